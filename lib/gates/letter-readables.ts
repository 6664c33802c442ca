import { GENERAL, LETTER_VARIANTS, type LetterVersion } from '@/lib/domain/letter';
import { ContentError } from '@/lib/words/content-error';
import { councilPage } from '@/lib/words/council-words';
import { letterLabel } from '@/lib/words/letter-schema';
import { inVariant } from '@/lib/words/letter-tree';
import { head, pagesIn } from '@/lib/words/read';
import { unlessFaulty } from './collect';
import { page, type Readable, textsIn } from './readable';

/** A letter is read in each of its variants, and its label with the general one. */
export function lettersIn(root: string): (Readable | undefined)[] {
  return pagesIn('letters', root).flatMap((id) => {
    const name = `letters/${id}.mdx`;
    const variants = labelled(name, root)?.variants ?? {};
    const versions: LetterVersion['variant'][] = [
      GENERAL,
      ...LETTER_VARIANTS.filter((one) => variants[one] !== undefined),
    ];
    return versions.map((variant) => unlessFaulty(() => letter(name, variant, root)));
  });
}

function labelled(name: string, root: string) {
  try {
    return head(root, name, letterLabel).label;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** A letter's label is read by everyone, its text by those who sign it. */
function letter(name: string, variant: LetterVersion['variant'], root: string): Readable {
  const { title, subject, summary, when, to, dear, short, reply, signs, variants } = head(
    root,
    name,
    letterLabel,
  ).label;
  const label = { title, summary, when, to, dear, short, reply };
  const {
    subject: own,
    toContact: _,
    ...said
  } = (variant !== GENERAL && variants[variant]) || {
    subject,
  };
  const text = { ...label, ...said, subject: { title: own } };
  const tree = inVariant(councilPage(name, root).page, variant);
  return { ...page(name, textsIn(name, text), root, tree), readers: ['everyone', ...signs] };
}
