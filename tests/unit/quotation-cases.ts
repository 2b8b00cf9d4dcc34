import type { Edition } from '../../src/editions/editions.ts';
import type { Plan } from '../../src/plan/types.ts';
import { planRows } from '../../src/plan/unit-rows.ts';
import type { Random } from '../record/fuzz/random.ts';

/** A stretch of the plan as it might be quoted, and how it came about. */
export interface Quotation {
  edition: Edition;
  unit: string;
  text: string;
  how: string;
}

/** A quotation in which one thing is changed: where the changed characters stand, and whether they are of a figure. */
interface ChangedQuotation extends Quotation {
  start: number;
  end: number;
  isFigure: boolean;
}

interface Paragraph {
  unit: string;
  text: string;
}

const paragraphKinds = ['paragraph', 'item', 'note', 'row', 'line'];
const shortest = 12;

/** The texts of a plan in one edition that can be quoted, in the order of reading. */
export function paragraphsOf(plan: Plan): Paragraph[] {
  return planRows(plan)
    .filter(({ kind }) => paragraphKinds.includes(kind))
    .map(({ id, texts }) => ({ unit: id, text: texts.map(({ text }) => text).join('\n') }))
    .filter(({ text }) => bare(text).length >= shortest);
}

/** What of a text counts in the plainest way, for a search beside that of the site. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Draws a quotation: a sentence, a part of one, two in a row, or the border of two paragraphs. */
export function drawQuotation(paragraphs: readonly Paragraph[], edition: Edition, random: Random): Quotation {
  const index = random.below(paragraphs.length);
  const { unit, text } = paragraphs[index] as Paragraph;
  const [first, second = ''] = shuffledRun(sentencesOf(text), random);
  const next = paragraphs[index + 1];
  const isFlow = (id = '') => /-p\d+$/.test(id);
  const runsOn = isFlow(unit) && isFlow(next?.unit) && headOf(unit) === headOf(next?.unit ?? '');
  const ways: [string, string][] = [
    ['sentence', first ?? text],
    ['part', partOf(first ?? text, random)],
    ['two sentences', `${first}${second}`],
    ['paragraphs', runsOn ? `${sentencesOf(text).at(-1)}\n${sentencesOf(next?.text ?? '')[0]}` : text],
  ];
  const [how, quoted] = random.pick(ways);
  if (bare(quoted).length < shortest) return drawQuotation(paragraphs, edition, random);
  return { edition, unit, text: quoted, how };
}

/** The same with punctuation, width, blanks or letters written otherwise. */
export function disguise(quotation: Quotation, random: Random): Quotation {
  const ways: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['without punctuation', (text) => text.replace(/(?!(?<=\d)[.,\-–—~/:]|[%‰])\p{P}(?!\d)/gu, ' ')],
    [
      'full width',
      (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
    [
      'half width',
      (text) =>
        text
          .normalize('NFKC')
          .replace(/[“”「」]/g, '"')
          .replace(/[、；]/g, ';'),
    ],
    ['blanks', (text) => blanksIn(text, random)],
    ['capitals', (text) => text.toUpperCase()],
    ['in quotation marks', (text) => `“${text}”`],
  ];
  const [how, alter] = random.pick(ways);
  return { ...quotation, text: alter(quotation.text), how: `${quotation.how}, ${how}` };
}

/** A quotation with one character, word or figure of another kind in it. */
export function change(quotation: Quotation, alphabet: readonly string[], random: Random): ChangedQuotation {
  const units = [...quotation.text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Han}|[\p{L}]{2,}/gu)];
  const figures = units.filter(([unit]) => /\p{Nd}/u.test(unit));
  const { 0: old, index } = random.pick(figures.length > 0 && random.below(2) === 0 ? figures : units);
  const isFigure = /\p{Nd}/u.test(old);
  const put = isFigure ? otherFigure(old, random) : otherWord(old, alphabet, random);
  const text = quotation.text.slice(0, index) + put + quotation.text.slice(index + old.length);
  return { ...quotation, text, how: `${old} → ${put}`, start: index, end: index + put.length, isFigure };
}

function otherFigure(old: string, random: Random): string {
  const digits = [...old.matchAll(/\d/g)];
  const { 0: digit, index } = random.pick(digits);
  const other = String((Number(digit) + 1 + random.below(9)) % 10);
  return old.slice(0, index) + other + old.slice(index + 1);
}

function otherWord(old: string, alphabet: readonly string[], random: Random): string {
  const fitting = alphabet.filter((word) => word !== old && word.length > 1 === old.length > 1);
  return random.pick(fitting);
}

/** Sentences with the sign at their end. */
function sentencesOf(text: string): string[] {
  return (
    text.match(/[^。！？；\n]*?(?:[。！？；\n]|[.!?;](?=\s|$)|$)/gu)?.filter((part) => part.trim() !== '') ??
    []
  );
}

function shuffledRun(sentences: readonly string[], random: Random): readonly string[] {
  return sentences.slice(random.below(Math.max(1, sentences.length - 1)));
}

/** A part of a sentence that cuts no word and no figure. */
function partOf(sentence: string, random: Random): string {
  const borders = [
    ...sentence.matchAll(/(?<=[\p{Script=Han}，、；：）”])(?=[\p{Script=Han}“（])|\s(?=\p{L})/gu),
  ]
    .map(({ index }) => index)
    .filter((at) => !/[一二三四五六七八九十百千万萬亿億两兩零〇\d%]/u.test(sentence.slice(at - 1, at + 1)));
  const from = random.pick([0, ...borders.filter((at) => at < sentence.length / 2)]);
  const to = random.pick([sentence.length, ...borders.filter((at) => at > sentence.length / 2)]);
  return sentence.slice(from, to);
}

function blanksIn(text: string, random: Random): string {
  return [...text]
    .map((char) => {
      if (/\p{Script=Han}|\d/u.test(char) && random.below(4) === 0)
        return `${char}${random.pick([' ', '\n', '\u3000'])}`;
      return char === ' ' ? random.pick([' ', '  ', '\n', '\u00a0']) : char;
    })
    .join('');
}

function headOf(unit: string): string {
  return unit.replace(/-p\d+$/, '');
}
