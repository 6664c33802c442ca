/** What one visitor may do to the others: nothing. Counts, and ratios to the same run's own idle figures. */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exchange, get, readAnswer, send } from './raw-request';
import { hold, makeTinySite, type Served, serve } from './tiny-site';

/** Only what hangs is ended. */
const UNTIL_IT_DOES = { timeout: 300_000 };

let root = '';
beforeAll(async () => {
  const made = await makeTinySite();
  root = made.root;
  return made.remove;
});

let site: Served;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await site.stop('SIGKILL');
});

/** A connection that sends and reads nothing until it is told to. */
function silent(text: string, address = '127.0.0.1'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: site.port, host: '127.0.0.1', localAddress: address }, () => {
      socket.pause();
      socket.write(text, () => resolve(socket));
    });
    socket.on('error', reject);
    socket.once('connect', () => socket.off('error', reject).on('error', () => undefined));
    sockets.push(socket);
  });
}

/** Bytes of memory that the server holds now. */
function residentBytes(): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(
    readFileSync(`/proc/${site.process.pid}/status`, 'utf8'),
  )?.[1];
  return Number(found) * 1024;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const request = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
/** The one request of a connection that the server closes after it. */
const last = (target: string) => send(site.port, request(target, 'Connection: close\r\n'));
const statuses = (bytes: Buffer) =>
  [...bytes.toString('latin1').matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

describe('requests that nobody waits for', () => {
  it.skipIf(process.platform !== 'linux')(
    'cost next to nothing where the answers are not read: 20 connections of 1,500 requests',
    async () => {
      site = await serve(root, { LOG: 'off' });
      for (let round = 0; round < 50; round += 1) await get(site.port, '/long');
      const before = residentBytes();
      let most = 0;
      for (let connection = 0; connection < 20; connection += 1) {
        await silent(request('/long').repeat(1500));
        most = Math.max(most, residentBytes());
      }
      // And all at once, which fall into one turn of the server.
      const many = () => Promise.all(Array.from({ length: 20 }, () => silent(ahead)));
      const ahead = request('/long').repeat(1500);
      for (let round = 0; round < 5; round += 1) {
        await many();
        most = Math.max(most, residentBytes());
      }
      expect((await get(site.port, '/check')).status).toBe(200);
      await pause(500);
      most = Math.max(most, residentBytes());
      expect((most - before) / 2 ** 20).toBeLessThan(40);
    },
  );

  it('are answered in their order, while no more than twenty wait', async () => {
    site = await serve(root, { LOG: 'off' });
    const targets = Array.from({ length: 20 }, (_, at) => ['/', '/slow', '/nowhere'][at % 3] ?? '');
    const text = targets
      .map((target, at) => request(target, at === 19 ? 'Connection: close\r\n' : ''))
      .join('');
    const bytes = await exchange(site.port, text);
    expect(statuses(bytes)).toEqual(targets.map((target) => (target === '/nowhere' ? 404 : 200)));
  });

  it('are cut off with their connection beyond that, and nobody else is', async () => {
    site = await serve(root, { LOG: 'on' });
    const many = await silent(request('/long').repeat(1500));
    const closed = new Promise((resolve) => many.once('close', resolve));
    many.resume();
    await closed;
    expect((await get(site.port, '/')).status).toBe(200);
    await expect.poll(() => site.output()).toContain('"(too many ahead)"');
    expect(site.output().match(/too many ahead/g)).toHaveLength(1);
  });

  it('are made one at a time on a connection, so that one unread answer holds up the next', async () => {
    site = await serve(root);
    // The first answers are small enough for the system to take them; live ones are counted where they are made.
    const unread = await silent(request('/long').repeat(15) + request('/count').repeat(5));
    await pause(300);
    const counted = async () => Number((await get(site.port, '/count')).body.toString());
    const before = await counted();
    unread.resume();
    await expect.poll(counted, UNTIL_IT_DOES).toBeGreaterThanOrEqual(before + 3);
  });
});

describe('live pages', () => {
  it('do not hold up the thread that accepts visitors', async () => {
    site = await serve(root, { LOG: 'off' });
    const letGo = await hold(root);
    const working = Array.from({ length: 4 }, () => last('/works'));
    await Promise.all(working.map(({ sent }) => sent));
    // Were they made on its loop, it would not come to these.
    for (const target of ['/healthz', '/readyz', '/', '/check', '/long', '/check/next', '/nowhere'])
      expect((await get(site.port, target)).status).not.toBe(503);
    await letGo();
    for (const { came } of working) expect(readAnswer(await came).status).toBe(200);
  });

  it('are refused beyond what may wait, at once, and every place is given back', async () => {
    site = await serve(root, { LOG: 'off' });
    for (const round of ['one', 'two']) {
      const letGo = await hold(root);
      let refused = 0;
      const asked = Array.from({ length: 200 }, async () => {
        const answer = await get(site.port, '/works');
        if (answer.status === 503) refused += 1;
        return answer;
      });
      // Two are made and 32 wait.
      await expect.poll(() => refused, UNTIL_IT_DOES).toBe(200 - 34);
      await letGo();
      const answers = await Promise.all(asked);
      const after = answers.filter(({ status }) => status === 503).map(({ header }) => header);
      expect(after.every((header) => header('retry-after') === '5')).toBe(true);
      const made = answers.filter(({ status }) => status === 200);
      expect(made.length, round).toBe(34);
    }
  });

  it('are not made for a visitor who has left', async () => {
    site = await serve(root, { LOG: 'off' });
    const letGo = await hold(root);
    const holding = [1, 2].map(() => last('/works'));
    await Promise.all(holding.map(({ sent }) => sent));
    const before = Array.from({ length: 20 }, () => silent(request('/count')));
    for (const socket of await Promise.all(before)) socket.destroy();
    // What was sent before these has been read, and so has that they left.
    for (const target of ['/healthz', '/readyz'])
      expect((await get(site.port, target)).status).toBe(200);
    await letGo();
    await Promise.all(holding.map(({ came }) => came));
    const [one, two] = await Promise.all(
      [1, 2].map(async () => Number((await get(site.port, '/count')).body.toString())),
    );
    // Each thread was asked once by its start for each of two queries, and now.
    expect(Math.max(one ?? 0, two ?? 0)).toBeLessThanOrEqual(4);
  });

  it('of one visitor cannot hold every place', async () => {
    site = await serve(root, { LOG: 'off', TRUSTED_PROXIES: '127.0.0.1' });
    const letGo = await hold(root);
    let refused = 0;
    const from = async (client: string) => {
      const header = { 'X-Forwarded-For': `203.0.113.200, ${client}` };
      const { status } = await get(site.port, '/works', header);
      if (status === 503) refused += 1;
      return status;
    };
    const greedy = Array.from({ length: 120 }, () => from('198.51.100.1'));
    await expect.poll(() => refused, UNTIL_IT_DOES).toBe(120 - 34);
    const others = Array.from({ length: 8 }, (_, at) => from(`198.51.100.${at + 10}`));
    await expect.poll(() => refused, UNTIL_IT_DOES).toBe(120 - 34 + 8);
    await letGo();
    expect(await Promise.all(others)).toEqual(others.map(() => 200));
    const kept = (await Promise.all(greedy)).filter((status) => status === 200);
    expect(kept).toHaveLength(34 - 8);
  });

  it('that are stuck are really ended', async () => {
    site = await serve(root);
    const stuck = await Promise.all(
      [1, 2].map(() => exchange(site.port, request('/works?forever', 'Connection: close\r\n'))),
    );
    expect(stuck.map((bytes) => readAnswer(bytes).status)).toEqual([500, 500]);
    expect((await get(site.port, '/works')).status).toBe(200);
    expect(site.errors()).toContain('A page took too long');
  });

  it('that take too much memory are ended alone', async () => {
    site = await serve(root);
    const full = await exchange(site.port, request('/fills?now', 'Connection: close\r\n'));
    expect(readAnswer(full).status).toBe(500);
    expect((await get(site.port, '/search?q=a')).status).toBe(200);
    expect((await get(site.port, '/')).status).toBe(200);
  });
});

it('a log that nobody reads holds up nobody', async () => {
  site = await serve(root, { LOG: 'on' });
  site.process.stdout?.pause();
  const text = request('/healthz').repeat(19);
  // Far more than the pipe and the limit hold.
  for (let round = 0; round < 1000; round += 1) {
    const bytes = await exchange(site.port, text + request('/', 'Connection: close\r\n'));
    expect(statuses(bytes)).toHaveLength(20);
  }
  site.process.stdout?.resume();
  await expect
    .poll(async () => {
      await get(site.port, '/');
      return site.output();
    }, UNTIL_IT_DOES)
    .toMatch(/"dropped":\d+/);
});
