import { mkdir, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/delivery/log.mjs';
import { readPack } from '../../lib/delivery/pack.mjs';
import { Renderer } from '../../lib/delivery/render.mjs';
import { Site } from '../../lib/delivery/server.mjs';
import { gradeOf } from '../unit/delivery/header-grader';
import { exchange, get, readAnswer, send } from './raw-request';
import { hold, makeTinySite, serve } from './tiny-site';

/** Only what hangs is ended. */
const UNTIL_IT_DOES = { timeout: 300_000 };

let root = '';
let removeSite: () => Promise<void>;
beforeAll(async () => {
  ({ root, remove: removeSite } = await makeTinySite());
});
afterAll(() => removeSite());

describe('stopping', () => {
  it('answers every request that is under way, then ends well', async () => {
    const site = await serve(root);
    const letGo = await hold(root);
    const underWay = Array.from({ length: 20 }, () =>
      send(site.port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n'),
    );
    await reached(site.port, underWay);
    const ended = site.stop('SIGTERM');
    await expect.poll(() => refuses(site.port), UNTIL_IT_DOES).toBe(true);
    await letGo();
    const answers = (await Promise.all(underWay.map(({ came }) => came))).map(readAnswer);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(answers.every(({ header }) => header('connection') === 'close')).toBe(true);
    expect(await ended).toBe(0);
    expect(site.output().match(/"\/slow","status":200/g)).toHaveLength(20);
  });

  it('takes no new connection, and does not wait for idle ones', async () => {
    const site = await serve(root);
    const idle = send(site.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await reached(site.port, [idle]);
    // A server that waited for the idle connection would end only when its peer gives up.
    expect(await site.stop('SIGINT')).toBe(0);
    expect(readAnswer(await idle.came).status).toBe(200);
    expect(await refuses(site.port)).toBe(true);
  });
});

/** Waits until the server has read these requests: it answers one that was sent after them. */
async function reached(port: number, requests: readonly { sent: Promise<void> }[]): Promise<void> {
  await Promise.all(requests.map(({ sent }) => sent));
  expect((await get(port, '/healthz')).status).toBe(200);
}

function refuses(port: number): Promise<boolean> {
  return get(port, '/').then(
    () => false,
    (error: Error) => error.message.includes('ECONNREFUSED'),
  );
}

it('two processes of one site answer the same, in turn', async () => {
  const sites = await Promise.all([serve(root), serve(root)]);
  const walk = [
    '/',
    '/check',
    '/check/next?who=parent',
    '/check/parent',
    '/search?q=a',
    '/nowhere',
    '/readyz',
  ];
  for (const target of walk) {
    const [one, two] = await Promise.all(
      sites.map(({ port }) => get(port, target, { 'Accept-Encoding': 'br' })),
    );
    expect([one?.status, one?.body, one?.header('etag'), one?.header('location')]).toEqual([
      two?.status,
      two?.body,
      two?.header('etag'),
      two?.header('location'),
    ]);
  }
  await Promise.all(sites.map(({ stop }) => stop()));
});

it('is killed and started again, and loses nothing, because it keeps nothing', async () => {
  const first = await serve(root);
  const before = (await get(first.port, '/check/parent')).body;
  await first.stop('SIGKILL');
  const second = await serve(root);
  expect((await get(second.port, '/check/parent')).body).toEqual(before);
  await second.stop();
});

describe('refusing to start', () => {
  it('lists every wrong setting', async () => {
    await expect(serve(root, { PORT: 'x', LOG: 'loud' })).rejects.toThrow(
      /ended with 1: The server did not start\.\n- PORT is "x"[\s\S]*\n- LOG is "loud"/,
    );
  });

  it('says that the port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    await expect(serve(root, { PORT: String(port) })).rejects.toThrow('The address cannot be used');
    taken.close();
  });

  it('says that the built site is missing, cut short, or has a handler that cannot be loaded', async () => {
    const broken = await makeTinySite();
    await writeFile(join(broken.root, 'built/0.cjs'), 'throw new Error("broken")');
    await expect(serve(broken.root)).rejects.toThrow('A page cannot be made: broken');
    await truncate(join(broken.root, 'site/pack.bin'), 5);
    await expect(serve(broken.root)).rejects.toThrow('is 5 bytes long');
    await rm(join(broken.root, 'site'), { recursive: true });
    await mkdir(join(broken.root, 'site'));
    await expect(serve(broken.root)).rejects.toThrow('The built site cannot be read');
    await broken.remove();
  });
});

it('works in its own folder, wherever it is started from', async () => {
  const site = await serve(root, {}, tmpdir());
  expect((await get(site.port, '/where')).body.toString()).toBe(await realpath(root));
  await site.stop();
});

it('writes no log when it is switched off', async () => {
  const site = await serve(root, { LOG: 'off' });
  await get(site.port, '/');
  await site.stop();
  expect(site.output()).toBe('');
});

async function impatient() {
  const pack = await readPack(join(root, 'site'));
  const renderer = new Renderer({
    root,
    live: pack.index.live,
    style: pack.index.style.text,
    entries: pack.entries,
  });
  const site = new Site({
    pack,
    renderer,
    log: silentLog,
    report() {},
    times: { head: 2000, request: 3000, silence: 2500, check: 50 },
  });
  const port = await new Promise<number>((resolve) =>
    site.server.listen(0, '127.0.0.1', () => {
      const address = site.server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  return { port, ready: () => site.ready(), stop: () => site.stop(1000) };
}

it('asks for visitors only when every page it makes on a request has been made once', async () => {
  const { port, ready, stop } = await impatient();
  const served = async () => [(await get(port, '/readyz')).status, (await get(port, '/')).status];
  expect(await served()).toEqual([503, 200]);
  ready();
  expect(await served()).toEqual([200, 200]);
  await stop();
});

describe('slow visitors', () => {
  it.concurrent.each([
    ['half a head', 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow:'],
    ['half a request line', 'GET /che'],
    ['half a body', 'GET /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('who send %s are told so, with the headers, and let go', async (_, text) => {
    const { port, stop } = await impatient();
    const answer = readAnswer(await exchange(port, text));
    expect([200, 408]).toContain(answer.status);
    expect(gradeOf(answer.header)).toBe(150);
    await stop();
  });

  it('do not hold up others', async () => {
    const { port, stop } = await impatient();
    const slow = Array.from({ length: 50 }, () => exchange(port, 'GET / HTTP/1.1\r\nX: '));
    expect((await get(port, '/')).status).toBe(200);
    expect((await Promise.all(slow)).every((bytes) => readAnswer(bytes).status === 408)).toBe(true);
    await stop();
  });
});
