import { expect, it } from 'vitest';
import { FairQueue } from '../../../lib/delivery/fair-queue.mjs';

/** A queue whose tasks are names, and the names of those that were refused. */
function queueOf(places: number) {
  const queue = new FairQueue<string>(places);
  const refused: string[] = [];
  const add = (client: string, task: string) => {
    const waiting = { client, task, refuse: () => refused.push(task) };
    queue.add(waiting);
    return waiting;
  };
  const all = () => Array.from({ length: queue.size }, () => queue.next()?.task);
  return { queue, refused, add, all };
}

it('gives one visitor what he asked in its order', () => {
  const { add, all, queue } = queueOf(8);
  for (const task of ['a1', 'a2', 'a3']) add('a', task);
  expect(all()).toEqual(['a1', 'a2', 'a3']);
  expect(queue.next()).toBeUndefined();
});

it('lets visitors take turns, however much one of them asks', () => {
  const { add, all } = queueOf(8);
  for (const task of ['a1', 'a2', 'a3', 'a4']) add('a', task);
  add('b', 'b1');
  add('c', 'c1');
  expect(all()).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'a4']);
});

it('lets one visitor have every place that nobody else wants, and no more', () => {
  const { add, all, refused } = queueOf(4);
  for (const task of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) add('a', task);
  expect(refused).toEqual(['a5', 'a6']);
  expect(all()).toEqual(['a1', 'a2', 'a3', 'a4']);
});

it('takes a place from whoever holds most, for somebody who holds less', () => {
  const { add, all, refused } = queueOf(4);
  for (const task of ['a1', 'a2', 'a3', 'a4']) add('a', task);
  for (const client of ['b', 'c', 'd']) add(client, `${client}1`);
  expect(refused).toEqual(['a4', 'a3', 'a2']);
  // Now all hold one: nobody has more right than another.
  add('e', 'e1');
  add('b', 'b2');
  expect(refused).toEqual(['a4', 'a3', 'a2', 'e1', 'b2']);
  expect(all()).toEqual(['a1', 'b1', 'c1', 'd1']);
});

it('gives the place back of somebody who has left', () => {
  const { add, all, queue, refused } = queueOf(2);
  const first = add('a', 'a1');
  const second = add('b', 'b1');
  queue.remove(first);
  queue.remove(first);
  expect(queue.size).toBe(1);
  add('c', 'c1');
  queue.remove(second);
  expect(all()).toEqual(['c1']);
  expect(refused).toEqual([]);
});

it('keeps no place of anybody, whatever comes and goes', () => {
  const { add, queue, refused } = queueOf(5);
  const clients = ['a', 'b', 'c'];
  let taken = 0;
  for (let round = 0; round < 1000; round += 1) {
    const waiting = add(clients[(round * 7) % 3] ?? '', String(round));
    if (round % 4 === 0) queue.remove(waiting);
    if (round % 3 === 0 && queue.next()) taken += 1;
    expect(queue.size).toBeLessThanOrEqual(5);
  }
  while (queue.next()) taken += 1;
  expect(queue.size).toBe(0);
  expect(taken).toBeGreaterThan(300);
  expect(refused.length).toBeGreaterThan(0);
});
