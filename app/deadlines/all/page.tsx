import type { Metadata } from 'next';
import { DateForm } from '@/components/deadlines/date-form';
import { Page } from '@/components/layout/page';
import { everyBoxView } from '@/lib/views/deadline-boxes';
import { type EveryDateForm, readEveryDateForm } from '@/lib/views/every-date-form';
import { EVERYONE, type Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { everyDateAddress } from '../../dates-address';
import { Independent } from '../../independent';
import { paths } from '../../paths';
import { pairsOf } from '../../query';
import { speakerFor } from '../asked-from';
import { EveryFound } from './every-found';

const words = wordsFor(EVERYONE).deadlines;

const isFaulty = ({ boxes, unreadable }: EveryDateForm): boolean =>
  unreadable || boxes.some(({ fault }) => fault !== undefined);

export async function generateMetadata({
  searchParams,
}: PageProps<'/deadlines/all'>): Promise<Metadata> {
  const form = readEveryDateForm(pairsOf(await searchParams));
  const prefix = isFaulty(form) ? `${words.errorPrefix} ` : '';
  return { title: prefix + words.every.title, description: words.every.description };
}

export default async function EveryDatePage({ searchParams }: PageProps<'/deadlines/all'>) {
  const form = readEveryDateForm(pairsOf(await searchParams));
  const speaker = speakerFor(form.decided?.answers);
  const { every, errors } = wordsFor(speaker).deadlines;
  if (form.found !== undefined)
    return (
      <EveryFound form={form} found={form.found} speaker={speaker}>
        <Boxes form={form} speaker={speaker} />
      </EveryFound>
    );
  return (
    <Page kind="page">
      {form.unreadable ? (
        <p className="error" role="alert">
          {errors.unfit}
        </p>
      ) : null}
      <h1>{every.title}</h1>
      <p className="lead">{every.lead}</p>
      <Boxes form={form} speaker={speaker} />
      <Independent speaker={speaker} at={paths.everyDate} />
    </Page>
  );
}

function Boxes({ form, speaker }: { form: EveryDateForm; speaker: Speaker }) {
  const words = wordsFor(speaker);
  const address = everyDateAddress([], form.decided?.answers);
  return (
    <DateForm
      action={paths.everyDate}
      hidden={[...new URLSearchParams(address.split('?')[1])]}
      boxes={everyBoxView(form, words)}
      note={undefined}
      words={{ ...words.result, ...words.deadlines, button: words.deadlines.every.button }}
    />
  );
}
