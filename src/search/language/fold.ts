/** Other forms of characters, each with the form of the text. */
export type Variants = ReadonlyMap<string, string>;

/** Reads groups of forms, each led by the form of the text. */
export function variantsOf(groups: string): Map<string, string> {
  const pairs = groups.split(' ').flatMap((group) => {
    const [form = '', ...others] = group;
    return others.map((other) => [other, form] as const);
  });
  return new Map(pairs);
}

/** One form for every way of writing: half-width, lower case, without tone marks, simplified. */
export function fold(text: string, variants: Variants): string {
  return Array.from(text, (char) => foldCharacter(char, variants)).join('');
}

/** The folded form of one character; empty for tone marks, lone surrogates and what is not seen. */
export function foldCharacter(char: string, variants: Variants): string {
  // Plain letters and characters need no look at the tables of Unicode.
  if (char < '\u0080') return char.toLowerCase();
  if (/^[\u4e00-\u9fff]$/.test(char)) return variants.get(char) ?? char;
  const plain = char
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  return variants.get(plain) ?? plain;
}

/** What two spellings of a name have in common: its letters and digits. */
export function nameKey(text: string, variants: Variants): string {
  return fold(text, variants).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word of a text and where it stands. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text: a Han character is one, a run of other letters or digits is one. */
export function wordsOf(text: string, variants: Variants): string[] {
  return placedWords(text, variants).map(({ word }) => word);
}

/** The words of a text with their places in it. */
export function placedWords(text: string, variants: Variants): PlacedWord[] {
  const found: PlacedWord[] = [];
  let run: PlacedWord | undefined;
  let end = 0;
  for (const char of text) {
    const start = end;
    end += char.length;
    const folded = foldCharacter(char, variants);
    if (folded === '' || (run && isInsideNumber(run.word, char, text.slice(end)))) continue;
    const isAlone = hasHan(folded);
    const isLetter = /^[\p{L}\p{N}]/u.test(folded);
    if (run && isLetter && !isAlone) {
      run.word += folded;
      run.end = end;
      continue;
    }
    if (isLetter) found.push({ word: folded, start, end });
    run = isLetter && !isAlone ? found.at(-1) : undefined;
  }
  for (const placed of found) placed.word = stem(placed.word);
  return found;
}

/** Whether a sign groups digits, as in “15,822”, or is the point of a name such as “PM2.5”. */
function isInsideNumber(run: string, sign: string, rest: string): boolean {
  const next = rest.slice(0, 4).normalize('NFKC');
  if (/[,\uff0c\u2009\u202f]/.test(sign)) return /\d$/.test(run) && /^\d{3}(?!\d)/.test(next);
  return /[.\uff0e\u00b7]/.test(sign) && /[a-z]\d+$/.test(run) && /^\d/.test(next);
}

/** An English word without its plural and without what British and American spelling differ in. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return singular(word)
    .replace(/iz(?=ation|e$|ed$|er$|ing$)/, 'is')
    .replace(/our$/, 'or')
    .replace(/([bt])re$/, '$1er')
    .replace(/ogramme$/, 'ogram')
    .replace(/ence$/, 'ense');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=x|ch|sh|ss|[^aeo]us)es$|s$/, '');
}

/** Whether a text has Han characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a text has Latin letters. */
export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
