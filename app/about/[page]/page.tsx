import type { Metadata } from 'next';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { proseContext } from '@/app/prose-context';
import { Provenance } from '@/app/provenance';
import { Page } from '@/components/layout/page';
import { articleTags } from '@/components/mdx/article-tags';
import { Prose } from '@/components/prose';
import { aboutIds, aboutLabel } from '@/lib/words/library';
import { aboutPage } from '@/lib/words/pages';
import { EVERYONE } from '@/lib/words/say';

export const dynamicParams = false;

export function generateStaticParams() {
  return aboutIds().map((page) => ({ page }));
}

export async function generateMetadata({ params }: PageProps<'/about/[page]'>): Promise<Metadata> {
  const { title, summary } = aboutLabel((await params).page);
  return { title, description: summary };
}

export default async function AboutPage({ params }: PageProps<'/about/[page]'>) {
  const { page: id } = await params;
  const page = await aboutPage(id);
  return (
    <Page kind="guide">
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}</p>
      <Prose code={page.code} tags={articleTags(proseContext(EVERYONE))} />
      <Independent speaker={EVERYONE} at={paths.about(id)} />
      <Provenance ids={page.sources} checked={page.checked} speaker={EVERYONE} />
    </Page>
  );
}
