/** Lets a few tasks run at once and a few more wait; refuses the rest at once, which is kinder than a long wait. */

export class Overloaded extends Error {
  constructor() {
    super('Too many pages are being made at once.');
    this.name = 'Overloaded';
  }
}

export class Turnstile {
  #running = 0;
  /** @type {(() => void)[]} */
  #queue = [];
  #atOnce;
  #waiting;

  /** @param {{ atOnce: number, waiting: number }} limits */
  constructor({ atOnce, waiting }) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  /**
   * Runs the task when a place is free.
   *
   * @template T
   * @param {() => Promise<T>} task
   * @returns {Promise<T>} rejects with `Overloaded` when the queue is full, else as the task does
   */
  async run(task) {
    if (this.#running >= this.#atOnce) {
      if (this.#queue.length >= this.#waiting) throw new Overloaded();
      // Whoever leaves hands over its place, so a newcomer cannot overtake the queue.
      await /** @type {Promise<void>} */ (new Promise((resolve) => this.#queue.push(resolve)));
    } else {
      this.#running += 1;
    }
    try {
      return await task();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
