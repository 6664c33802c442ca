import { EasyReadIndex } from '@/components/easy-read/easy-read-index';
import { Page } from '@/components/layout/page';
import { easyReadIds, easyReadLabel } from '@/lib/words/library';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { FoundBy, passedOn } from '../found-by';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).easyRead;

export const metadata = passedOn(words.title, words.description);

const PAGES = easyReadIds().map((id) => ({ ...easyReadLabel(id), href: paths.easyReadPage(id) }));

export default function EasyReadPages() {
  return (
    <Page kind="easy-read">
      <FoundBy />
      <EasyReadIndex words={words} pages={PAGES} />
      <Independent speaker={EVERYONE} at={paths.easyRead} />
    </Page>
  );
}
