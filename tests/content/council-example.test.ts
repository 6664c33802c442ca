import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/gates/check';
import { describeFault } from '@/lib/words/content-error';
import { contacts, council, nationalContacts, sources } from '@/lib/words/read';

const ROOT = process.cwd();
const EXAMPLE = join(ROOT, 'tests/support/council-example');

/** Every file under a folder, as paths from the root of the project. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('a second council', () => {
  let folder: string;
  let content: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'council-'));
    content = join(folder, 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    rmSync(join(content, 'council'), { recursive: true });
    cpSync(EXAMPLE, join(content, 'council'), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a site without a fault by putting its own folder in place of council/', async () => {
    expect((await checkContent(content)).map(describeFault)).toEqual([]);
  });

  it('is the one whose contacts and sources the pages then name', () => {
    expect(council(content).shortName).toBe('Exampleshire');
    const local = Object.entries(contacts(content)).filter(
      ([id]) => nationalContacts(content)[id] === undefined,
    );
    expect(local.map(([id]) => id).toSorted()).toEqual(
      Object.keys(council(content).contacts).toSorted(),
    );
    for (const [id, contact] of local) expect(contact).toEqual(council(content).contacts[id]);
    expect(Object.keys(sources(content))).toEqual(
      expect.arrayContaining(Object.keys(council(content).sources)),
    );
  });

  it('is told of a service that is none of its contacts', async () => {
    const other = join(folder, 'other');
    cpSync(content, other, { recursive: true });
    const file = join(other, 'council/council.json');
    const text = readFileSync(file, 'utf8').replace(
      '["example-mediation"]',
      '["example-medation"]',
    );
    writeFileSync(file, text);
    expect((await checkContent(other)).map(({ message }) => message)).toEqual([
      'no contact called "example-medation"; did you mean "example-mediation"?',
    ]);
  });

  it('sets the same colours as this one, under the same names', () => {
    const namesIn = (file: string) => read(file).match(/--[a-z-]+(?=:)/gu);
    const own = namesIn('content/council/theme.css');
    expect(own?.length).toBeGreaterThan(0);
    expect(namesIn(relative(ROOT, join(EXAMPLE, 'theme.css')))).toEqual(own);
  });
});

describe('the present council', () => {
  const { name, shortName, localNames, contacts: local } = council();
  const given = Object.values(local);
  const files = ['app', 'components', 'lib', 'content', 'public']
    .flatMap(filesUnder)
    .filter((file) => !file.startsWith('content/council/'));

  /** Ids such as `council-complaints` are permanent and no words of a page. */
  const withoutIds = (text: string) => text.replaceAll(/\b[a-z0-9]+(?:-[a-z0-9]+)+\b/gu, ' ');
  const withoutAddresses = (text: string) => text.replaceAll(/https?:\/\/[^\s"')>\]]*/gu, ' ');

  /** The files in whose words a piece of text stands, in any case. */
  const holding = (text: string, wordsOf: (file: string) => string) =>
    files.filter((file) => wordsOf(file).toLowerCase().includes(text.toLowerCase()));

  it('is looked for in real files', () => {
    for (const room of ['app/', 'components/', 'lib/', 'content/routes/', 'public/'])
      expect(files.filter((file) => file.startsWith(room)).length, room).toBeGreaterThan(0);
    expect(given.length).toBeGreaterThan(0);
  });

  it('is named nowhere but in its own folder', () => {
    const words = (file: string) => withoutIds(withoutAddresses(read(file)));
    for (const one of [name, shortName]) expect(holding(one, words), one).toEqual([]);
  });

  it('has its local services named nowhere else in the content, or on a page', () => {
    const words = (file: string) =>
      file.startsWith('lib/') ? '' : withoutIds(withoutAddresses(read(file)));
    for (const one of localNames) {
      const whole = new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u');
      expect(
        files.filter((file) => whole.test(words(file))),
        one,
      ).toEqual([]);
    }
  });

  it('has its telephone numbers and e-mail addresses nowhere else', () => {
    const digits = (file: string) => read(file).replaceAll(/(?<=\d)[ -]+(?=\d)/gu, '');
    for (const { phone, email } of given) {
      if (phone !== undefined)
        expect(holding(phone.replaceAll(' ', ''), digits), phone).toEqual([]);
      if (email !== undefined) {
        expect(holding(email, read), email).toEqual([]);
        expect(holding(`@${email.replace(/^.*@/u, '')}`, read), email).toEqual([]);
      }
    }
  });

  it('is linked to nowhere else, but as a source of the kind that another council changes', () => {
    const own = given
      .flatMap(({ url = [], source }) => [url, source.url].flat())
      .map((url) => new URL(url).hostname.replace(/^www\./u, ''))
      .filter((host) => host.includes(shortName.toLowerCase()));
    expect(own.length).toBeGreaterThan(0);
    for (const host of new Set(own)) {
      expect(
        holding(host, read).filter((file) => file !== 'content/sources.json'),
        host,
      ).toEqual([]);
      const linked = Object.values(sources()).filter(({ url }) => url.includes(host));
      expect(linked.filter(({ kind }) => kind !== 'council')).toEqual([]);
    }
  });
});
