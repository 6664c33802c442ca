/**
 * A program of the build, in a process of its own: takes the head of each live page from Next.js, and proves that the
 * page called by us is letter for letter the page that Next.js makes, read as a browser reads it. Answers with one
 * line of JSON, a `Proof`.
 */
import { execFile } from 'node:child_process';
import { argv, stdout } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { headOf, Pages } from './live.mjs';
import { askNext } from './next-answer.mjs';
import { plainPage } from './plain-document.mjs';

/** Asked of every live page: nothing, and what makes each of them say something. */
const QUERIES = [
  '',
  '?q=mediation',
  '?q=%3Cb%3E%20%26%20%22',
  '?q=a&q=b',
  '?kind=appeal',
  '?kind=appeal&start-day=2&start-month=11&start-year=2026',
  '?kind=appeal&start-day=x',
  '?who=nobody&about=',
];
const LARGEST_PROOF = 16 * 1024 * 1024;

/**
 * @typedef {import('./pack.mjs').LiveRoute} LiveRoute
 * @typedef {LiveRoute & { file: string }} BuiltRoute
 * @typedef {{ root: string, bundle: string, style: string, built: readonly BuiltRoute[] }} Site
 * @typedef {{ live: LiveRoute[], faults: string[] }} Proof
 */

/**
 * Runs the program.
 *
 * @param {Site} site
 * @returns {Promise<Proof>} the routes with their heads, and in words what differs
 */
export async function proveLive(site) {
  const { stdout: said } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(import.meta.url), JSON.stringify(site)],
    {
      cwd: site.root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      maxBuffer: LARGEST_PROOF,
    },
  );
  return JSON.parse(said.slice(said.lastIndexOf('\n', said.length - 2) + 1));
}

/** @param {Site} site @returns {Promise<Proof>} */
async function prove({ root, bundle, style, built }) {
  /** @type {Map<string, string>} */
  const theirs = new Map();
  for (const { address, kind, file } of built) {
    if (kind !== 'page') continue;
    for (const query of QUERIES) {
      const html = await askNext(root, file, address + query);
      theirs.set(address + query, plainPage(html, style).document);
    }
  }
  const live = built.map(({ address, kind }) => {
    const document = theirs.get(address);
    return { address, kind, ...(document !== undefined && { head: headOf(document) }) };
  });
  const pages = new Pages(await import(pathToFileURL(bundle).href), live);
  /** @type {string[]} */
  const faults = [];
  for (const { address, kind } of live) {
    if (kind !== 'page') continue;
    for (const query of QUERIES) {
      const answer = await pages.answer(address, query);
      const html = answer.kind === 'body' ? answer.body.toString() : '';
      const { document, residue } = plainPage(html, style);
      faults.push(...residue.map((fault) => `${address}${query} holds ${fault}.`));
      if (document !== theirs.get(address + query))
        faults.push(`${address}${query} is not what Next.js makes of it.`);
    }
  }
  return { live, faults };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const proof = await prove(JSON.parse(argv[2] ?? ''));
  stdout.write(`\n${JSON.stringify(proof)}\n`);
}
