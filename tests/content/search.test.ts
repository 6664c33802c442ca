import { describe, expect, it } from 'vitest';
import { paths } from '@/app/paths';
import { synonyms } from '@/lib/words/library';
import { createSearch, LONGEST_QUERY, type SearchDocument } from '@/lib/words/search';
import { searchDocuments } from '@/lib/words/search-documents';
import { HOSTILE_QUERIES } from '@/tests/support/request';

const documents = searchDocuments(paths);
const search = createSearch(documents, synonyms());
const firstThree = (query: string) =>
  search(query)
    .slice(0, 3)
    .map(({ href }) => href);

/** What parents type, slips and all, and a page that must be among the first three. */
const FOUND: readonly (readonly [query: string, href: string])[] = [
  ['appeal', '/routes/tribunal-appeal'],
  ['apeal to the tribunel', '/routes/tribunal-appeal'],
  ['tribunal', '/routes/tribunal-appeal'],
  ['court', '/routes/tribunal-appeal'],
  ['they said no', '/guides/disagree-with-a-decision'],
  ['the council turned down our assesment', '/guides/disagree-with-a-decision'],
  ['mediaton', '/routes/mediation'],
  ['certificate', '/routes/mediation'],
  ['how long have I got', '/guides/ehc-pathway'],
  ['deadline', '/deadlines'],
  ['missed the deadline', '/guides/if-you-are-late'],
  ['am I too late to apeal', '/guides/if-you-are-late'],
  ['the plan', '/glossary#ehc-plan'],
  ['EHCP', '/glossary#ehc-plan'],
  ['draft ehcp', '/routes/respond-to-draft'],
  ['my child is not getting the help in the plan', '/letters/deliver-section-f'],
  ['the plan is late', '/letters/decision-or-plan-late'],
  ['annual reveiw', '/glossary#annual-review'],
  ['wrong school', '/glossary#placement'],
  ['complain about the school', '/routes/setting-complaint'],
  ['complaint to the council', '/routes/corporate-complaint'],
  ['ombudsman', '/routes/ombudsman'],
  ['LGO', '/routes/ombudsman'],
  ['NHS complaint', '/routes/nhs-complaint'],
  ['social care', '/routes/social-care-complaint'],
  ['respite', '/routes/social-care-complaint'],
  ['discriminaton', '/routes/discrimination-claim'],
  ['nursery', '/routes/ofsted'],
  ['excluded', '/routes/other-routes#excluded'],
  ['taxi to school', '/routes/other-routes#transport'],
  ['not in school', '/guides/no-school-or-part-time'],
  ['sendias', '/help#sendiass'],
  ['ipsea', '/help#ipsea'],
  ['free legal advise', '/routes/legal-advice'],
  ['solicitor', '/routes/legal-advice'],
  ['lawyer', '/routes/legal-advice'],
  ['meeting', '/routes/meeting'],
  ['what to say at a meeting', '/guides/what-to-say'],
  ['over 16', '/guides/your-rights-at-16-to-25'],
  ['stop the plan', '/glossary#ceasing'],
];

describe('a search in the words of a parent', () => {
  it.each(FOUND)('for "%s" shows %s among the first three', (query, href) => {
    expect(firstThree(query)).toContain(href);
  });

  it('finds every page by its own title', () => {
    const lost = documents
      .filter(({ href, title }) => !search(title).some((hit) => hit.href === href))
      .map(({ href, title }) => `${title}: ${href}`);
    expect(lost).toEqual([]);
  });

  it('shows a title and a summary of each, a page at most once, and a list that can be read', () => {
    for (const [query] of FOUND) {
      const hits = search(query);
      expect(hits.length).toBeLessThanOrEqual(12);
      expect(new Set(hits.map(({ href }) => href)).size).toBe(hits.length);
      for (const hit of hits)
        expect(Object.keys(hit).toSorted()).toEqual(['href', 'kind', 'summary', 'title']);
    }
  });

  it('minds neither capitals nor signs', () => {
    for (const [query] of FOUND) {
      const plain = search(query);
      expect(search(query.toUpperCase())).toEqual(plain);
      expect(search(`  ${query}?! `)).toEqual(plain);
    }
  });
});

describe('the words that people use', () => {
  const page = (href: string, title: string): SearchDocument => ({
    href,
    kind: 'page',
    title,
    summary: '',
    text: '',
  });
  const small = createSearch([page('/transport', 'Transport'), page('/school', 'School')], {
    bus: ['transport'],
    'wrong school': ['school'],
  });
  const found = (query: string) => small(query).map(({ href }) => href);

  it('lead to the words of the site', () => {
    expect(found('the Bus')).toEqual(['/transport']);
    expect(found('wrong school')).toEqual(['/school']);
  });

  it('are whole words: a word that holds one is another word', () => {
    expect(found('abuse')).toEqual([]);
    expect(found('a business')).toEqual([]);
  });
});

describe('a search that finds nothing', () => {
  it.each(['', ' ', '\n\t', '?', '""', '…', '🙂', '\0', 'zzzzzz', '%%%'])(
    'is no fault: %j',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});

describe('a search that nobody means well with', () => {
  const QUERIES = [
    ...HOSTILE_QUERIES.map(([, query]) => query),
    '__proto__',
    'constructor prototype toString hasOwnProperty',
    '(((((((((((((((((((((a+)+)+)+)+$',
    '* AND NOT title:appeal OR [a TO z]',
    'appeal '.repeat(5000),
    'a '.repeat(50),
    'x'.repeat(100_000),
    '\u202eappeal',
    'appe\u0301al',
  ].map((query) => [query.slice(0, 30), query] as const);

  it.each(QUERIES)('is answered like any other: %s', (_, query) => {
    const hits = search(query);
    expect(hits.length).toBeLessThanOrEqual(12);
    expect(search(query.slice(0, LONGEST_QUERY))).toEqual(hits);
  });

  it('leaves out what goes beyond the longest query', () => {
    const long = 'the '.repeat(LONGEST_QUERY / 4);
    expect(search(`${long}mediation`)).toEqual(search(long));
  });
});

describe('a search for far more than anybody types', () => {
  it('looks for the first words that say something, and passes over the rest', () => {
    const eight = 'appeal mediation certificate tribunal letter school plan council';
    expect(search(`${eight} transport`)).toEqual(search(eight));
    expect(search(`${eight.replaceAll(' ', ' and ')} transport`).map(({ href }) => href)).toEqual(
      search(eight).map(({ href }) => href),
    );
  });

  it('looks for common words where there are no others', () => {
    expect(() => search('who are you')).not.toThrow();
    expect(search('about')).not.toEqual([]);
  });

  it('reads no more than the longest query', () => {
    const long = `appeal ${' '.repeat(LONGEST_QUERY)}mediation`;
    expect(search(long)).toEqual(search('appeal'));
  });
});
