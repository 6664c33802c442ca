/** Words for a case note or an e-mail: the step, the reason, the source, the rule and the page. No child is in it. */
export function CaseNote({
  words,
  lines,
}: {
  words: { readonly note: string; readonly noteText: string };
  lines: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <details className="noprint" id="case-note">
      <summary>{words.note}</summary>
      <p>{words.noteText}</p>
      <div className="letter">
        {lines.map(({ name, value }) => (
          <p key={value}>
            {name} {value}
          </p>
        ))}
      </div>
    </details>
  );
}
