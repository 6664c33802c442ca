import type { Hrefs } from './hrefs';
import { Icon } from './icon';

/** That a letter may have started two months, and what keeps the appeal open: wherever talks are offered to everyone. */
export function LetterWarning({
  words,
  href,
}: {
  words: {
    readonly title: string;
    readonly text: string;
    readonly adviser: string;
    readonly placement: string;
    readonly dates: string;
  };
  href: Pick<Hrefs, 'route'> & { readonly deadlines: string };
}) {
  return (
    <section className="now hurry">
      <h2 className="flag" id="letter">
        <Icon shape="clock" />
        {words.title}
      </h2>
      <p>{words.text}</p>
      <ul>
        <li>
          <a href={href.route('mediation')}>{words.adviser}</a>
        </li>
        <li>
          <a href={href.route('tribunal-appeal')}>{words.placement}</a>
        </li>
        <li>
          <a href={href.deadlines}>{words.dates}</a>
        </li>
      </ul>
    </section>
  );
}
