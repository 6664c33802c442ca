import { ContactCard } from '@/components/contact-card';
import { Leaflet } from '@/components/kit/leaflet';
import { INDEPENDENT } from '@/lib/views/family-message';
import { familyPages, familyView } from '@/lib/views/family-pages';
import { qrCode } from '@/lib/views/qr-code';
import type { ResultView } from '@/lib/views/result';
import { contact } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import { addressed } from './addressed';

/** What comes out of the printer where an officer prints a result: one sheet, in the words of the first reader of the family. */
export function FamilyLeaflet({ view }: { view: ResultView }) {
  const [page] = familyPages(view.answers);
  if (page === undefined) return null;
  const family = familyView(page);
  const { professionals, help, result, contact: words, voices } = wordsFor(family.speaker);
  const { address } = addressed(page, voices);
  return (
    <Leaflet
      view={family}
      address={address}
      code={qrCode(address)}
      words={{
        ...professionals,
        help: help.title,
        notes: result.notesTitle,
        notConfirmed: result.notConfirmed,
      }}
    >
      {INDEPENDENT.map((id) => (
        <ContactCard key={id} contact={contact(id)} words={words} />
      ))}
    </Leaflet>
  );
}
