/** What people say, and the words of the site that it means; it is read so both in a query and on the site. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Words that say nothing of what somebody looks for. */
const COMMON: ReadonlySet<string> = new Set(
  'a about after all also am an and any anymore are as at be because been being but by can could cos dear did do does doing done dont for from get getting give given go going got had has have he hello her hers hi him his how i if im in into is it its ive just keep keeps like me my myself now of on or our please shall she should so some such than thanks that the their them then theyre there these they thing this those to up us very was we were what whats when where which who whos will with would you your'.split(
    ' ',
  ),
);

/** The words of a text in small letters, without the marks that people leave out: "won't" is "wont", "decyzją" is "decyzja". */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/['’‘]/gu, '')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('ł', 'l')
    .normalize('NFC');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/** A word without the ending that English grammar gives it, so that "refused" and "refusing" are one. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const bare = word
    .replace(/(?<=[^s]{2})ies$/u, 'y')
    .replace(/(?<=ss|ch|sh|x)es$/u, '')
    .replace(/(?<=[^isu])s$/u, '')
    .replace(/(?<=.{3})(?:ingly|edly|ing|ed|ly)$/u, '');
  const single = bare.replace(/([bdgklmnprt])\1$/u, '$1');
  return single.length > 3 ? single.replace(/e$/u, '') : single;
}

/** Whether one slip leads from one word to the other: a letter too many, too few, wrong, or two changed about. */
export function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const turned = short[at] === long[at + 1] && short[at + 1] === long[at];
  return turned && short.slice(at + 2) === long.slice(at + 2);
}

/** A slip is forgiven in a word of so many letters. */
const FORGIVEN_FROM = 5;

/** Reads sentences with the synonyms of the site: the same way when pages are indexed and when they are looked for. */
export function createReader(synonyms: Synonyms) {
  const phrases = new Map(
    Object.entries(synonyms).map(([said, words]) => [tokensOf(said).join(' '), words]),
  );
  const longest = Math.max(1, ...[...phrases.keys()].map((said) => said.split(' ').length));
  const known = new Set([...phrases.keys()].flatMap((said) => said.split(' ')));

  /** The phrase at a place, the longest first, and how many words it has. */
  function phraseAt(tokens: readonly string[], at: number) {
    for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
      const meant = phrases.get(tokens.slice(at, at + length).join(' '));
      if (meant !== undefined) return { meant, length };
    }
    return undefined;
  }

  /** What is meant by the first phrases that say something, as many as are asked for. */
  function meant(tokens: readonly string[], most: number): string[] {
    const words: string[] = [];
    let told = 0;
    for (let at = 0; at < tokens.length && told < most; ) {
      const phrase = phraseAt(tokens, at);
      const said = phrase?.meant ?? tokens.slice(at, at + 1);
      if (said.some((word) => !COMMON.has(word))) told++;
      words.push(...said);
      at += phrase?.length ?? 1;
    }
    return words;
  }

  /** The word that was meant, where a word is not known and one that is known is a slip away. */
  function mended(word: string): string {
    if (known.has(word) || COMMON.has(word) || word.length < FORGIVEN_FROM) return word;
    for (const other of known)
      if (other[0] === word[0] && other.length >= FORGIVEN_FROM && oneSlip(word, other))
        return other;
    return word;
  }

  /** What a text means; its words are known from now on. */
  function learned(text: string): string[] {
    const tokens = tokensOf(text);
    for (const token of tokens) known.add(token);
    return meant(tokens, Number.POSITIVE_INFINITY);
  }

  return {
    /** The words of a page, as its index holds them. */
    learn: (text: string): string[] => learned(text).map(stem),
    /** The telling words of a title or a sentence. */
    learnTelling: (text: string): string[] => telling(learned(text)).map(stem),
    /** The telling words of a query, mended; the first of them alone where there are very many. */
    hear: (query: string, most: number): string[] =>
      telling(meant(tokensOf(query).map(mended), most)).map(stem),
  };
}

/** The words that say something, or all where none does. */
function telling(words: readonly string[]): readonly string[] {
  const some = words.filter((word) => !COMMON.has(word));
  return some.length > 0 ? some : words;
}
