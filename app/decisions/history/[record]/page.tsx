import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { DifferenceList } from '@/components/decisions/difference-list';
import { Page } from '@/components/layout/page';
import { differenceBetween } from '@/lib/views/difference';
import { asItStands } from '@/lib/views/record';
import { writtenDay } from '@/lib/words/day';
import { records } from '@/lib/words/records';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).decisions;

export const dynamicParams = false;

export function generateStaticParams() {
  return records().map(({ id }) => ({ record: id }));
}

type Props = PageProps<'/decisions/history/[record]'>;

/** A record, and what follows it: the next one, or the site as it is. */
async function found({ params }: Props) {
  const { record: id } = await params;
  const kept = records();
  const at = kept.findIndex((one) => one.id === id);
  return { record: kept[at], next: kept[at + 1] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await found(props);
  const day = record === undefined ? '' : ` ${writtenDay(record.date)}`;
  return { title: `${words.recordOf}${day}`, description: words.recordDescription };
}

export default async function RecordPage(props: Props) {
  const { record, next } = await found(props);
  if (record === undefined) notFound();
  const until = next === undefined ? words.today : writtenDay(next.date);
  return (
    <Page kind="long">
      <h1>
        {words.recordOf} {writtenDay(record.date)}
      </h1>
      <p>
        <a href={paths.recordFile(record.id)}>{words.recordFile}</a>. {words.recordName} {record.id}
      </p>
      <h2 id="difference">
        {words.between} {writtenDay(record.date)} {words.and} {until}
      </h2>
      <DifferenceList difference={differenceBetween(record, next ?? asItStands())} words={words} />
      <p>
        <a href={paths.records}>{words.recordTitle}</a>
      </p>
      <Independent speaker={EVERYONE} at={paths.record(record.id)} />
    </Page>
  );
}
