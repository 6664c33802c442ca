import type { Metadata } from 'next';
import { EVERYONE, Independent, Provenance, proseContext } from '@/app/furniture';
import { Page } from '@/components/layout/page';
import { articleTags } from '@/components/mdx/article-tags';
import { Prose } from '@/components/prose';
import { guideIds, guideLabel } from '@/lib/content/library';
import { guidePage } from '@/lib/content/pages';
import { wordsFor } from '@/lib/content/words';

export const dynamicParams = false;

export function generateStaticParams() {
  return guideIds().map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<'/guides/[id]'>): Promise<Metadata> {
  const { title, summary } = guideLabel((await params).id);
  return { title, description: summary };
}

export default async function GuidePage({ params }: PageProps<'/guides/[id]'>) {
  const page = await guidePage((await params).id);
  return (
    <Page kind="guide">
      <p className="kicker">{wordsFor(EVERYONE).guides.kicker}</p>
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}</p>
      <Prose code={page.code} tags={articleTags(proseContext(EVERYONE))} />
      <Independent speaker={EVERYONE} />
      <Provenance ids={page.sources} checked={page.checked} speaker={EVERYONE} />
    </Page>
  );
}
