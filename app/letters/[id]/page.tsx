import type { Metadata } from 'next';
import { EVERYONE, Independent, Provenance } from '@/app/furniture';
import { paths } from '@/app/paths';
import { Page } from '@/components/layout/page';
import { LetterPage } from '@/components/letters/letter-page';
import { letter, letterIds, letterVersions } from '@/lib/content/library';
import { routeFrontMatter, voices } from '@/lib/content/read';
import { say } from '@/lib/content/say';
import { wordsFor } from '@/lib/content/words';

export const dynamicParams = false;

export function generateStaticParams() {
  return letterIds().map((id) => ({ id }));
}

const words = wordsFor(EVERYONE).letters;
const said = (text: string) => say(text, EVERYONE, voices());

export async function generateMetadata({ params }: PageProps<'/letters/[id]'>): Promise<Metadata> {
  const { title, summary } = letter((await params).id);
  return { title: `${words.kicker}: ${title}`, description: said(summary) };
}

export default async function LetterRoute({ params }: PageProps<'/letters/[id]'>) {
  const { id } = await params;
  const found = letter(id);
  return (
    <Page kind="guide">
      <LetterPage
        title={found.title}
        summary={said(found.summary)}
        facts={[
          { name: words.when, value: said(found.when) },
          { name: words.to, value: said(found.to) },
          { name: words.reply, value: said(found.reply) },
        ]}
        versions={letterVersions(id).map(({ signs, blocks }) => ({
          id: signs,
          title: signs === 'parent' ? words.parentVersion : words.youngVersion,
          blocks,
          files: [
            { name: words.docx, href: paths.letterFile(id, signs, 'docx') },
            { name: words.txt, href: paths.letterFile(id, signs, 'txt') },
          ],
        }))}
        goesWith={found.routes.map((route) => ({
          title: routeFrontMatter(route).title,
          href: paths.route(route),
        }))}
        words={words}
      />
      <Independent speaker={EVERYONE} />
      <Provenance ids={found.sources} checked={found.checked} speaker={EVERYONE} />
    </Page>
  );
}
