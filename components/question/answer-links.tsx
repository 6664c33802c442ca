import type { OptionGroup, QuestionOption } from '@/lib/views/question-view';

/** An answer, and the state that it leads to. */
export type AnswerLink = QuestionOption & { readonly href: string };

/** The answers to a question, each a link: one tap, no form, no error to make. */
export function AnswerLinks({
  groups,
  given,
}: {
  groups: readonly OptionGroup<AnswerLink>[];
  /** What is said of the answer that Back returned to. */
  given: string;
}) {
  return groups.map(({ title, options }) => (
    <div key={title ?? ''}>
      {title === undefined ? null : <h2 className="group">{title}</h2>}
      <ul className="answers">
        {options.map((option) => (
          <li key={option.value} className="row">
            <Answer option={option} given={given} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The label is the link's name and the hint its description, as they were of a radio button. */
function Answer({
  option: { value, label, hint, href },
  given,
}: {
  option: AnswerLink;
  given: string;
}) {
  const described = hint === undefined ? {} : { 'aria-describedby': `${value}-h` };
  return (
    <>
      <a className="answer" id={value} href={href} aria-labelledby={`${value}-l`} {...described}>
        <span id={`${value}-l`}>{label}</span>
      </a>
      {hint === undefined ? null : <small id={`${value}-h`}>{hint}</small>}
      <span className="given">{given}</span>
    </>
  );
}
