import { ReviewLine } from '@/components/review-line';
import { writtenDay } from '@/lib/words/day';
import { EVERYONE } from '@/lib/words/say';
import { type InterfaceWords, wordsFor } from '@/lib/words/words';

/** The line about what a page shows of sources, contacts or days: the longest ago of them, and the first due again. */
export function Review({
  of,
  what,
}: {
  of: readonly { readonly checked: string; readonly reviewBy: string }[];
  what: Exclude<keyof InterfaceWords['review'], 'again'>;
}) {
  const words = wordsFor(EVERYONE).review;
  const [checked] = of.map((one) => one.checked).toSorted();
  const [reviewBy] = of.map((one) => one.reviewBy).toSorted();
  if (checked === undefined || reviewBy === undefined) return null;
  return (
    <ReviewLine
      said={words[what]}
      again={words.again}
      checked={writtenDay(checked)}
      reviewBy={writtenDay(reviewBy)}
    />
  );
}
