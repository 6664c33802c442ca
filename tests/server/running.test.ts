import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { BlockList, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLES } from '../../lib/delivery/live-names.mjs';
import { silentLog } from '../../lib/delivery/log.mjs';
import { readPack } from '../../lib/delivery/pack.mjs';
import { Renderer } from '../../lib/delivery/renderer.mjs';
import { writeSeal } from '../../lib/delivery/seal.mjs';
import { Site } from '../../lib/delivery/server.mjs';
import { gradeOf } from '../unit/delivery/header-grader';
import { exchange, get, readAnswer, send } from './raw-request';
import { hold, makeTinySite, serve } from './tiny-site';

/** Only what hangs is ended. */
const UNTIL_IT_DOES = { timeout: 300_000 };
/** Seconds: for what a test asks while the server leaves, and no part of what it proves. */
const LONG_ENOUGH = '6';

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

  it.each(['SIGTERM', 'SIGHUP'] as const)(
    'says so to the balancer on %s, and goes on answering for the drain, each answer the last of its connection',
    async (signal) => {
      const site = await serve(root, { DRAIN: LONG_ENOUGH });
      const idle = connect(site.port, '127.0.0.1');
      await new Promise((resolve) => idle.once('connect', resolve));
      const ended = site.stop(signal);
      await expect
        .poll(async () => (await get(site.port, '/readyz')).status, UNTIL_IT_DOES)
        .toBe(503);
      for (const target of ['/', '/search?q=a', '/check/next', '/healthz']) {
        const answer = await get(site.port, target, { Connection: 'keep-alive' });
        expect([200, 303]).toContain(answer.status);
        expect(answer.header('connection')).toBe('close');
      }
      idle.destroy();
      expect(await ended).toBe(0);
      await expect(get(site.port, '/')).rejects.toThrow('ECONNREFUSED');
    },
  );

  it('resets nobody whom the balancer still sends, however many come', async () => {
    const site = await serve(root, { DRAIN: LONG_ENOUGH });
    let answered = 0;
    const visit = async () => {
      for (;;) {
        const answer = await get(site.port, '/check');
        expect([answer.status, answer.body.length > 1000]).toEqual([200, true]);
        answered += 1;
        if ((await get(site.port, '/readyz')).status === 503) return;
      }
    };
    const visitors = Promise.all(Array.from({ length: 8 }, visit));
    await expect.poll(() => answered, UNTIL_IT_DOES).toBeGreaterThan(8);
    const ended = site.stop();
    await visitors;
    expect(await ended).toBe(0);
  });

  it('logs what nobody caught, without its words, answers who is there and ends with 1', async () => {
    const site = await serve(root, { DRAIN: LONG_ENOUGH });
    const exited = new Promise((resolve) => site.process.once('exit', resolve));
    const letGo = await hold(root);
    const slow = send(site.port, 'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
    await reached(site.port, [slow]);
    expect((await get(site.port, '/check/next?who=crash')).status).toBe(303);
    await expect
      .poll(async () => (await get(site.port, '/readyz')).status, UNTIL_IT_DOES)
      .toBe(503);
    expect((await get(site.port, '/')).status).toBe(200);
    await letGo();
    expect(readAnswer(await slow.came).status).toBe(200);
    expect(await exited).toBe(1);
    expect(site.errors()).toContain('Fault outside a request: Error\n');
    expect(site.errors()).not.toContain('private');
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves nobody behind when npm, which started it, gets %s',
    async (signal) => {
      await writeFile(
        join(root, 'package.json'),
        JSON.stringify({ scripts: { start: 'node lib/delivery/start.mjs' } }),
      );
      const site = await serve(root, {}, root, ['npm', 'start', '--silent']);
      await site.stop(signal);
      await expect
        .poll(() => get(site.port, '/').catch((error: NodeJS.ErrnoException) => error.code), {
          ...UNTIL_IT_DOES,
        })
        .toBe('ECONNREFUSED');
    },
  );

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

  it('says that the built site is missing, or has a page that cannot be made', async () => {
    const broken = await makeTinySite();
    await writeFile(join(broken.root, 'site', BUNDLES.rendered), 'throw new Error("broken")');
    await writeSeal(join(broken.root, 'site'), { root: broken.root, folders: [] });
    await expect(serve(broken.root)).rejects.toThrow('A page cannot be made: broken');
    await rm(join(broken.root, 'site'), { recursive: true });
    await mkdir(join(broken.root, 'site'));
    await expect(serve(broken.root)).rejects.toThrow('The built site cannot be read');
    await broken.remove();
  });

  it.each([
    ['a byte of a page is another', 'pack.bin', flipped],
    ['the pack is cut short', 'pack.bin', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['two pages stand at the address of the other', 'pack.json', swapped],
    ['the code of a live page is another', BUNDLES.rendered, flipped],
    ['the code of the front door is another', BUNDLES.atOnce, flipped],
    ['a word of the content is another', '../content/words.json', flipped],
  ])('says that what it has is not what was built: %s', async (_, name, change) => {
    const broken = await makeTinySite();
    await mkdir(join(broken.root, 'content'));
    await writeFile(join(broken.root, 'content/words.json'), '{"a":"b"}');
    await writeSeal(join(broken.root, 'site'), { root: broken.root, folders: ['content'] });
    const file = join(broken.root, 'site', name);
    const before = await readFile(file);
    await writeFile(file, change(before));
    await expect(serve(broken.root)).rejects.toThrow(
      /ended with 1: The server did not start\.\n- .*(?:is not as it was built|should be)/,
    );
    await writeFile(file, before);
    expect(await (await serve(broken.root)).stop()).toBe(0);
    await broken.remove();
  });
});

it('says at the start, and to whoever watches it, what will soon be missing', async () => {
  const soon = new Date(Date.now() + 100 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const late = await makeTinySite({ knownUntil: soon });
  const site = await serve(late.root);
  expect(site.errors()).toContain(`The bank holidays are known until ${soon} only`);
  expect(site.errors()).toContain('The site was built without SITE_ADDRESS');
  const ready = JSON.parse((await get(site.port, '/readyz')).body.toString());
  expect(ready).toMatchObject({ ready: true, bankHolidaysEnd: soon });
  await site.stop();
  await late.remove();
});

it.each([
  ['on', 'max-age=63072000; includeSubDomains'],
  ['off', 'max-age=63072000'],
])('promises https for the names below its own, or not: %s', async (setting, promise) => {
  const site = await serve(root, { HSTS_SUBDOMAINS: setting });
  for (const target of ['/', '/search?q=a', '/nowhere'])
    expect((await get(site.port, target)).header('strict-transport-security')).toBe(promise);
  await site.stop();
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

function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const middle = Math.floor(other.length / 2);
  other.writeUInt8(other.readUInt8(middle) ^ 1, middle);
  return other;
}

function swapped(bytes: Buffer): Buffer {
  const text = bytes.toString();
  const other = text
    .replace('"address":"/check/parent"', '"address":"/?"')
    .replace('"address":"/check/parent/delay"', '"address":"/check/parent"')
    .replace('"address":"/?"', '"address":"/check/parent/delay"');
  expect(other).not.toBe(text);
  return Buffer.from(other);
}

async function impatient() {
  const pack = await readPack(join(root, 'site'));
  const renderer = new Renderer({
    folder: join(root, 'site'),
    live: pack.index.live,
    report() {},
  });
  await renderer.start();
  const site = new Site({
    pack,
    renderer,
    log: silentLog,
    report() {},
    setting: { proxies: new BlockList(), subDomains: true },
    times: { head: 2000, request: 3000, silence: 2500, check: 50 },
  });
  const port = await new Promise<number>((resolve) =>
    site.server.listen(0, '127.0.0.1', () => {
      const address = site.server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  return {
    port,
    ready: () => site.ready(),
    stop: () => site.stop({ drain: 0, patience: 1000 }).then(() => renderer.close()),
  };
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
