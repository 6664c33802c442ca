import { CouncilPart } from '@/components/kit/council-part';
import { OfficersKit as Kit } from '@/components/kit/officers-kit';
import { caseNote } from '@/lib/views/case-note';
import { councilDuties } from '@/lib/views/council-duties';
import { familyMessage } from '@/lib/views/family-message';
import { familyPages, familyView } from '@/lib/views/family-pages';
import { qrCode } from '@/lib/views/qr-code';
import type { ResultView } from '@/lib/views/result';
import { mailAddress } from '@/lib/words/letter-mail';
import { wordsFor } from '@/lib/words/words';
import { addressed } from './addressed';

/** What stands at the end of the questions for who sends a family on: all that is handed over, and the council's own part. */
export function OfficersKit({ view }: { view: ResultView }) {
  const { professionals: words, voices } = wordsFor(view.speaker);
  const readers = familyPages(view.answers).map((page) => {
    const at = addressed(page, voices);
    const said = familyView(page);
    const message = familyMessage(said, at.address);
    const { subject, paragraphs } = message;
    return {
      ...at,
      said,
      message,
      mail: mailAddress('', { subject, body: paragraphs.join('\r\n\r\n') }),
      code: qrCode(at.address),
    };
  });
  const [first] = readers;
  return (
    <>
      <Kit
        readers={readers}
        note={first === undefined ? [] : caseNote(first.said, first.address)}
        words={words}
      />
      <CouncilPart part={councilDuties(view)} words={words} />
    </>
  );
}
