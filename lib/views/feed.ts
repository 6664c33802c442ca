import { createHash } from 'node:crypto';
import { changes } from '@/lib/words/library';
import { records } from '@/lib/words/records';

/** One entry of the feed: what changed on a day, and where it is read. Addresses are from "/". */
type Entry = {
  readonly date: string;
  readonly what: string;
  readonly page: string;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A name that stays as long as the entry says the same. */
const nameOf = ({ date, what }: Entry): string =>
  `urn:sha256:${createHash('sha256').update(`${date} ${what}`).digest('hex')}`;

const moment = (day: string): string => `${day}T00:00:00Z`;

/**
 * What changed on the site, and the records kept of what it advised, as an Atom feed (RFC 4287), the newest first.
 *
 * @param at the address of the site, of its page of changes, of the feed, and of a record
 */
export function atomFeed(
  { title, record }: { readonly title: string; readonly record: string },
  at: {
    readonly site: URL;
    readonly changes: string;
    readonly feed: string;
    readonly record: (id: string) => string;
  },
): string {
  const entries: readonly Entry[] = [
    ...changes().map(({ date, what, pages: [page] }) => ({ date, what, page: page ?? at.changes })),
    ...records().map(({ date, id }) => ({ date, what: record, page: at.record(id) })),
  ].toSorted((one, other) => other.date.localeCompare(one.date));
  const whole = (path: string) => new URL(path, at.site).href;
  const items = entries.map(
    (entry) => `  <entry>
    <id>${nameOf(entry)}</id>
    <title>${escaped(entry.what)}</title>
    <updated>${moment(entry.date)}</updated>
    <link href="${escaped(whole(entry.page))}"/>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escaped(whole(at.changes))}</id>
  <title>${escaped(title)}</title>
  <updated>${moment(entries[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${escaped(title)}</name></author>
  <link rel="self" href="${escaped(whole(at.feed))}"/>
  <link href="${escaped(whole(at.changes))}"/>
${items.join('')}</feed>
`;
}
