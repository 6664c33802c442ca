/** Requests written by hand on a socket, because a polite client cannot send what a hostile one does. */
import { connect } from 'node:net';

export type RawAnswer = {
  readonly status: number;
  readonly header: (name: string) => string;
  readonly names: readonly string[];
  readonly body: Buffer;
};

/** Only what hangs is ended: a server here closes what it has answered. */
const HANGS_MS = 300_000;

/**
 * Sends the text and reads until the other side closes.
 *
 * @param silence after how long without a byte this side leaves, for visitors who do
 * @returns when it has been sent, and what came, as it came
 */
export function send(
  port: number,
  text: string | Buffer,
  { silence = HANGS_MS }: { silence?: number } = {},
): { readonly sent: Promise<void>; readonly came: Promise<Buffer> } {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(silence);
  const sent = new Promise<void>((resolve) => {
    socket.once('connect', () => socket.write(text, () => resolve()));
  });
  const came = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    };
    socket.on('timeout', done);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', done);
    socket.on('error', (error) => (chunks.length > 0 ? done() : reject(error)));
  });
  return { sent, came };
}

/** Sends the text and reads until the other side closes, or has been silent for as long as given. */
export function exchange(
  port: number,
  text: string | Buffer,
  options: { silence?: number } = {},
): Promise<Buffer> {
  return send(port, text, options).came;
}

/** Reads one HTTP answer; status 0 when nothing came. */
export function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, end === -1 ? bytes.length : end)
    .toString('latin1')
    .split('\r\n');
  const headers = lines.map(
    (line) =>
      [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ] as const,
  );
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    header: (name) =>
      headers
        .filter(([key]) => key === name)
        .map(([, value]) => value)
        .join(', '),
    names: headers.map(([name]) => name),
    body: end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 4),
  };
}

/** One GET by target, exactly as written. */
export async function get(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const lines = Object.entries({ Host: 'send.example', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return readAnswer(
    await exchange(
      port,
      Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
    ),
  );
}
