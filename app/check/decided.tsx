import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { routeTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { CaseNote } from '@/components/result/case-note';
import { ResultPage } from '@/components/result/result-page';
import { RESULT_SECTIONS } from '@/lib/domain/section';
import type { ResultView } from '@/lib/views/result';
import { routePage } from '@/lib/words/pages';
import { contact, source } from '@/lib/words/read';
import { isProfessional } from '@/lib/words/reader';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { LettersOffered } from '../letters-offered';
import { paths } from '../paths';
import { proseContext } from '../prose-context';
import { Provenance } from '../provenance';
import { siteAddress } from '../site-address';

/** The result of complete answers. */
export async function Decided({ view }: { view: ResultView }) {
  const words = wordsFor(view.speaker);
  const page = await routePage(view.route);
  const topics = view.otherRoutes ? await routePage('other-routes') : undefined;
  const prose = proseContext(view.speaker);
  return (
    <Page kind="result">
      <ResultPage
        view={view}
        words={words.result}
        voiceNames={words.voices}
        href={paths}
        datesKind={view.datesKind}
        address={new URL(paths.check(view.answers), siteAddress()).href}
        paper={<ContactCard contact={contact('sendiass')} words={words.contact} />}
      >
        {topics === undefined ? null : (
          <Prose code={topics.code} tags={routeTags(prose, ['topics'])} />
        )}
        <Prose code={page.code} tags={routeTags(prose, RESULT_SECTIONS)} />
        <LettersOffered
          routes={[view, ...(view.both ? [view.both] : []), ...view.alongside].map(
            ({ route }) => route,
          )}
          speaker={view.speaker}
        />
        {isProfessional(view.speaker) ? <Note view={view} /> : null}
      </ResultPage>
      <Independent speaker={view.speaker} />
      <Provenance ids={view.sources} checked={page.checked} speaker={view.speaker} />
    </Page>
  );
}

/** What a case officer can paste into a note or an e-mail. */
function Note({ view }: { view: ResultView }) {
  const { professionals: words, result } = wordsFor(view.speaker);
  const [first] = view.sources;
  return (
    <CaseNote
      words={words}
      lines={[
        { name: words.step, value: view.title },
        ...(view.both === undefined
          ? []
          : [{ name: words.both, value: `${view.both.title}. ${view.both.why}` }]),
        ...view.clocks.map(({ name, by }) => ({ name: words.clock, value: `${name}. ${by}` })),
        ...view.saidFirst.map((text) => ({ name: words.first, value: text })),
        ...(view.keeps === undefined
          ? []
          : [
              {
                name: words.first,
                value: `${result[view.keeps.said]} ${result[view.keeps.noStop]}`,
              },
            ]),
        { name: words.reason, value: view.because.join(' ') },
        ...(first === undefined ? [] : [{ name: words.source, value: source(first).title }]),
        { name: words.rule, value: view.rule },
        { name: words.link, value: new URL(paths.check(view.answers), siteAddress()).href },
      ]}
    />
  );
}
