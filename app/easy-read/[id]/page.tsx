import type { Metadata } from 'next';
import { FoundBy, passedOn } from '@/app/found-by';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { proseContext } from '@/app/prose-context';
import { Provenance } from '@/app/provenance';
import { siteAddress } from '@/app/site-address';
import { EasyReadPage } from '@/components/easy-read/easy-read-page';
import { Page } from '@/components/layout/page';
import { easyReadTags } from '@/components/mdx/easy-read-tags';
import { Prose } from '@/components/prose';
import { easyReadIds, easyReadLabel } from '@/lib/words/library';
import { easyReadPage } from '@/lib/words/pages';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { fullPage } from '../full-page';

const words = wordsFor(EVERYONE).easyRead;

export const dynamicParams = false;

export function generateStaticParams() {
  return easyReadIds().map((id) => ({ id }));
}

export async function generateMetadata({
  params,
}: PageProps<'/easy-read/[id]'>): Promise<Metadata> {
  const { title, summary } = easyReadLabel((await params).id);
  return passedOn(`${words.title}: ${title}`, summary);
}

export default async function EasyRead({ params }: PageProps<'/easy-read/[id]'>) {
  const { id } = await params;
  const page = await easyReadPage(id);
  const at = paths.easyReadPage(id);
  return (
    <Page kind="easy-read">
      <FoundBy />
      <EasyReadPage
        words={words}
        title={page.title}
        allHref={paths.easyRead}
        full={fullPage(page.of)}
        address={new URL(at, siteAddress()).href}
      >
        <Prose code={page.code} tags={easyReadTags(proseContext(EVERYONE))} />
      </EasyReadPage>
      <Independent speaker={EVERYONE} at={at} />
      <Provenance ids={page.sources} checked={page.checked} speaker={EVERYONE} />
    </Page>
  );
}
