import type { RuleReview } from '@/lib/views/reviews';

/** Who has reviewed a rule, and how they marked it: a line for each. */
export function RuleReviews({
  reviews,
  words,
  dayOf,
}: {
  reviews: readonly RuleReview[];
  words: {
    readonly nobody: string;
    readonly reviewedOn: string;
    readonly reviewRight: string;
    readonly reviewWrong: string;
    readonly reviewSince: string;
  };
  dayOf: (day: string) => string;
}) {
  if (reviews.length === 0) return <p>{words.nobody}</p>;
  return reviews.map(({ reviewer, day, right, wrong, since }) => {
    const counts = [
      [right, words.reviewRight],
      [wrong, words.reviewWrong],
      [since, words.reviewSince],
    ] as const;
    const said = counts.flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`]));
    return (
      <p key={`${day} ${reviewer}`}>
        {reviewer}, {words.reviewedOn} {dayOf(day)}: {said.join(', ')}.
      </p>
    );
  });
}
