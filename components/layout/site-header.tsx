import type { Hrefs } from '../hrefs';

type Words = { name: string; skip: string; navigation: string; allSteps: string; getHelp: string };

export function SiteHeader({
  words,
  council,
  href,
}: {
  words: Words;
  council: string;
  href: Pick<Hrefs, 'start' | 'allRoutes' | 'help'>;
}) {
  return (
    <header className="top">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <div className="wrap">
        <a className="brand" href={href.start}>
          {words.name} <span>· {council}</span>
        </a>
        <nav aria-label={words.navigation}>
          <a href={href.allRoutes}>{words.allSteps}</a>
          <a href={href.help}>{words.getHelp}</a>
        </nav>
      </div>
    </header>
  );
}
