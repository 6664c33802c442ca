/** When something was last held against where it comes from, and by when it must be again: one line. */
export function ReviewLine({
  said,
  again,
  checked,
  reviewBy,
}: {
  said: string;
  again: string;
  checked: string;
  reviewBy: string;
}) {
  return (
    <p className="quiet">
      {said} {checked}. {again} {reviewBy}.
    </p>
  );
}
