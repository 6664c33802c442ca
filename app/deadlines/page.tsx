import type { Metadata } from 'next';
import { DateForm } from '@/components/deadlines/date-form';
import { KindPicker } from '@/components/deadlines/kind-picker';
import { Page } from '@/components/layout/page';
import { boxViews } from '@/lib/views/deadline-boxes';
import { readDeadlineForm } from '@/lib/views/deadline-form';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { deadlinesAddress, everyDateAddress } from '../dates-address';
import { Independent } from '../independent';
import { paths } from '../paths';
import { pairsOf } from '../query';
import { hiddenFields, speakerFor } from './asked-from';
import { Found } from './found';

const words = wordsFor(EVERYONE).deadlines;

export async function generateMetadata({
  searchParams,
}: PageProps<'/deadlines'>): Promise<Metadata> {
  const { kind, decided, faults, unreadable } = readDeadlineForm(pairsOf(await searchParams));
  const said = wordsFor(speakerFor(decided?.answers));
  const name = kind === undefined ? '' : `${said.deadlines.kinds[kind].name}: `;
  const prefix = faults.length === 0 && !unreadable ? '' : `${said.deadlines.errorPrefix} `;
  return { title: prefix + name + words.title, description: words.description };
}

export default async function DeadlinesPage({ searchParams }: PageProps<'/deadlines'>) {
  const form = readDeadlineForm(pairsOf(await searchParams));
  const speaker = speakerFor(form.decided?.answers);
  const said = wordsFor(speaker);
  if (form.found !== undefined) return <Found form={form} found={form.found} speaker={speaker} />;
  return (
    <Page kind="page">
      {form.unreadable ? (
        <p className="error" role="alert">
          {said.deadlines.errors.unfit}
        </p>
      ) : null}
      <h1>{form.kind === undefined ? words.title : said.deadlines.kinds[form.kind].name}</h1>
      {form.kind === undefined ? (
        <>
          <p className="lead">{said.deadlines.lead}</p>
          <KindPicker
            title={said.deadlines.pick}
            kinds={said.deadlines.kinds}
            hrefOf={(kind) => deadlinesAddress({ kind, answers: form.decided?.answers })}
          />
        </>
      ) : (
        <>
          <DateForm
            action={paths.deadlines}
            hidden={hiddenFields(form)}
            boxes={boxViews(form, said)}
            note={form.withoutCertificate ? said.deadlines.placementNote : undefined}
            words={{ ...said.result, ...said.deadlines }}
          />
          <p>
            <a href={deadlinesAddress({ kind: undefined, answers: form.decided?.answers })}>
              {said.deadlines.another}
            </a>
          </p>
        </>
      )}
      <p>
        <a href={everyDateAddress([], form.decided?.answers)}>{said.deadlines.every.link}</a>
      </p>
      <Independent speaker={speaker} at={paths.deadlines} />
    </Page>
  );
}
