import type { Metadata } from 'next';
import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { Page } from '@/components/layout/page';
import { writtenDay } from '@/lib/words/day';
import { records } from '@/lib/words/records';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).decisions;

export const metadata: Metadata = {
  title: words.recordTitle,
  description: words.recordDescription,
};

export default function RecordsPage() {
  const kept = records().toReversed();
  return (
    <Page kind="page">
      <h1>{words.recordTitle}</h1>
      <p className="lead">{words.recordLead}</p>
      {kept.length === 0 ? <p>{words.recordNone}</p> : null}
      <ul>
        {kept.map(({ id, date, contract, table }) => (
          <li key={id}>
            <a href={paths.record(id)}>
              {words.recordOf} {writtenDay(date)}
            </a>
            : {table.length - 1} {words.recordRows}, {words.recordContract} {contract}.{' '}
            <a href={paths.recordFile(id)}>{words.recordFile}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.decisions}>{words.all}</a>
      </p>
      <Independent speaker={EVERYONE} at={paths.records} />
    </Page>
  );
}
