import type { Metadata } from 'next';
import { FoundBy, passedOn } from '@/app/found-by';
import { Independent } from '@/app/independent';
import { PageContents } from '@/app/page-contents';
import { paths } from '@/app/paths';
import { proseContext } from '@/app/prose-context';
import { Provenance } from '@/app/provenance';
import { Page } from '@/components/layout/page';
import { articleTags } from '@/components/mdx/article-tags';
import { Prose } from '@/components/prose';
import { guideIds, guideLabel } from '@/lib/words/library';
import { guidePage } from '@/lib/words/pages';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

export const dynamicParams = false;

export function generateStaticParams() {
  return guideIds().map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<'/guides/[id]'>): Promise<Metadata> {
  const { title, summary } = guideLabel((await params).id);
  return passedOn(title, summary);
}

export default async function GuidePage({ params }: PageProps<'/guides/[id]'>) {
  const { id } = await params;
  const page = await guidePage(id);
  const { guides: words } = wordsFor(EVERYONE);
  return (
    <Page kind="guide">
      <FoundBy />
      <p className="kicker">
        {page.audience === 'young-people' && paths.guide(id) !== paths.young ? (
          <a href={paths.young}>{words.youngPeople}</a>
        ) : (
          words.kicker
        )}
      </p>
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}</p>
      <PageContents parts={page.parts} />
      <Prose code={page.code} tags={articleTags(proseContext(EVERYONE))} />
      <Independent speaker={EVERYONE} at={paths.guide(id)} />
      <Provenance ids={page.sources} checked={page.checked} speaker={EVERYONE} />
    </Page>
  );
}
