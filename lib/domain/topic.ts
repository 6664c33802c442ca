/** The rows of the table of situations that ask for a topic. */
type TopicRow =
  | 'out-of-education'
  | 'kept-out'
  | 'named-school-refuses'
  | 'school-cannot-meet-need'
  | 'school-wants-to-end-place'
  | 'duty-elsewhere'
  | 'transport'
  | 'elsewhere';

/**
 * Every topic and the row of situations in which it stands, in the order in which topics are offered. One that is
 * offered under two matters stands in a row of each, on lines that follow one another.
 */
const TOPIC_PLACES = [
  { topic: 'sent-home', row: 'out-of-education' },
  { topic: 'too-ill', row: 'out-of-education' },
  { topic: 'no-place', row: 'out-of-education' },
  { topic: 'off-roll', row: 'out-of-education' },
  { topic: 'attendance-fine', row: 'kept-out' },
  { topic: 'want-assessment', row: 'elsewhere' },
  { topic: 'moved-area', row: 'duty-elsewhere' },
  { topic: 'another-council', row: 'elsewhere' },
  { topic: 'mediation-problem', row: 'elsewhere' },
  { topic: 'no-letter', row: 'duty-elsewhere' },
  { topic: 'tribunal-decision', row: 'elsewhere' },
  { topic: 'transport', row: 'transport' },
  { topic: 'admission', row: 'elsewhere' },
  { topic: 'excluded', row: 'kept-out' },
  { topic: 'excluded', row: 'elsewhere' },
  { topic: 'out-of-school', row: 'out-of-education' },
  { topic: 'school-cannot-meet-need', row: 'school-cannot-meet-need' },
  { topic: 'named-school-refuses', row: 'named-school-refuses' },
  { topic: 'school-wants-to-end-place', row: 'school-wants-to-end-place' },
  { topic: 'home-education', row: 'elsewhere' },
  { topic: 'custody-or-hospital', row: 'elsewhere' },
  { topic: 'complaint-about-helper', row: 'elsewhere' },
  { topic: 'records', row: 'elsewhere' },
  { topic: 'not-listed', row: 'elsewhere' },
] as const satisfies readonly { readonly topic: string; readonly row: TopicRow }[];

type Place = (typeof TOPIC_PLACES)[number];

/** What the matter is, where the first question about it leaves that open. */
export type Topic = Place['topic'];

/** The topics, each once. */
export const TOPICS: readonly Topic[] = [...new Set(TOPIC_PLACES.map(({ topic }) => topic))];

type TopicIn<R extends TopicRow> = Extract<Place, { readonly row: R }>['topic'];

/** The topics that stand in one row of situations. */
export function topicsIn<R extends TopicRow>(row: R): readonly TopicIn<R>[] {
  const stands = (topic: Topic): topic is TopicIn<R> =>
    TOPIC_PLACES.some((place) => place.topic === topic && place.row === row);
  return TOPICS.filter(stands);
}
