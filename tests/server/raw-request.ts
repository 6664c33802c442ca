/** Requests written by hand on a socket, because a polite client cannot send what a hostile one does. */
import { connect } from 'node:net';

export type RawAnswer = {
  readonly status: number;
  readonly header: (name: string) => string;
  readonly names: readonly string[];
  readonly body: Buffer;
};

/** Sends the text and reads until the other side closes or has been silent; what came, as it came. */
export function exchange(
  port: number,
  text: string | Buffer,
  { silence = 300 }: { silence?: number } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    };
    socket.setTimeout(silence, done);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', done);
    socket.on('error', (error) => (chunks.length > 0 ? done() : reject(error)));
  });
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
      { silence: 5000 },
    ),
  );
}
