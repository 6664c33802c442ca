import { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { COUNCIL_SENTENCES } from '@/lib/domain/council-sentence';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { READERS } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { COUNCIL_SOURCES } from '@/lib/domain/source';
import { id, review, sourceId, text, webAddress } from './schema-parts';

/** `wording`: whether our words were compared with the source's own text. */
const source = z.strictObject({
  title: text,
  short: text,
  url: webAddress,
  kind: z.enum(['law', 'case', 'guidance', 'advice', 'council', 'body']),
  wording: z.enum(['compared', 'not-compared']),
  ...review,
});

export type Source = z.infer<typeof source>;

export const sources = z.record(id, source);

/**
 * `confirmed`: whether the body itself, or the council, has said that the details are right.
 * `shortName`: the name in running text, which is the part before the first comma.
 */
const contact = z
  .strictObject({
    name: text,
    for: text,
    independent: z.enum(['yes', 'arms-length', 'no']),
    independentNote: text.optional(),
    phone: z
      .string()
      .regex(/^0[\d ]{9,13}$/u, 'it must be a telephone number that starts with 0')
      .optional(),
    /** What the number is, where it is not the body's own. It then stands after the e-mail address. */
    phoneIs: text.optional(),
    /** When the number is answered; only where the source says it. */
    hours: text.optional(),
    email: z.email().optional(),
    url: webAddress.optional(),
    address: text.optional(),
    note: text.optional(),
    source: z.strictObject({ title: text, url: webAddress }),
    confirmed: z.boolean(),
    ...review,
  })
  .transform((one) => ({ ...one, shortName: one.name.replace(/,.*$/u, '') }));

export type Contact = z.infer<typeof contact>;

export const contacts = z.record(id, contact);

/** Who runs informal resolution, and what it is called in running text. */
const informalResolution = z.strictObject({
  /** The id of one of the council's contacts. */
  runBy: id,
  name: text,
  shortName: text,
  independent: text,
});

/** The council's own pages. The sites of all councils cite the same few by the same ids. */
const councilSources = sources.superRefine((all, context) => {
  for (const role of COUNCIL_SOURCES)
    if (all[role]?.kind !== 'council')
      context.addIssue(`"${role}" is missing, or its kind is not "council"`);
});

export const council = z.strictObject({
  name: text,
  shortName: text,
  /** Names of places and local services that may stand nowhere else in the content. */
  localNames: z.array(text).default([]),
  safeguarding: z.array(text).min(1),
  /** Who reads what is wrong on a page: never the complaints form. Not offered where nobody has said. */
  wrongPageEmail: z.email().optional(),
  contacts,
  /** Its free services for mediation and for formal disagreement resolution, by the ids of its contacts. */
  disagreementServices: z.array(id).min(1),
  /** How many stages its own complaints procedure has. */
  complaintStages: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** null where the council arranges none. */
  informalResolution: informalResolution.nullable(),
  sources: councilSources,
});

export type Council = z.infer<typeof council>;

/** What the council says, as a text or as the items of a list; may hold a [phrase]. */
const sentence = z.strictObject({
  text: z.union([text, z.array(text).min(1)]),
  source: sourceId,
});

export type Sentence = z.infer<typeof sentence>;

export const councilSentences = z.partialRecord(z.enum(COUNCIL_SENTENCES), sentence);

/** What one council puts into the pages of every council. */
export type CouncilWords = {
  /** Its file of sentences, as an editor knows it. */
  readonly file: string;
  readonly sentences: z.infer<typeof councilSentences>;
  /** What a [phrase] about informal resolution says, to every reader; none where the council has no such service. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The contact whom a family asks for informal resolution. */
  readonly informalService: string;
};

const situations = ['everyone', ...MEETING_PARTIES, ...ANSWERS.setting] as const;

const party = z.partialRecord(z.enum(situations), text).transform((words, context) => {
  if (words.everyone !== undefined) return { ...words, everyone: words.everyone };
  context.addIssue('the words for "everyone" are missing');
  return z.NEVER;
});

export const voices = z.strictObject({
  /** Worded for each reader. */
  phrases: z.record(z.string(), z.record(z.enum(READERS), text)),
  /** Worded for each party that a meeting can be with, or for each kind of setting. */
  parties: z.record(z.string(), party),
});

const clock = z.strictObject({
  name: text,
  starts: text,
  by: text,
  who: text,
  rule: text,
  doesNotStop: text,
  /** What is said in place of it where only the school or college named is wrong, and no certificate is needed. */
  placement: z.strictObject({ by: text, doesNotStop: text }).optional(),
  /** Said where it is not known whether the clock, or its exception, is this family's. */
  maybe: z.strictObject({ by: text }).optional(),
  late: text,
  otherSites: text.optional(),
});

export type Clock = z.infer<typeof clock>;

export const clocks = z.record(z.enum(CLOCK_IDS), clock);

const sentences = z.record(id, text);

export const reasons = z.strictObject({
  because: sentences,
  alongside: sentences,
  notAvailable: sentences,
});

/** Words of the pages themselves: strings, at any depth. */
export type Words = { readonly [name: string]: string | readonly string[] | Words };

export const words: z.ZodType<Words> = z.lazy(() =>
  z.record(z.string(), z.union([text, z.array(text), words])),
);

export const happened = z.record(z.string(), text);

const duty = z.strictObject({ says: text, source: sourceId });

/** What the law has the council do: where a step is shown, and where an answer was given. */
export const duties = z.strictObject({
  routes: z.partialRecord(z.enum(ROUTE_IDS), z.array(duty).min(1)),
  answers: z.partialRecord(z.enum(Object.values(ANSWERS).flat()), z.array(duty).min(1)),
});

const term = z.strictObject({
  term: text,
  means: text,
  /** The same for a young person, where it must differ. */
  young: text.optional(),
  also: z.array(text).optional(),
  abbreviation: text.optional(),
});

export type Term = z.infer<typeof term>;

export const glossary = z.record(id, term);

export const changes = z.array(
  z.strictObject({
    date: z.iso.date(),
    what: text,
    pages: z.array(z.string().startsWith('/')),
    /** The law behind it, where the site says something else than the council's page. */
    sources: z.array(sourceId).optional(),
  }),
);

export type Change = z.infer<typeof changes>[number];

/** Words of the site, each with what people say for it when they search. */
export const searchWords = z.record(text, z.array(text).min(1));
