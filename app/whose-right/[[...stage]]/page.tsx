import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { AppealHolder } from '@/components/deadlines/appeal-holder';
import { Page } from '@/components/layout/page';
import { appealHolder, lastFridayOfJune, SCHOOL_STAGES } from '@/lib/deadlines/appeal-holder';
import { COVERAGE } from '@/lib/deadlines/working-days';
import { dayInWords } from '@/lib/words/day';
import { source } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsFor(EVERYONE).holder;
const YEARS = Array.from(
  { length: COVERAGE.lastYear - COVERAGE.firstYear + 1 },
  (_, at) => COVERAGE.firstYear + at,
);

const PARENT_SOURCES = ['ipsea-foster-carers', 'parental-responsibility'] as const;

export function generateStaticParams() {
  return [{ stage: [] }, ...SCHOOL_STAGES.map((stage) => ({ stage: [stage] }))];
}

export async function generateMetadata({
  params,
}: PageProps<'/whose-right/[[...stage]]'>): Promise<Metadata> {
  const [given] = (await params).stage ?? [];
  const stage = SCHOOL_STAGES.find((one) => one === given);
  const title = stage === undefined ? words.title : `${words.stages[stage].label}: ${words.title}`;
  return { title, description: words.description };
}

export default async function HolderPage({ params }: PageProps<'/whose-right/[[...stage]]'>) {
  const [given] = (await params).stage ?? [];
  const stage = SCHOOL_STAGES.find((one) => one === given);
  if (given !== undefined && stage === undefined) notFound();
  return (
    <Page kind="page">
      <AppealHolder
        words={words}
        chosen={stage}
        holder={stage === undefined ? undefined : appealHolder(stage)}
        hrefOf={paths.holderOf}
        againHref={paths.holder}
        checkHref={(who) => paths.check({ who })}
        sources={PARENT_SOURCES.map((id) => ({ label: source(id).short, href: paths.source(id) }))}
        fridays={YEARS.map((year) => dayInWords(lastFridayOfJune(year)))}
      />
      <Independent
        speaker={EVERYONE}
        at={stage === undefined ? paths.holder : paths.holderOf(stage)}
      />
    </Page>
  );
}
