import { ANSWERS } from '@/lib/domain/answers';
import {
  GENERAL,
  LETTER_VARIANTS,
  type LetterVariant,
  type LetterVersion,
} from '@/lib/domain/letter';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import * as letterSchema from './letter-schema';
import * as pageSchema from './page-schema';
import { CONTENT, data, head, pagesIn, voices } from './read';
import { EVERYONE, type Speaker, say } from './say';
import * as schema from './schema';
import type { Synonyms } from './search-text';

/** What can be read besides the steps: guides, letters, the words explained, the pages about the site. */

type Labelled<L extends { readonly sources: readonly string[] }> = Omit<L, 'sources'> & {
  readonly sources: readonly SourceId[];
};

/** The sources of a label: the content check has held them against the list. */
function cited<L extends { readonly sources: readonly string[] }>(label: L): Labelled<L> {
  return { ...label, sources: label.sources as readonly SourceId[] };
}

const GUIDES = 'guides';
const LETTERS = 'letters';
const ABOUT = 'council/pages';
const EASY_READ = 'easy-read';

export function guideIds(): string[] {
  return pagesIn(GUIDES);
}

export function guideLabel(id: string): Labelled<pageSchema.GuideLabel> {
  return cited(head(CONTENT, `${GUIDES}/${id}.mdx`, pageSchema.guideLabel).label);
}

/** How closely something that a guide fits names a situation: the lower, the closer. */
function closeness(fit: string): number {
  const at = pageSchema.FITTING.findIndex((key) => ANSWERS[key].some((value) => value === fit));
  return at === -1 ? pageSchema.FITTING.length : at;
}

/**
 * The guide that fits a situation best: by the most specific answer, then by what it is about, then by the
 * step. A young person's own guide stands before the one for everyone, and is for no one else.
 *
 * @param answers every answer given, the voice included.
 * @param route the next step, where it is known.
 * @returns the guide's id; undefined if none fits.
 */
export function guideFor(answers: readonly string[], route?: RouteId): string | undefined {
  const guides = guideIds().map((id) => ({ id, ...guideLabel(id) }));
  const audiences = answers.includes('young-person') ? ['young-people', 'everyone'] : ['everyone'];
  const fitting = audiences.flatMap((audience) =>
    guides
      .filter((guide) => guide.audience === audience)
      .flatMap(({ id, fits }) => fits.map((fit) => ({ id, fit })))
      .filter(({ fit }) => fit === route || answers.includes(fit)),
  );
  return fitting.toSorted((one, other) => closeness(one.fit) - closeness(other.fit))[0]?.id;
}

export function aboutIds(): string[] {
  return pagesIn(ABOUT);
}

export function aboutLabel(id: string): Labelled<pageSchema.AboutLabel> {
  return cited(head(CONTENT, `${ABOUT}/${id}.mdx`, pageSchema.aboutLabel).label);
}

/** The Easy Read pages: the way in first, then the steps, then who can help. */
export function easyReadIds(): string[] {
  const place = (id: string) => pageSchema.EASY_READ_OF.indexOf(easyReadLabel(id).of);
  return pagesIn(EASY_READ).toSorted((one, other) => place(one) - place(other));
}

export function easyReadLabel(id: string): Labelled<pageSchema.EasyReadLabel> {
  return cited(head(CONTENT, `${EASY_READ}/${id}.mdx`, pageSchema.easyReadLabel).label);
}

/** The Easy Read page that says a page again, where there is one. */
export function easyReadOf(page: pageSchema.EasyReadOf): string | undefined {
  return easyReadIds().find((id) => easyReadLabel(id).of === page);
}

export function letterIds(): string[] {
  return pagesIn(LETTERS);
}

export function letter(id: string): Labelled<letterSchema.LetterLabel> {
  return cited(head(CONTENT, `${LETTERS}/${id}.mdx`, letterSchema.letterLabel).label);
}

/** How closely a letter names these answers: the place at which it names one of them, or after all that do. */
function nearness(
  { answers: named }: Pick<letterSchema.LetterLabel, 'answers'>,
  answers: readonly string[],
): number {
  const at = named.findIndex((one) => answers.includes(one));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/**
 * The letters that go with a step: for these answers, the closest first; or all of them where no answers are known.
 * Of two that name an answer at the same place, the one for fewer answers is closer.
 */
export function lettersFor(route: RouteId, answers: readonly string[] | undefined): string[] {
  const ofStep = letterIds().filter((id) => letter(id).routes.includes(route));
  if (answers === undefined) return ofStep;
  return ofStep
    .filter((id) => !letter(id).notFor.some((one) => answers.includes(one)))
    .map((id) => ({ id, named: letter(id).answers, near: nearness(letter(id), answers) }))
    .filter(({ named, near }) => named.length === 0 || Number.isFinite(near))
    .toSorted((one, other) =>
      one.near === other.near ? one.named.length - other.named.length : one.near - other.near,
    )
    .map(({ id }) => id);
}

/** Every version of a letter, the general one first. */
export function letterVersions(id: string): LetterVersion[] {
  const { variants, signs } = letter(id);
  const all: LetterVersion['variant'][] = [GENERAL, ...variantsIn(variants)];
  return all.flatMap((variant) => signs.map((one) => ({ variant, signs: one })));
}

function variantsIn(variants: letterSchema.LetterLabel['variants']): LetterVariant[] {
  return LETTER_VARIANTS.filter((variant) => variants[variant] !== undefined);
}

/** The version of a letter for those who gave these answers. */
export function letterVersionFor(
  id: string,
  { voice, answers = [] }: Pick<Speaker, 'voice' | 'answers'>,
): LetterVersion {
  const { variants, signs } = letter(id);
  return {
    variant:
      variantsIn(variants).find((variant) => answers.some((one) => one === variant)) ?? GENERAL,
    signs: signs.find((one) => one === voice) ?? 'parent',
  };
}

/** The words explained, in alphabetical order, as everyone reads them. */
export function glossary(): Readonly<Record<string, schema.Term>> {
  const terms = data(CONTENT, 'glossary.json', schema.glossary);
  return Object.fromEntries(
    Object.entries(terms).map(([id, term]) => [
      id,
      { ...term, means: say(term.means, EVERYONE, voices()) },
    ]),
  );
}

/** What changed on the site and when, the newest first; then where it differs from the council's own pages. */
export function changes(): readonly schema.Change[] {
  return ['changes.json', 'council/changes.json']
    .flatMap((name) => data(CONTENT, name, schema.changes))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

/** Where the site says something else than the council's own page, in the order of its file. */
export function councilChanges(): readonly schema.Change[] {
  return data(CONTENT, 'council/changes.json', schema.changes);
}

export function synonyms(): Synonyms {
  const groups = Object.entries(data(CONTENT, 'search-words.json', schema.searchWords));
  return Object.fromEntries(
    groups.flatMap(([meant, said]) => said.map((one) => [one, meant.split(' ')])),
  );
}
