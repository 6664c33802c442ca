/**
 * A program of the build, in a process of its own: takes the head of each live page from Next.js, and proves that each
 * live address called by us gives what Next.js gives: a page letter for letter, read as a browser reads it. Answers with
 * one line of JSON, a `Proof`.
 */
import { execFile } from 'node:child_process';
import { argv, stdout } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { handlerAnswer, headOf, Pages } from './live.mjs';
import { askNext } from './next-answer.mjs';
import { dressed, plainPage } from './plain-document.mjs';

/** Asked of every live address: nothing, and what makes each of them say something. */
const QUERIES = [
  '',
  '?q=mediation',
  '?q=%3Cb%3E%20%26%20%22',
  '?q=a&q=b',
  '?kind=appeal',
  '?kind=appeal&start-day=2&start-month=11&start-year=2026',
  '?kind=appeal&start-day=x',
  '?kind=appeal&letterDate=2026-11-02',
  '?who=nobody&about=',
  '?who=parent&about=council-conduct&tried=nothing',
  '?who=parent&about=something-else&topic=out-of-school',
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
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, Awaited<ReturnType<typeof askNext>>>} */
  const theirs = new Map();
  for (const { address, file } of built)
    for (const query of QUERIES)
      theirs.set(address + query, await askNext(root, file, address + query));
  const live = built.map(({ address, kind }) => {
    const html = theirs.get(address)?.body.toString() ?? '';
    const head = headOf(dressed(plainPage(html).document, style));
    return { address, kind, ...(kind === 'page' && { head }) };
  });
  const loaded = await import(pathToFileURL(bundle).href);
  const pages = new Pages(loaded, live);
  for (const { address, kind } of live) {
    for (const query of QUERIES) {
      const next = theirs.get(address + query);
      if (next === undefined) continue;
      const same =
        kind === 'page'
          ? samePage(await pages.answer(address, query), next)
          : sameAnswer(await handlerAnswer(loaded.modules[address], address, query), next);
      if (!same) faults.push(`${address}${query} is not what Next.js makes of it.`);
    }
  }
  return { live, faults };
}

/**
 * @typedef {import('./live.mjs').Answer} Answer
 * @typedef {Awaited<ReturnType<typeof askNext>>} Theirs
 */

/** Letter for letter, read as a browser reads it, and plain. @param {Answer} ours @param {Theirs} next */
function samePage(ours, next) {
  if (ours.kind !== 'body' || next.status !== 200) return false;
  const { document, residue } = plainPage(ours.body.toString());
  return residue.length === 0 && document === plainPage(next.body.toString()).document;
}

/** As much of it; a moment in it may have passed. @param {Answer} ours @param {Theirs} next */
function sameAnswer(ours, next) {
  switch (ours.kind) {
    case 'redirect':
      return (
        next.status >= 300 &&
        next.status < 400 &&
        ours.forGood === (next.status === 308) &&
        ours.location === next.header('location')
      );
    case 'instead':
      return (
        ours.status === next.status && ours.path + ours.query === next.header('content-location')
      );
    case 'notFound':
      return next.status === 404;
    case 'body':
      return (
        ours.status === next.status &&
        ours.type.toLowerCase() === next.header('content-type')?.toLowerCase() &&
        ours.disposition === next.header('content-disposition') &&
        ours.body.length === next.body.length
      );
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const proof = await prove(JSON.parse(argv[2] ?? ''));
  stdout.write(`\n${JSON.stringify(proof)}\n`);
}
