import { CheckedLine } from '@/components/checked-line';
import { IndependentHelp } from '@/components/independent-help';
import { LetterWarning } from '@/components/letter-warning';
import { LetterLinks } from '@/components/letters/letter-links';
import type { ProseContext } from '@/components/mdx/route-tags';
import { SourceList } from '@/components/source-list';
import { isMeantFor } from '@/lib/content/audience';
import { letter, lettersFor } from '@/lib/content/library';
import { contact, council, source, voices } from '@/lib/content/read';
import { type Speaker, say } from '@/lib/content/say';
import { wordsFor } from '@/lib/content/words';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import { paths } from './paths';

/** Pieces that stand in the same place on many pages. */

export const EVERYONE: Speaker = { voice: 'everyone' };

/** Free help that is not the council: the same words, in the same place, on every page. */
export function Independent({ speaker }: { speaker: Speaker }) {
  return (
    <IndependentHelp
      words={wordsFor(speaker).help}
      contacts={['sendiass', 'ipsea'].map((id) => ({
        name: contact(id).name,
        href: paths.contact(id),
      }))}
      allHref={paths.help}
    />
  );
}

/** That a letter may have started two months: on each page that offers every step to everyone. */
export function Warned() {
  return <LetterWarning words={wordsFor(EVERYONE).letterWarning} href={paths} />;
}

/** What a page rests on, and how far it has been checked. */
export function Provenance({
  ids,
  checked,
  speaker,
}: {
  ids: readonly SourceId[];
  checked: string;
  speaker: Speaker;
}) {
  const words = wordsFor(speaker);
  return (
    <section aria-labelledby="page-sources">
      <h2 id="page-sources" className="noprint">
        {words.sources.heading}
      </h2>
      <SourceList
        sources={ids.map((id) => ({
          id,
          title: source(id).title,
          url: source(id).url,
          compared: source(id).wording === 'compared',
        }))}
        words={words.sources}
      />
      <CheckedLine date={inWords(checked)} words={words.checked} />
    </section>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: "23 November 2026". Takes YYYY-MM-DD. */
export function inWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** What the tags in an editor's words need to know of the page they stand on. */
export function proseContext(speaker: Speaker): ProseContext {
  const words = wordsFor(speaker);
  return {
    words,
    href: paths,
    say: (text) => say(text, speaker, voices()),
    isMeantFor: (audience) => isMeantFor(audience, speaker),
    explained: new Set(),
    contact,
    disagreementServices: council().disagreementServices.map((id) => contact(id)),
    sourceLabel: (id) => source(id).short,
  };
}

/** The letters that go with some steps, for these answers; on a page without answers, all of the steps'. */
export function Letters({ routes, speaker }: { routes: readonly RouteId[]; speaker: Speaker }) {
  const ids = new Set(routes.flatMap((route) => lettersFor(route, speaker.answers)));
  return (
    <LetterLinks
      title={wordsFor(speaker).letters.offered}
      letters={[...ids].map((id) => ({
        title: letter(id).title,
        href: paths.letter(id),
      }))}
    />
  );
}
