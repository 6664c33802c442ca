import type { BoxView } from '@/lib/views/deadline-boxes';
import { DateBoxes } from '../date-boxes';

/** The form for the dates of one kind; what was typed is kept, and each mistake is explained. */
export function DateForm({
  action,
  hidden,
  boxes,
  note,
  words,
}: {
  action: string;
  hidden: readonly (readonly [string, string])[];
  boxes: readonly BoxView[];
  note: string | undefined;
  words: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly button: string;
    readonly nothingKept: string;
    readonly errorTitle: string;
    readonly errorPrefix: string;
  };
}) {
  const faulty = boxes.filter(({ error }) => error !== undefined);
  return (
    <form action={action} className="noprint">
      {faulty.length === 0 ? null : (
        <div className="error" role="alert" aria-labelledby="error-title">
          <h2 id="error-title">{words.errorTitle}</h2>
          <ul>
            {faulty.map(({ name, error, wrong }) => (
              <li key={name}>
                <a href={`#${name}-${wrong[0] ?? 'day'}`}>{error}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {boxes.map(({ name, legend, hint, values, error, wrong }) => (
        <div key={name}>
          <DateBoxes
            legend={legend}
            name={name}
            values={values}
            words={words}
            wrong={wrong}
            describedBy={
              [
                ...(hint === undefined ? [] : [`${name}-hint`]),
                ...(error === undefined ? [] : [`${name}-error`]),
              ].join(' ') || undefined
            }
          />
          {hint === undefined ? null : (
            <p className="quiet" id={`${name}-hint`}>
              {hint}
            </p>
          )}
          {error === undefined ? null : (
            <p className="flag hurry-text" id={`${name}-error`}>
              <span className="away">{words.errorPrefix} </span>
              {error}
            </p>
          )}
        </div>
      ))}
      {note === undefined ? null : <p>{note}</p>}
      <p>
        <button className="button" type="submit">
          {words.button}
        </button>{' '}
        <span className="quiet">{words.nothingKept}</span>
      </p>
    </form>
  );
}
