import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EasyReadLink } from '@/app/easy-read-link';
import { FoundBy, passedOn } from '@/app/found-by';
import { Independent } from '@/app/independent';
import { LettersOffered } from '@/app/letters-offered';
import { PageContents } from '@/app/page-contents';
import { paths } from '@/app/paths';
import { proseContext } from '@/app/prose-context';
import { Provenance } from '@/app/provenance';
import { siteAddress } from '@/app/site-address';
import { QrCode } from '@/components/kit/qr-code';
import { Page } from '@/components/layout/page';
import { routeTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { RouteFacts } from '@/components/route/route-facts';
import { isRouteId, ROUTE_IDS } from '@/lib/domain/route';
import { SECTIONS } from '@/lib/domain/section';
import { qrCode } from '@/lib/views/qr-code';
import { routePage } from '@/lib/words/pages';
import { routeFrontMatter, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

/** Pages that hold a part for each duty, or for each topic. */
const LONG: readonly string[] = ['written-request', 'other-routes'];

export const dynamicParams = false;

export function generateStaticParams() {
  return ROUTE_IDS.map((id) => ({ id }));
}

const said = (text: string) => say(text, EVERYONE, voices());

export async function generateMetadata({ params }: PageProps<'/routes/[id]'>): Promise<Metadata> {
  const { id } = await params;
  if (!isRouteId(id)) return {};
  const { title, summary } = routeFrontMatter(id);
  return passedOn(title, said(summary));
}

export default async function RoutePage({ params }: PageProps<'/routes/[id]'>) {
  const { id } = await params;
  if (!isRouteId(id)) notFound();
  const page = await routePage(id);
  const { route, sections, professionals } = wordsFor(EVERYONE);
  const address = new URL(paths.route(id), siteAddress()).href;
  return (
    <Page kind={LONG.includes(id) ? 'long' : 'route'}>
      <FoundBy />
      <p className="kicker">{route.kicker}</p>
      <h1>{page.title}</h1>
      <p className="lead">{said(page.summary)}</p>
      <EasyReadLink of={id} />
      <PageContents parts={page.parts} />
      <RouteFacts
        facts={[
          { name: sections.cost, value: said(page.cost) },
          { name: sections.time, value: said(page.time) },
          { name: sections.independent, value: said(page.independent) },
        ]}
      />
      <Prose code={page.code} tags={routeTags(proseContext(EVERYONE), [...SECTIONS, 'topics'])} />
      <LettersOffered routes={[id]} speaker={EVERYONE} />
      <section className="noprint">
        <h2 id="check">{route.check}</h2>
        <p>{route.checkText}</p>
        <p>
          <a className="button" href={paths.check({})}>
            {route.checkButton}
          </a>
        </p>
      </section>
      <div className="paper">
        <QrCode code={qrCode(address)} label={professionals.leafletCode} />
        <p>{address}</p>
      </div>
      <Independent speaker={EVERYONE} at={paths.route(id)} />
      <Provenance ids={page.sources} checked={page.checked} speaker={EVERYONE} />
    </Page>
  );
}
