import { expect, it } from 'vitest';
import { Overloaded, Turnstile } from '../../../lib/delivery/turnstile.mjs';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it('runs a few at once, lets a few wait, and refuses the rest', async () => {
  const turnstile = new Turnstile({ atOnce: 2, waiting: 1 });
  const { open, opened } = gate();
  let running = 0;
  let most = 0;
  const task = async () => {
    running += 1;
    most = Math.max(most, running);
    await opened;
    running -= 1;
    return 'done';
  };
  const three = [turnstile.run(task), turnstile.run(task), turnstile.run(task)];
  await expect(turnstile.run(task)).rejects.toBeInstanceOf(Overloaded);
  open();
  expect(await Promise.all(three)).toEqual(['done', 'done', 'done']);
  expect(most).toBe(2);
});

it('gives a place back when a task fails', async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 1 });
  const failing = () => Promise.reject(new Error('no'));
  await expect(turnstile.run(failing)).rejects.toThrow('no');
  await expect(turnstile.run(failing)).rejects.toThrow('no');
  expect(await turnstile.run(async () => 'yes')).toBe('yes');
});

it('takes those who wait in their order', async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 5 });
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map((number) => turnstile.run(async () => void order.push(number))),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});
