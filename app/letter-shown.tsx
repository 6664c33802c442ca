import type { Metadata } from 'next';
import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { LetterPage } from '@/components/letters/letter-page';
import type { LetterVersion } from '@/lib/domain/letter';
import { letterView } from '@/lib/views/letter-view';
import { LETTER_FILE_TYPES } from '@/lib/words/letter-address';
import { letter } from '@/lib/words/library';
import { wordsFor } from '@/lib/words/words';
import { Independent } from './independent';
import { paths } from './paths';
import { Provenance } from './provenance';

/** The title of a version's page, and what it is for. */
export function letterMetadata(id: string, version: LetterVersion): Metadata {
  const { heading, summary } = letterView(id, version);
  const { kicker, voices } = wordsFor({ voice: version.signs }).letters;
  const isFirst = paths.letter(id, version) === paths.letter(id);
  const signer = isFirst ? '' : ` (${voices[version.signs]})`;
  return { title: `${kicker}: ${heading}${signer}`, description: summary };
}

/** One version of a letter. */
export function LetterShown({ id, version }: { id: string; version: LetterVersion }) {
  const speaker = { voice: version.signs };
  const words = wordsFor(speaker);
  const view = letterView(id, version);
  return (
    <Page kind="letter">
      <LetterPage
        view={view}
        files={LETTER_FILE_TYPES.map((type) => ({
          name: words.letters[type],
          href: paths.letterFile(id, version, type),
        }))}
        words={words.letters}
        notConfirmed={words.result.notConfirmed}
        href={paths}
      >
        {view.contact === undefined ? null : (
          <ContactCard contact={view.contact} words={words.contact} />
        )}
      </LetterPage>
      <Independent speaker={speaker} at={paths.letter(id, version)} />
      <div className="noprint">
        <Provenance ids={letter(id).sources} checked={letter(id).checked} speaker={speaker} />
      </div>
    </Page>
  );
}
