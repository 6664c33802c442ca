/** Two small clients, for what a journey needs of a browser: go, click, and ask. No package of ours speaks to these. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** WebDriver's own name for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Only what hangs is ended. */
const PATIENCE_MS = 120_000;

/**
 * @typedef {object} Driver
 * @property {(url: string) => Promise<void>} go
 * @property {(selector: string) => Promise<void>} click the first that matches
 * @property {(script: string) => Promise<unknown>} ask what a function with this body returns in the page
 * @property {() => Promise<void>} end
 */

/**
 * Asks again until there is an answer.
 *
 * @template Answer @param {() => Promise<Answer | undefined>} ask @param {string} what
 * @returns {Promise<Answer>} rejects when it takes so long that something hangs
 */
export async function until(ask, what) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/**
 * A driver over anything that takes the commands of WebDriver.
 *
 * @param {(command: 'go' | 'find' | 'click' | 'ask', given: Record<string, unknown>) => Promise<unknown>} send
 * @param {() => Promise<void>} end
 * @returns {Driver}
 */
function driver(send, end) {
  return {
    go: async (url) => void (await send('go', { url })),
    click: async (selector) => {
      const found = /** @type {Record<string, string>} */ (
        await send('find', { using: 'css selector', value: selector })
      );
      await send('click', { id: found[ELEMENT] });
    },
    ask: (script) => send('ask', { script, args: [] }),
    end,
  };
}

/** @param {string} program @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
function started(program, args, env = process.env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    child,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/**
 * Firefox, over Marionette, which is how any driver speaks to it: `length:[kind, id, command, parameters]` on a socket.
 *
 * @param {string} program
 * @returns {Promise<Driver>}
 */
export async function firefox(program) {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const { stop } = started(program, ['--headless', '--marionette', '--profile', profile]);
  const port = await until(
    async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')) || undefined,
    'Firefox',
  );
  const socket = createConnection({ host: '127.0.0.1', port });
  /** @type {Map<number, (answer: { error: unknown, result: unknown }) => void>} */
  const asked = new Map();
  let unread = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const colon = unread.indexOf(':');
      const length = Number(unread.subarray(0, colon));
      if (colon === -1 || unread.length < colon + 1 + length) return;
      const message = JSON.parse(unread.subarray(colon + 1, colon + 1 + length).toString());
      unread = unread.subarray(colon + 1 + length);
      // The first message is a greeting, and no answer.
      if (Array.isArray(message))
        asked.get(message[1])?.({ error: message[2], result: message[3] });
    }
  });
  /** @param {string} name @param {Record<string, unknown>} given */
  const send = async (name, given) => {
    const id = asked.size + 1;
    /** @type {Promise<{ error: unknown, result: unknown }>} */
    const answer = new Promise((resolve) => asked.set(id, resolve));
    const text = JSON.stringify([0, id, `WebDriver:${name}`, given]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { error, result } = await answer;
    if (error) throw new Error(`${name}: ${JSON.stringify(error).slice(0, 300)}`);
    return /** @type {{ value?: unknown } | null} */ (result)?.value;
  };
  await send('NewSession', {});
  const names = {
    go: 'Navigate',
    find: 'FindElement',
    click: 'ElementClick',
    ask: 'ExecuteScript',
  };
  return driver(
    (command, given) => send(names[command], given),
    async () => {
      socket.destroy();
      await stop();
      await rm(profile, { recursive: true, force: true });
    },
  );
}

/**
 * WebKitGTK, over its own driver. It draws on a screen, so one is made where there is none.
 *
 * @param {string} program the driver
 * @param {string} browser
 * @returns {Promise<Driver>}
 */
export async function webkit(program, browser) {
  const screen = process.env['DISPLAY'] ? undefined : started('Xvfb', ['-displayfd', '1']);
  const display = screen
    ? await new Promise((resolve) =>
        screen.child.stdout.once('data', (said) => resolve(`:${String(said).trim()}`)),
      )
    : process.env['DISPLAY'];
  const port = 20_000 + (process.pid % 20_000);
  const { stop } = started(program, [`--port=${port}`], { ...process.env, DISPLAY: display });
  /** @param {string} path @param {unknown} given */
  const post = async (path, given) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    });
    const { value } = /** @type {{ value: unknown }} */ (await response.json());
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = /** @type {{ sessionId: string }} */ (
    await until(() => post('/session', { capabilities: { alwaysMatch: options } }), 'WebKitGTK')
  );
  const at = `/session/${sessionId}`;
  return driver(
    (command, given) => {
      if (command === 'click') return post(`${at}/element/${given['id']}/click`, {});
      const paths = { go: 'url', find: 'element', ask: 'execute/sync' };
      return post(`${at}/${paths[command]}`, given);
    },
    async () => {
      await fetch(`http://127.0.0.1:${port}${at}`, { method: 'DELETE' });
      await stop();
      await screen?.stop();
    },
  );
}
