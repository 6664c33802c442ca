import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleIds, ruleView } from '@/lib/views/rule-view';

const PAGE = new URL('../../../lib/rules/law.md', import.meta.url);
const HEADING = '| rule | leads to | why | sources |\n|---|---|---|---|\n';

/** A row for each rule: what it leads to and why, and how sure we are of each source. */
function lawTable(): string {
  const rows = ruleIds()
    .flatMap((id) => ruleView(id) ?? [])
    .map(({ id, step, because, sources }) => {
      const rests = sources.map(
        ({ short, compared }) => `${short} (${compared ? 'compared' : 'not compared'})`,
      );
      return `| \`${id}\` | \`${step.route}\` | ${because.join(' ')} | ${rests.join('; ')} |\n`;
    });
  return HEADING + rows.join('');
}

it('the page of the law says of every rule what the site says (UPDATE_DECISION_TABLE=1 writes it)', () => {
  const law = readFileSync(PAGE, 'utf8');
  const before = law.slice(0, law.indexOf(HEADING));
  if (process.env['UPDATE_DECISION_TABLE'] === '1') writeFileSync(PAGE, before + lawTable());
  expect(readFileSync(PAGE, 'utf8')).toBe(before + lawTable());
});
