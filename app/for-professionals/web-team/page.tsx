import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { siteAddress } from '@/app/site-address';
import { PasteLink } from '@/components/kit/paste-link';
import { Page } from '@/components/layout/page';
import { ROUTE_IDS } from '@/lib/domain/route';
import { TOPIC_IDS } from '@/lib/views/topic';
import { question } from '@/lib/words/question';
import { routeFrontMatter, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).professionals;
const said = (text: string) => say(text, EVERYONE, voices());
const whole = (path: string) => new URL(path, siteAddress()).href;

export const metadata = { title: words.webTeam, description: words.webTeamDescription };

export default function WebTeamPage() {
  const topics = question('about').options;
  return (
    <Page kind="guide">
      <h1>{words.webTeam}</h1>
      <p className="lead">{words.webTeamLead}</p>
      <h2>{words.webTeamFront}</h2>
      <ul>
        <PasteLink title={said(question('about').title)} address={whole(paths.check({}))} />
      </ul>
      <h2>{words.webTeamTopics}</h2>
      <p>{words.webTeamTopicsText}</p>
      <ul>
        {TOPIC_IDS.map((id) => (
          <PasteLink
            key={id}
            title={said(topics[id]?.label ?? id)}
            address={whole(`${paths.next}?about=${id}`)}
          />
        ))}
      </ul>
      <h2>{words.webTeamSteps}</h2>
      <ul>
        {ROUTE_IDS.map((id) => (
          <PasteLink
            key={id}
            title={said(routeFrontMatter(id).title)}
            address={whole(paths.route(id))}
          />
        ))}
      </ul>
      <h2>{words.webTeamFill}</h2>
      <p>{words.webTeamFillText}</p>
      <p>
        <a href={paths.vocabulary}>{paths.vocabulary}</a>
      </p>
      <p>
        <code>{whole(`${paths.next}?about=plan-content&stage=final-plan`)}</code>
      </p>
      <Independent speaker={EVERYONE} at={paths.webTeam} />
    </Page>
  );
}
