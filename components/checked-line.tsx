/** When the words were last held against their sources, and that no person has checked them yet. */
export function CheckedLine({ date, words }: { date: string; words: { on: string; by: string } }) {
  return (
    <p className="quiet">
      {words.on} {date}. {words.by}
    </p>
  );
}
