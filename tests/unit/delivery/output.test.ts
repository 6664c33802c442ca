import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createPipe } from '../../../lib/delivery/output.mjs';

/** A pipe whose reader reads when it is told to. */
function stalled() {
  const read: string[] = [];
  let go: (() => void) | undefined;
  let open = false;
  const pipe = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const take = () => {
        read.push(String(chunk));
        done();
      };
      if (open) take();
      else go = take;
    },
  });
  return {
    pipe,
    read: () => read.join(''),
    resume: () => {
      open = true;
      go?.();
    },
  };
}

it('writes what it is given', async () => {
  const { pipe, read, resume } = stalled();
  resume();
  const output = createPipe(pipe, String);
  output.write(['a', 'b']);
  await output.end();
  expect(read()).toBe('a\nb\n');
});

it('drops what a stalled reader leaves unread beyond a limit, and says how many lines when it reads again', async () => {
  const { pipe, read, resume } = stalled();
  const output = createPipe(pipe, (dropped) => `${dropped} are missing`);
  const line = 'x'.repeat(999);
  for (let sent = 0; sent < 3000; sent += 1) output.write([line]);
  expect(pipe.writableLength).toBeLessThanOrEqual(1024 * 1024);
  resume();
  await output.end();
  output.write(['later']);
  await output.end();
  const lines = read().trimEnd().split('\n');
  const kept = lines.filter((one) => one === line).length;
  expect(kept).toBeGreaterThan(1000);
  expect(lines.slice(kept)).toEqual([`${3000 - kept} are missing`, 'later']);
});

it('goes on without a reader who has gone, and does not wait for one who reads nothing', async () => {
  const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
  const output = createPipe(gone, String);
  output.write(['a']);
  await new Promise((resolve) => setImmediate(resolve));
  output.write(['b']);
  await output.end();
  const { pipe } = stalled();
  const silent = createPipe(pipe, String);
  silent.write(['a']);
  await silent.end();
});
