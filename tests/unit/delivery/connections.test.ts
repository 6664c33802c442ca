import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Connections } from '../../../lib/delivery/connections.mjs';

/** A connection of which the system takes nothing. */
function connection(): Duplex {
  return new Duplex({ read() {}, write() {} });
}

/** An answer that is ended, and read when the test says so. */
function answer(): ServerResponse {
  return new ServerResponse(new IncomingMessage(new Socket())).end();
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

function asked(connections: Connections, socket: Duplex, started: () => void = () => undefined) {
  const response = answer();
  const kept = connections.take(socket, response, () => {
    started();
    return () => undefined;
  });
  return { kept, read: () => response.emit('close') };
}

describe('what waits behind another request', () => {
  it('is bounded on one connection, which is cut off', () => {
    const connections = new Connections();
    const socket = connection();
    const kept = Array.from({ length: 22 }, () => asked(connections, socket).kept);
    expect(kept.filter(Boolean)).toHaveLength(21);
    expect(socket.destroyed).toBe(true);
    expect(connections.load.waiting).toBe(0);
  });

  it('is bounded on all connections together, whoever sends it', () => {
    const connections = new Connections();
    const sockets = Array.from({ length: 40 }, connection);
    for (const socket of sockets)
      for (let count = 0; count < 20; count += 1) asked(connections, socket);
    expect(connections.load.waiting).toBeLessThanOrEqual(500);
    expect(sockets.filter(({ destroyed }) => destroyed)).toHaveLength(40 - Math.floor(500 / 19));
    // A visitor who sends one request is answered.
    const single = connection();
    expect(asked(connections, single).kept).toBe(true);
    expect(single.destroyed).toBe(false);
  });

  it('is forgotten with its connection', async () => {
    const connections = new Connections();
    const socket = connection();
    const first = asked(connections, socket);
    let made = 0;
    asked(connections, socket, () => {
      made += 1;
    });
    expect(connections.load.waiting).toBe(1);
    socket.destroy();
    first.read();
    await turn();
    expect([connections.load.waiting, made]).toEqual([0, 0]);
  });
});

it('cuts off who has left an answer unread for longest, beyond 8 MB of all', async () => {
  const connections = new Connections();
  const sockets = Array.from({ length: 10 }, connection);
  const body = Buffer.alloc(1024 * 1024);
  const answers = [];
  for (const socket of sockets) {
    answers.push(asked(connections, socket, () => socket.write(body)));
    await turn();
  }
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([
    ...[true, true],
    ...Array(8).fill(false),
  ]);
  expect(connections.load.unread).toBe(8 * body.length);
  for (const { read } of answers) read();
  expect(connections.load.unread).toBe(0);
});

it('begins no more than a few answers before a newcomer is let in, and each in its turn', async () => {
  const connections = new Connections();
  const order: number[] = [];
  for (let at = 0; at < 100; at += 1)
    asked(connections, connection(), () => {
      order.push(at);
    });
  expect(order).toHaveLength(32);
  const counts = [];
  for (let turns = 0; turns < 4; turns += 1) {
    await turn();
    counts.push(order.length);
  }
  expect(counts).toEqual([64, 96, 100, 100]);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('does at the end what is to be done then, and answers nothing after', async () => {
  const connections = new Connections();
  const socket = connection();
  const first = asked(connections, socket);
  const order: string[] = [];
  const second = asked(connections, socket, () => order.push('second'));
  connections.finish(socket, () => order.push('end'));
  asked(connections, socket, () => order.push('third'));
  first.read();
  expect(order).toEqual(['second']);
  second.read();
  expect(order).toEqual(['second', 'end']);
});
