import type { Metadata } from 'next';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { Provenance } from '@/app/provenance';
import { Page } from '@/components/layout/page';
import { LetterPage } from '@/components/letters/letter-page';
import { letterVersions } from '@/lib/words/letter-versions';
import { letter, letterIds } from '@/lib/words/library';
import { routeFrontMatter, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

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
        versions={letterVersions(id).map(({ signs, title, blocks }) => ({
          id: signs,
          title,
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
      <Independent speaker={EVERYONE} at={paths.letter(id)} />
      <Provenance ids={found.sources} checked={found.checked} speaker={EVERYONE} />
    </Page>
  );
}
