/** Traditional, regional and old forms of characters, each with the simplified form of the text. */
export type Variants = ReadonlyMap<string, string>;

/** One form for every way of writing: half-width, lower case, without tone marks, simplified. */
export function fold(text: string, variants: Variants): string {
  return [...text].map((char) => foldCharacter(char, variants)).join('');
}

/** The folded form of one character; empty for tone marks, lone surrogates and what is not to be seen. */
export function foldCharacter(char: string, variants: Variants): string {
  if (isAscii(char)) return char.toLowerCase();
  if (/^[\u4e00-\u9fff]$/.test(char)) return variants.get(char) ?? char;
  const plain = char
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  return variants.get(plain) ?? plain;
}

/** Plain letters, which need no look at the tables of Unicode. */
function isAscii(char: string): boolean {
  return char < '\u0080';
}

/** Reads groups of forms, each led by the form of the text. */
export function variantsOf(groups: string): Map<string, string> {
  const variants = new Map<string, string>();
  for (const [form = '', ...others] of groups.split(' ').map((group) => [...group]))
    for (const other of others) variants.set(other, form);
  return variants;
}

/** What two spellings of a name have in common: its letters, digits and the signs that tell names apart. */
export function nameKey(text: string, variants: Variants): string {
  return fold(text, variants).replace(/[^\p{L}\p{N}+&%]/gu, '');
}

/** The key without signs, for a name typed without them. */
export function bareKey(key: string): string {
  return key.replace(/[+&%]/g, '');
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
  let run: PlacedWord | null = null;
  let end = 0;
  for (const char of text) {
    const start = end;
    end += char.length;
    const folded = foldCharacter(char, variants);
    if (
      folded === '' ||
      (run && isSign(folded) && isInside(fold(text.slice(run.start, start + 5), variants), start - run.start))
    )
      continue;
    const alone = !isAscii(folded) && hasHan(folded);
    if (run && !alone && isLetter.test(folded)) {
      run.word += folded;
      run.end = end;
      continue;
    }
    run = null;
    if (!alone && !isLetter.test(folded)) continue;
    found.push({ word: folded, start, end });
    if (!alone) run = found.at(-1) ?? null;
  }
  for (const placed of found) placed.word = stem(placed.word);
  return found;
}

/** Whether what stands at a place of a folded text is a sign inside a word: the comma of 15,822, the point of PM2.5. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const groupsDigits = /^\d{1,3}(?:,\d{3})*$/.test(before) && /^,\d{3}(?!\d)/.test(after);
  return groupsDigits || (/^[a-z]+\d$/.test(before) && /^\.\d/.test(after));
}

/** Whether a character may be a sign inside a word. */
function isSign(folded: string): boolean {
  return folded === ',' || folded === '.';
}

const isLetter = /^[\p{L}\p{N}]/u;

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
  if (/(?:x|ch|sh|ss|[^aeo]us)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** Whether a text has Han characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a text has Latin letters. */
export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
