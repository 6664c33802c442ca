/** A letter as it looks on the mat: its heading in words, the date that matters marked. */
export function LetterDrawing({ heading }: { heading: string }) {
  return (
    <svg className="drawing" viewBox="0 0 84 104" aria-hidden="true">
      <path className="sheet" d="M4 4h60l16 16v80H4z" />
      <path d="M64 4v16h16" />
      <path className="mark" d="M14 24h30" />
      <text x="14" y="46">
        {heading}
      </text>
      <path className="lines" d="M14 58h54M14 68h54M14 78h40M14 88h48" />
    </svg>
  );
}
