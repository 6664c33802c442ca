import type { Key } from '@/lib/domain/answers';
import { Icon } from '../icon';

export type QuestionOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** Where the error summary leads: the button itself, so that nothing looks as if it had been chosen. */
export const FIRST_ANSWER = 'first-answer';

/** One question as a plain form: whole rows are targets, and the browser alone can send it. */
export function QuestionForm({
  action,
  asks,
  title,
  hint,
  options,
  given,
  words,
  error,
}: {
  action: string;
  asks: Key;
  title: string;
  hint?: string | undefined;
  options: readonly QuestionOption[];
  given: readonly (readonly [Key, string])[];
  words: { continue: string; given: string; errorPrefix: string };
  error?: string | undefined;
}) {
  const described = [hint === undefined ? [] : ['hint'], error === undefined ? [] : ['error']]
    .flat()
    .join(' ');
  return (
    <form action={action}>
      {given.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <input type="hidden" name="ask" value={asks} />
      <fieldset className="answers" aria-describedby={described === '' ? undefined : described}>
        <legend>
          <h1>{title}</h1>
        </legend>
        {hint === undefined ? null : <p id="hint">{hint}</p>}
        {error === undefined ? null : (
          <p id="error" className="flag hurry-text">
            <Icon shape="alert" />
            <span>
              <span className="away">{words.errorPrefix} </span>
              {error}
            </span>
          </p>
        )}
        {options.map((option, at) => (
          <label key={option.value} className="answer" id={option.value}>
            <input
              type="radio"
              name={asks}
              value={option.value}
              id={error !== undefined && at === 0 ? FIRST_ANSWER : undefined}
            />
            <span>
              {option.label}
              {option.hint === undefined ? null : <small>{option.hint}</small>}
              <span className="given">{words.given}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <button className="button" type="submit">
          {words.continue}
        </button>
      </p>
    </form>
  );
}
