import type { BlockStep, StepButton } from '@/lib/views/block';
import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Icon } from '../icon';
import { Rung } from '../rung';

export type BlockWords = {
  readonly urgent: string;
  readonly either: string;
  readonly closed: string;
  readonly notConfirmed: string;
};

export type BlockHrefs = Pick<Hrefs, 'route' | 'letter' | 'topic'>;

/** Where a button leads. */
function hrefOf({ to }: StepButton, href: BlockHrefs): string {
  switch (to.kind) {
    case 'phone':
      return `tel:${to.at.replaceAll(' ', '')}`;
    case 'email':
      return `mailto:${to.at}`;
    case 'form':
      return to.at;
    case 'letter':
      return href.letter(to.id, to.version);
    case 'page':
      return to.topic === undefined || to.route !== 'other-routes'
        ? href.route(to.route)
        : href.topic(to.topic);
  }
}

/**
 * The whole answer, before any scroll: what has happened, what to do, by when, and the number or the
 * page that does it. Two steps stand at equal weight.
 */
export function Block({
  view,
  words,
  href,
  heading: Heading = 'h1',
}: {
  view: ResultView;
  words: BlockWords;
  href: BlockHrefs;
  heading?: 'h1' | 'h2';
}) {
  const { happened, urgent, together, steps, blockLine } = view;
  return (
    <div className={urgent ? 'now hurry' : 'now'} id="step">
      <p className="happened">{happened}</p>
      {urgent || together !== undefined ? (
        <p className="flag">
          <Icon shape={urgent ? 'alert' : 'both'} />
          <span>{flag(urgent, together, words)}</span>
        </p>
      ) : null}
      <ol className="ladder">
        {steps.map((step) => (
          <Rung key={step.route} state="next">
            {step.route === view.route ? (
              <Heading>{step.title}</Heading>
            ) : (
              <p className="h1">
                <a href={href.route(step.route)}>{step.title}</a>
              </p>
            )}
            <StepFoot step={step} words={words} href={href} />
          </Rung>
        ))}
      </ol>
      {blockLine === undefined ? null : (
        <p>
          <strong>{blockLine}</strong>
        </p>
      )}
    </div>
  );
}

function flag(urgent: boolean, together: string | undefined, { urgent: word }: BlockWords): string {
  if (!urgent) return together ?? '';
  return together === undefined ? word : `${word}: ${together.toLowerCase()}`;
}

/** The ways to take a step: numbers, addresses, letters and pages, each with a mark if nobody has confirmed it. */
export function Buttons({
  buttons,
  words,
  href,
}: {
  buttons: readonly StepButton[];
  words: Pick<BlockWords, 'notConfirmed'>;
  href: BlockHrefs;
}) {
  return (
    <p className="buttons">
      {buttons.map((button) => (
        <a key={button.label} className="button" href={hrefOf(button, href)}>
          {button.label}
          {button.confirmed ? null : (
            <sup>
              *<span className="away"> {words.notConfirmed}</span>
            </sup>
          )}
        </a>
      ))}
    </p>
  );
}

/** By when a step is taken, and its buttons. */
function StepFoot({ step, words, href }: { step: BlockStep; words: BlockWords; href: BlockHrefs }) {
  const { by, condition, buttons, either, hours, closed } = step;
  return (
    <>
      <p className="by">
        {condition === undefined ? by : `${condition}: ${by}`}
        {either ? `. ${words.either}` : null}
      </p>
      <Buttons buttons={buttons} words={words} href={href} />
      {hours.length === 0 ? null : <p className="closed">{hours.join(' ')}</p>}
      {closed === undefined ? null : (
        <p className="closed">
          <a href={href.letter(closed.id, closed.version)}>{words.closed}</a>
        </p>
      )}
    </>
  );
}
