import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepFaults } from '@/lib/gates/step-rules';
import { CONTENT } from '@/lib/words/read';

let folder = '';
let copies = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steps-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The faults of the steps of this content, with one file changed. */
async function faultsWith(file: string, from: RegExp, to: string): Promise<string[]> {
  copies += 1;
  const root = join(folder, String(copies));
  await cp(CONTENT, root, { recursive: true });
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(root, file), text.replace(from, to));
  return stepFaults(root).map(
    ({ message, line }) => `${line === undefined ? '' : 'at a line: '}${message}`,
  );
}

describe('a step that says to ring', () => {
  const COUNCIL = 'council/council.json';
  const NUMBERS = /"phone": "(?:07582 548611|03330 062 835)",\s*/gu;

  it('has a number and a letter for each that says so here', () => {
    expect(stepFaults(CONTENT)).toEqual([]);
  });

  it('stops the build where no number of the services is published, for each of its wordings', async () => {
    const faults = await faultsWith(COUNCIL, NUMBERS, '');
    expect(faults.length).toBeGreaterThan(1);
    expect(new Set(faults)).toEqual(
      new Set([
        'at a line: "mediation" says to ring, and no number is published; publish one, or word the step by another channel',
      ]),
    );
  });

  it('is content with the number of one service', async () => {
    expect(await faultsWith(COUNCIL, /"phone": "07582 548611",\s*/u, '')).toEqual([]);
  });

  it('stops the build where no letter is named to send when nobody answers', async () => {
    const faults = await faultsWith(
      'steps.json',
      /"closed": "tell-mediation-adviser"/u,
      '"note": "either"',
    );
    expect(new Set(faults)).toEqual(
      new Set([
        'at a line: "mediation" says to ring; name the letter to send where nobody answers ("closed")',
      ]),
    );
  });

  it('names a contact and a letter that are there', async () => {
    expect(await faultsWith('steps.json', /"contact": "icb"/u, '"contact": "icbb"')).toEqual([
      'no contact called "icbb"; did you mean "icb"?',
    ]);
    expect(
      await faultsWith('steps.json', /"closed": "ask-for-meeting"/u, '"closed": "meet"'),
    ).toEqual(['no letter called "meet"']);
  });
});
