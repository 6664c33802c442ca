import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Asked } from '@/app/check/asked';
import { Decided } from '@/app/check/decided';
import { standsAt } from '@/app/check/stands-at';
import { titleOf } from '@/app/check/title';
import { everyState } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...everyState()].map(({ answers }) => ({ answers: toSegments(answers) }));
}

export async function generateMetadata({
  params,
}: PageProps<'/check/[[...answers]]'>): Promise<Metadata> {
  const { answers = [] } = await params;
  return {
    title: titleOf(answers),
    // See decision 014: no robot keeps these pages, or goes on from one to thousands.
    ...(answers.length > 0 && { robots: { index: false, follow: false } }),
  };
}

export default async function CheckPage({ params }: PageProps<'/check/[[...answers]]'>) {
  const { answers = [] } = await params;
  const state = standsAt(answers.join('/'));
  if (state === undefined) notFound();
  return state.kind === 'asking' ? <Asked state={state} /> : <Decided view={state.view} />;
}
