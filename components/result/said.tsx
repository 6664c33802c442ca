import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';

/** That a letter of the last two months comes first, where no appeal clock runs. */
export function LetterFirst({
  said,
  href,
}: {
  said: NonNullable<ResultView['letterFirst']>;
  href: Pick<Hrefs, 'check'>;
}) {
  return (
    <p className="first">
      {said.text}{' '}
      {said.link === undefined ? null : <a href={href.check(said.answers)}>{said.link}</a>}
    </p>
  );
}

/** A second trouble, another council, whose right it is, and the guide that fits. */
export function AlsoSaid({
  view,
  words,
  href,
  guide,
}: {
  view: ResultView;
  words: {
    readonly alsoTrue: string;
    readonly alsoTrueLink: string;
    readonly whichCouncil: string;
    readonly whichCouncilLink: string;
    readonly guideFor: string;
  };
  href: Pick<Hrefs, 'check' | 'contact'>;
  guide: { readonly title: string; readonly href: string } | undefined;
}) {
  const { who } = view.answers;
  return (
    <div className="noprint">
      {guide === undefined ? null : (
        <p>
          {words.guideFor} <a href={guide.href}>{guide.title}</a>
        </p>
      )}
      <p>
        {words.alsoTrue}{' '}
        <a href={href.check(who === undefined ? {} : { who })}>{words.alsoTrueLink}</a>
      </p>
      <p>
        {words.whichCouncil}{' '}
        <a href={href.contact('council-for-disabled-children')}>{words.whichCouncilLink}</a>
      </p>
      {view.whoseRight === undefined || view.helping.length > 0 ? null : <p>{view.whoseRight}</p>}
    </div>
  );
}
