/**
 * Whether programs of others can read the description of the API: two public checkers find nothing but that no licence
 * is named, and a client that a public generator writes compiles. They are some hundred packages that the site does
 * not need, so they come for this check alone.
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled } from '../../lib/delivery/bundled.mjs';
import { withPackages } from './borrowed.mjs';

const run = promisify(execFile);
const TOOLS = [
  '@redocly/cli@2.77.0',
  '@stoplight/spectral-cli@6.16.3',
  'openapi-typescript@7.13.0',
  'typescript@5.9.3',
];
/** The site is published under the law that binds the council, and names no licence yet. */
const SPECTRAL = 'extends: ["spectral:oas"]\nrules:\n  info-license: off\n  license-url: off\n';
const REDOCLY =
  'extends: [recommended-strict]\nrules:\n  info-license: off\n  info-license-url: off\n';
const CLIENT = `import type { paths } from './api';
type Of<P extends keyof paths> = paths[P]['get']['responses'][200]['content']['application/json'];
export async function next(site: string): Promise<Of<'/api/recommendation'>['nextStep']> {
  const query: paths['/api/recommendation']['get']['parameters']['query'] = { about: 'delay', stage: 'plan-late' };
  const answer = await fetch(\`\${site}/api/recommendation?\${new URLSearchParams(query)}\`);
  const body: Of<'/api/recommendation'> = await answer.json();
  return body.nextStep;
}
export const titles = ({ routes }: Of<'/api/vocabulary'>): string[] => routes.map(({ title }) => title);
`;

/**
 * @param {string} root
 * @returns {Promise<import('../release-check.mjs').Outcome>}
 */
export function api(root) {
  return withPackages(TOOLS, (folder) => checked(root, folder));
}

/** @param {string} root @param {string} folder @returns {Promise<import('../release-check.mjs').Outcome>} */
async function checked(root, folder) {
  await writeFile(join(folder, 'openapi.json'), await description(root));
  await writeFile(join(folder, 'redocly.yaml'), REDOCLY);
  await writeFile(join(folder, '.spectral.yaml'), SPECTRAL);
  await writeFile(join(folder, 'client.ts'), CLIENT);
  const checks = [
    ['Redocly', 'redocly', 'lint', 'openapi.json'],
    ['Spectral', 'spectral', 'lint', 'openapi.json', '--fail-severity=warn'],
    ['The generator', 'openapi-typescript', 'openapi.json', '-o', 'api.d.ts'],
    ['The client', 'tsc', '--strict', '--noEmit', '--lib', 'es2022,dom', 'client.ts'],
  ];
  /** @type {string[]} */
  const lines = [];
  let failed = false;
  for (const [name = '', program = '', ...args] of checks) {
    const fault = await run(join(folder, 'node_modules/.bin', program), args, {
      cwd: folder,
    }).then(
      () => undefined,
      (error) => `${error.stdout}${error.stderr}`.trim(),
    );
    failed ||= fault !== undefined;
    lines.push(fault === undefined ? `${name}: nothing found.` : `${name}: ${fault}`);
  }
  return { result: failed ? 'failed' : 'passed', lines };
}

/** The description as the site would publish it at an address. @param {string} root */
async function description(root) {
  const { openApi } = await bundled(root, 'lib/views/openapi.ts');
  const server = 'https://send.council.gov.uk';
  return JSON.stringify(openApi({ title: 'SEND Next Step', server, help: `${server}/help` }));
}
