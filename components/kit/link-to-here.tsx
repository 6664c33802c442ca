import { FamilyLinks } from './family-links';

/** For who sends a family on and knows no more: the family's own address of this question. */
export function LinkToHere({
  pages,
  words,
}: {
  pages: Parameters<typeof FamilyLinks>[0]['pages'];
  words: { readonly here: string };
}) {
  return (
    <details id="here">
      <summary>{words.here}</summary>
      <FamilyLinks pages={pages} />
    </details>
  );
}
