import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Asked } from '@/app/check/asked';
import { titleOf } from '@/app/check/title';
import { everyState } from '@/lib/flow/every-path';
import { fromSegments, toSegments } from '@/lib/flow/path';
import { wordsFor } from '@/lib/words/words';

export const dynamicParams = false;

export function generateStaticParams() {
  return [...everyState()]
    .filter(({ kind }) => kind === 'asking')
    .map(({ answers }) => ({ answers: toSegments(answers) }));
}

export async function generateMetadata({
  params,
}: PageProps<'/choose/[[...answers]]'>): Promise<Metadata> {
  const { answers = [] } = await params;
  const { errorPrefix } = wordsFor({ voice: 'everyone' }).question;
  return { title: titleOf(answers, `${errorPrefix} `), robots: { index: false } };
}

/** The question that was sent with nothing chosen, with its error summary. */
export default async function ChoosePage({ params }: PageProps<'/choose/[[...answers]]'>) {
  const { answers = [] } = await params;
  const state = fromSegments(answers);
  if (state?.kind !== 'asking') notFound();
  return <Asked state={state} failed />;
}
