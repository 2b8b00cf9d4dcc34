import { radicalIdeograph } from '../../editions/script/radicals.ts';
import { letterLookAlikes, signLookAlikes } from './look-alikes.ts';

/** A class of characters that no text of the record may hold. */
export interface RefusedClass {
  /** Its characters. */
  test: Pick<RegExp, 'test'>;
  /** What each of them is, for messages. */
  kind: string;
  /** Why none of them is accepted. */
  reason: string;
  /** Whether a message can show the character itself. */
  visible?: true;
  /** The character that should stand there, where that is certain. */
  instead?: (character: string) => string | undefined;
}

/** What is taken for something else in silence, because nothing that is shown changes by it. */
export const normalised = {
  byteOrderMark: 'A byte-order mark before the first character is dropped: some editors write one.',
  lineEnd: 'CR LF and CR alone are taken for LF: systems end their lines differently.',
  accent: 'A Latin or Greek letter with separate accents is composed (NFC): both look the same.',
  lineBreak:
    'A line break inside a text is a blank, or nothing beside Chinese: files break lines where they like.',
} as const;

function ordinaryForm(character: string): string | undefined {
  const ordinary = character.normalize('NFKC');
  return ordinary === character ? undefined : ordinary;
}

/** The classes of characters that are refused; the first that fits a character names it. */
export const refused: readonly RefusedClass[] = [
  {
    test: /\p{Surrogate}/u,
    kind: 'half of a surrogate pair',
    reason: 'It is no character and cannot be written as UTF-8.',
  },
  {
    test: /\p{Noncharacter_Code_Point}/u,
    kind: 'a code point that is no character',
    reason: 'Unicode keeps it for the inside of programs.',
  },
  {
    test: /\uFFFD/,
    kind: 'the mark of a lost character',
    reason: 'A program put it where it could not read what the editor had written.',
  },
  {
    test: /\p{Private_Use}/u,
    kind: 'a private character',
    reason: 'It means what one font makes of it and shows as a box in any other.',
  },
  {
    test: /\p{Control}/u,
    kind: 'a control character',
    reason: 'It cannot be seen, and most make XML ill-formed.',
  },
  {
    test: /\p{Bidi_Control}/u,
    kind: 'a control of writing direction',
    reason: 'It makes the text read otherwise than it is stored.',
  },
  {
    test: /\p{Variation_Selector}/u,
    kind: 'a variation selector',
    reason: 'It cannot be seen and keeps words from being found; the print has no such variants.',
  },
  {
    test: /\p{Default_Ignorable_Code_Point}|\p{Format}/u,
    kind: 'a character that cannot be seen',
    reason: 'It keeps words from being found and copied whole.',
  },
  {
    test: /\uFFFC/,
    kind: 'the place of a picture',
    reason: 'A word processor put it where a picture stood.',
  },
  {
    test: /(?! )\p{Separator}/u,
    kind: 'a blank of another width',
    reason: 'It cannot be told from a blank; the layout sets the gaps.',
    instead: () => ' ',
  },
  {
    test: /\p{Unassigned}/u,
    kind: 'a code point without a character',
    reason: 'No font shows it.',
  },
  {
    test: /[\u2E80-\u2FD5]/,
    kind: 'a radical',
    reason: 'It looks like an ideograph but is another character; PDF files copy so.',
    visible: true,
    instead: radicalIdeograph,
  },
  {
    test: /[\u2FF0-\u2FFF\u31C0-\u31EF\u303E]/,
    kind: 'a part of a character',
    reason: 'It describes an ideograph that the writer could not enter.',
    visible: true,
  },
  {
    test: /[\uFE10-\uFE1F\uFE30-\uFE6F\uFF61-\uFFDC\uFFE8-\uFFEE]/,
    kind: 'a form for another layout',
    reason: 'Old encodings have it for vertical, small or half-width setting.',
    visible: true,
  },
  {
    test: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/,
    kind: 'a full-width letter or digit',
    reason: 'The record writes letters and digits in one way only, so that they can be found.',
    visible: true,
    instead: ordinaryForm,
  },
  {
    test: { test: (character) => character.normalize('NFC') !== character },
    kind: 'a double of another character',
    reason: 'Unicode keeps it for old encodings and takes it for the other one.',
    visible: true,
    instead: (character) => character.normalize('NFC'),
  },
  {
    test: /\p{Mark}/u,
    kind: 'an accent without its letter',
    reason: 'Accents stand on Latin and Greek letters only.',
  },
  {
    test: /(?=\p{Letter})(?!\p{Script=Han})[^\p{Script=Latin}\p{Script=Greek}]/u,
    kind: 'a letter of a script or style that the record does not use',
    reason: 'It often looks like a Latin letter or an ideograph and is none.',
    visible: true,
    instead: ordinaryForm,
  },
  {
    test: /(?![A-Za-z])[\uFB00-\uFB06\u1D2C-\u1D6A\u2071\u207F\u2090-\u209C]/,
    kind: 'a letter joined to another or set high or low',
    reason: 'Fonts and the layout do that; the text has the plain letters.',
    visible: true,
    instead: ordinaryForm,
  },
  {
    test: {
      test: (character) =>
        letterLookAlikes.has(character) ||
        /(?=\p{Letter})(?![\0-\u024F\u1E00-\u1EFF])\p{Script=Latin}/u.test(character),
    },
    kind: 'a letter that looks like another',
    reason: 'Whoever types the other one does not find the word.',
    visible: true,
    instead: (character) => letterLookAlikes.get(character) ?? ordinaryForm(character),
  },
  {
    test: { test: (character) => signLookAlikes.has(character) },
    kind: 'a sign that looks like another',
    reason: 'The record writes every sign in one way only, so that it can be found.',
    visible: true,
    instead: (character) => signLookAlikes.get(character),
  },
  {
    test: /(?![0-9])\p{Decimal_Number}/u,
    kind: 'a digit of another script',
    reason: 'Numbers are read from ASCII digits.',
    visible: true,
    instead: ordinaryForm,
  },
  {
    test: /\p{Emoji_Presentation}|\p{Regional_Indicator}/u,
    kind: 'a pictograph',
    reason: 'Every system draws its own.',
    visible: true,
  },
  {
    test: /(?=[\p{Symbol}\p{Punctuation}\p{Number}])[^\p{Script=Common}\p{Script=Han}\p{Script=Latin}\p{Script=Greek}]/u,
    kind: 'a sign of a script that the record does not use',
    reason: 'The record is Chinese and English.',
    visible: true,
  },
];

const known = new Map<string, RefusedClass | null>();

/** The class for which a character is refused; null where it may stand in a text. */
export function refusalOf(character: string): RefusedClass | null {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const found = refused.find(({ test }) => test.test(character)) ?? null;
  known.set(character, found);
  return found;
}
