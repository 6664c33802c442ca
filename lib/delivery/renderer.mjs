/**
 * Makes live pages in threads of their own, so that no page holds up the thread that accepts visitors. A page that takes
 * too long is ended with its thread, and a new thread takes its place.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AtOnce } from './at-once.mjs';
import { FairQueue, Overloaded } from './fair-queue.mjs';
import { BUNDLES } from './live-names.mjs';
import { PageFault, SiteFault } from './log.mjs';

/**
 * How many pages are made at once, how many requests may wait, how long a page may take, how long before a thread that
 * ended is replaced, and what memory each thread gets.
 */
const LIMITS = { threads: 2, waiting: 32, longestMs: 10_000, againMs: 500, oldMb: 48, youngMb: 8 };

/**
 * @typedef {import('./pack.mjs').LiveRoute} LiveRoute
 * @typedef {import('./negotiation.mjs').Encoding} Encoding
 * @typedef {import('./render-worker.mjs').Made} Made
 * @typedef {import('./render-worker.mjs').Short} Short
 * @typedef {import('./render-worker.mjs').Report} Report
 *
 * @typedef {object} Asked
 * @property {string} path
 * @property {string} query
 * @property {Encoding} encoding
 * @property {string} client whose turn it takes
 * @property {(then: () => void) => void} whenLeft takes what is to be done when the visitor leaves
 *
 * @typedef {object} Task
 * @property {Asked} asked
 * @property {(answer: Made | Short) => void} resolve
 * @property {(error: Error) => void} reject
 *
 * @typedef {{ worker: Worker, ready: boolean, task: Task | undefined, late: NodeJS.Timeout | undefined }} Thread
 */

export class Renderer {
  #live;
  #kinds;
  #bundle;
  #report;
  #limits;
  #queue;
  /** @type {Set<Thread>} */
  #threads = new Set();
  #atOnce = new AtOnce({});
  #folder;
  #made = 0;
  #closed = false;

  /**
   * @param {object} site
   * @param {string} site.folder with the bundles
   * @param {readonly LiveRoute[]} site.live
   * @param {(trace: string) => void} site.report told when a thread ends that should not
   * @param {Partial<typeof LIMITS>} [site.limits]
   */
  constructor({ folder, live, report, limits }) {
    this.#folder = folder;
    this.#live = live;
    this.#kinds = new Map(live.map(({ address, kind }) => [address, kind]));
    this.#bundle = pathToFileURL(join(folder, BUNDLES.rendered)).href;
    this.#report = report;
    this.#limits = { ...LIMITS, ...limits };
    this.#queue = /** @type {FairQueue<Task>} */ (new FairQueue(this.#limits.waiting));
  }

  /** Whether the address is answered on a request. @param {string} path */
  has(path) {
    return this.#kinds.has(path);
  }

  /** Where a live address leads, if that is known without asking. @param {string} path @param {string} query */
  leads(path, query) {
    return this.#atOnce.known(path, query);
  }

  /** How many requests wait and how many pages are being made. */
  get load() {
    const making = [...this.#threads].filter(({ task }) => task !== undefined).length;
    return { waiting: this.#queue.size, making };
  }

  /**
   * Starts the threads. Each makes every page once: no visitor waits for code to be loaded, and a page that cannot be
   * made is found at the start.
   *
   * @returns {Promise<void>} rejects with the first thread's fault
   */
  async start() {
    const { modules } = await import(pathToFileURL(join(this.#folder, BUNDLES.atOnce)).href);
    this.#atOnce = new AtOnce(modules);
    await Promise.all(Array.from({ length: this.#limits.threads }, () => this.#open()));
  }

  /** Ends the threads. What they were making is lost. */
  async close() {
    this.#closed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /**
   * Answers a live address.
   *
   * @param {Asked} asked
   * @returns {Promise<Made | Short>} rejects with `Overloaded` when too much is asked at once, else when the page failed
   */
  async answer(asked) {
    if (!this.#atOnce.has(asked.path)) return this.#queued(asked);
    const answer = await this.#atOnce.answer(asked.path, asked.query);
    if (answer.kind === 'body')
      return { ...answer, encoding: 'identity', body: answer.body.toString('latin1') };
    if (answer.kind !== 'instead' || this.#kinds.get(answer.path) !== 'page') return answer;
    const page = await this.#queued({ ...asked, path: answer.path, query: answer.query });
    return page.kind === 'body' ? { ...page, status: answer.status } : page;
  }

  /** @param {Asked} asked @returns {Promise<Made | Short>} */
  #queued(asked) {
    return new Promise((resolve, reject) => {
      const waiting = {
        client: asked.client,
        refuse: () => reject(new Overloaded()),
        task: { asked, resolve, reject },
      };
      this.#queue.add(waiting);
      // What waits for a visitor who has left is not made.
      asked.whenLeft(() => this.#queue.remove(waiting));
      this.#handOut();
    });
  }

  /** Gives work to every thread that has none. */
  #handOut() {
    for (const thread of this.#threads) {
      if (!thread.ready || thread.task !== undefined) continue;
      const task = this.#queue.next()?.task;
      if (task === undefined) return;
      this.#made += 1;
      const { path, query, encoding } = task.asked;
      thread.task = task;
      thread.late = setTimeout(() => thread.worker.terminate(), this.#limits.longestMs);
      thread.worker.postMessage({ id: this.#made, path, query, encoding });
    }
  }

  /** @returns {Promise<void>} resolves when the thread has made every page once; rejects when it cannot */
  #open() {
    const { oldMb, youngMb } = this.#limits;
    const worker = new Worker(new URL('./render-worker.mjs', import.meta.url), {
      workerData: { bundle: this.#bundle, live: this.#live },
      resourceLimits: { maxOldGenerationSizeMb: oldMb, maxYoungGenerationSizeMb: youngMb },
    });
    /** @type {Thread} */
    const thread = { worker, ready: false, task: undefined, late: undefined };
    this.#threads.add(thread);
    return new Promise((resolve, reject) => {
      worker.on('message', (/** @type {Report} */ report) => {
        if ('ready' in report) resolve();
        this.#heard(thread, report);
      });
      worker.on('error', (error) => {
        reject(error);
        if (thread.ready) this.#report(`A thread failed: ${error.name}`);
      });
      worker.on('exit', () => {
        reject(new SiteFault('A thread ended.'));
        this.#ended(thread);
      });
    });
  }

  /** @param {Thread} thread @param {Report} report */
  #heard(thread, report) {
    clearTimeout(thread.late);
    const { task } = thread;
    thread.task = undefined;
    thread.ready = true;
    if ('answer' in report) task?.resolve(report.answer);
    if ('fault' in report) task?.reject(new PageFault(report.fault));
    this.#handOut();
  }

  /** @param {Thread} thread */
  #ended(thread) {
    clearTimeout(thread.late);
    this.#threads.delete(thread);
    thread.task?.reject(new SiteFault('A page took too long, or too much memory.'));
    if (this.#closed || !thread.ready) return;
    const again = () => {
      if (!this.#closed) this.#open().catch(() => setTimeout(again, this.#limits.againMs).unref());
    };
    again();
  }
}
