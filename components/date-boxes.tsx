/** Three boxes for a date, as people write dates; `name` prefixes the three names. */
export function DateBoxes({
  legend,
  name,
  values,
  words,
  wrong = [],
  describedBy,
}: {
  legend: string;
  name: string;
  values?: { readonly day: string; readonly month: string; readonly year: string } | undefined;
  words: { day: string; month: string; year: string };
  /** The boxes that are wrong. */
  wrong?: readonly ('day' | 'month' | 'year')[];
  describedBy?: string | undefined;
}) {
  return (
    <fieldset className="dates" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {(['day', 'month', 'year'] as const).map((part) => (
        <label key={part} htmlFor={`${name}-${part}`}>
          {words[part]}
          <br />
          <input
            id={`${name}-${part}`}
            name={`${name}-${part}`}
            className={['box', part === 'year' ? 'year' : '', wrong.includes(part) ? 'wrong' : '']
              .join(' ')
              .trim()}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 9}
            defaultValue={values?.[part]}
            aria-invalid={wrong.includes(part) || undefined}
          />
        </label>
      ))}
    </fieldset>
  );
}
