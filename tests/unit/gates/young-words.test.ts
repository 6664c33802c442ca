import { describe, expect, it } from 'vitest';
import { NEEDS } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { YOUNG_SECTION_TAGS } from '@/lib/domain/section';
import { known } from '@/lib/gates/known';
import { kindOf } from '@/lib/gates/page-kinds';
import { pageRuleFaults } from '@/lib/gates/page-rules';
import { readables } from '@/lib/gates/readables';
import { parsePage } from '@/lib/words/page-tree';

const TAGS = Object.keys(YOUNG_SECTION_TAGS);

const faultsOf = (name: string, tags: readonly string[], inside = 'Words.') => {
  const body = tags.map((tag) => `<${tag}>\n\n${inside}\n\n</${tag}>`).join('\n\n');
  const page = parsePage(`---\naction: Act\n---\n\n${body}\n`, name);
  return pageRuleFaults(page, name, kindOf(name), known()).map(({ message }) => message);
};

describe("a young person's own words for a step", () => {
  it('hold each of their parts once, in order, and are refused where one is missing', () => {
    expect(faultsOf('young/meeting.mdx', TAGS)).toEqual([]);
    for (const tag of TAGS)
      expect(
        faultsOf(
          'young/meeting.mdx',
          TAGS.filter((one) => one !== tag),
        ),
      ).toEqual([`<${tag}> is missing`]);
    expect(faultsOf('young/meeting.mdx', TAGS.toReversed()).join()).toContain('out of order');
  });

  it('may hold the short text of a letter, which the page of a step may not', () => {
    expect(faultsOf('young/meeting.mdx', TAGS, '<Message/>')).toEqual([]);
    expect(faultsOf('routes/meeting.mdx', ['Start'], '<Message/>').join()).toContain(
      'the tag <Message> is not allowed here',
    );
  });

  it('are read for every step, by a young person alone, whose limits are the strictest', async () => {
    const own = readables().filter(({ file }) => file.includes('/young/'));
    expect(own.map(({ file }) => file.replace(/^.*\/|\.mdx$/gu, '')).toSorted()).toEqual(
      ROUTE_IDS.toSorted(),
    );
    expect(new Set(own.flatMap(({ readers }) => readers))).toEqual(new Set(['young-person']));
    const { longestSentence, readingGrade } = NEEDS['young-person'];
    for (const needs of Object.values(NEEDS)) {
      expect(needs.longestSentence).toBeGreaterThanOrEqual(longestSentence);
      expect(needs.readingGrade).toBeGreaterThanOrEqual(readingGrade);
    }
  });
});
