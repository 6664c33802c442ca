import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { routeTags } from '@/components/mdx/route-tags';
import { Prose } from '@/components/prose';
import { ResultPage } from '@/components/result/result-page';
import { YoungWays } from '@/components/result/young-words';
import { KEYS } from '@/lib/domain/answers';
import { offeredIn } from '@/lib/views/block';
import type { ResultView } from '@/lib/views/result';
import { guideLabel } from '@/lib/words/library';
import { routePage, youngPage } from '@/lib/words/pages';
import { contact, contacts } from '@/lib/words/read';
import { wordsFor } from '@/lib/words/words';
import { LettersOffered } from '../letters-offered';
import { paths } from '../paths';
import { proseContext } from '../prose-context';
import { siteAddress } from '../site-address';
import { FamilyLeaflet } from './family-leaflet';
import { OfficersKit } from './officers-kit';
import { ResultFoot } from './result-foot';
import { YoungStep } from './young-step';

/** One for each step at the head. */
const LETTERS_IN_SIGHT = 2;

/** The result of complete answers. */
export async function Decided({ view }: { view: ResultView }) {
  const { speaker, answers, guide } = view;
  const words = wordsFor(speaker);
  const page = await routePage(view.route);
  const topics = view.otherRoutes ? await routePage('other-routes') : undefined;
  const young = view.forYoung ? await youngPage(view.route) : undefined;
  const prose = proseContext(speaker);
  const onResult = { offered: offeredIn(view.steps) };
  const topic =
    topics === undefined ? null : (
      <Prose code={topics.code} tags={routeTags(prose, ['topics'], onResult)} />
    );
  const letters = (
    <LettersOffered
      routes={[...view.steps, ...view.alongside].map(({ route }) => route)}
      open={LETTERS_IN_SIGHT}
      speaker={speaker}
    />
  );
  const told = (
    <>
      {view.topicDecides ? topic : null}
      {young === undefined ? (
        <>
          <Prose code={page.code} tags={routeTags(prose, ['start', 'say'], onResult)} />
          {letters}
          <Prose code={page.code} tags={routeTags(prose, ['next'], onResult)} />
        </>
      ) : (
        <YoungStep view={view} code={young.code} letters={letters} />
      )}
    </>
  );
  const last = KEYS.findLast((key) => answers[key] !== undefined) ?? 'who';
  return (
    <Page kind={view.forProfessional ? 'kit' : 'result'} next={view.route}>
      <ResultPage
        view={view}
        words={words.result}
        voiceNames={words.voices}
        href={paths}
        backHref={paths.change(answers, last)}
        guide={
          guide === undefined
            ? undefined
            : { title: guideLabel(guide).title, href: paths.guide(guide) }
        }
        address={new URL(paths.route(view.route), siteAddress()).href}
        paper={<ContactCard contact={contact('sendiass')} words={words.contact} />}
        more={
          <>
            {view.topicDecides ? null : topic}
            <Prose
              code={page.code}
              tags={routeTags(prose, young ? ['cannot'] : ['bring', 'cannot'], onResult)}
            />
          </>
        }
        foot={
          <ResultFoot
            view={view}
            checked={page.checked}
            own={young?.sources.filter((id) => !page.sources.includes(id))}
          />
        }
        home={view.forYoung ? { title: words.young.home, href: paths.young } : undefined}
        ways={view.forYoung ? <YoungWays words={words.young} /> : null}
        unconfirmed={Object.values(contacts()).some(({ confirmed }) => !confirmed)}
      >
        {view.forProfessional ? (
          <>
            <OfficersKit view={view} />
            <details>
              <summary>{words.professionals.told}</summary>
              {told}
            </details>
          </>
        ) : (
          told
        )}
      </ResultPage>
      {view.forProfessional ? <FamilyLeaflet view={view} /> : null}
    </Page>
  );
}
