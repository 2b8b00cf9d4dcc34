const chinese = '零一二三四五六七八九十';

/** A number to ninety-nine in Chinese numerals: 九, 二十, 三十六. */
export function chineseNumeral(number: number): string {
  if (number <= 10) return chinese.charAt(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? chinese.charAt(tens) : ''}十${ones > 0 ? chinese.charAt(ones) : ''}`;
}

/** A number before a measure word: as a numeral, but for two, whose word is given. */
export function chineseCount(number: number, two: '两' | '兩'): string {
  return number === 2 ? two : chineseNumeral(number);
}

/** The number of a Chinese numeral below ten thousand, two before a measure word among them; null where it is none. */
export function numberOfNumeral(numeral: string): number | null {
  if (/^[百千]$/.test(numeral)) return numeral === '百' ? 100 : 1000;
  const parts = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.?)(十))?(.?)$/u.exec(numeral);
  if (!parts || numeral === '') return null;
  const [, thousands, hundreds, tens, ten, ones] = parts;
  const read = [thousands, hundreds, ten && (tens || '一'), ones].map((sign) => (sign ? digitOf(sign) : 0));
  return read.some((digit) => digit < 0) ? null : read.reduce((sum, digit) => sum * 10 + digit, 0);
}

function digitOf(sign: string): number {
  return sign === '两' ? 2 : chinese.slice(0, 10).indexOf(sign);
}

const english = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as it stands in an English sentence: in words to twelve, then in digits. */
export function englishNumeral(number: number): string {
  return english[number] ?? String(number);
}

const roman: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number in Roman numerals. */
export function romanNumeral(number: number): string {
  let rest = number;
  return roman.reduce((numeral, [value, digit]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return numeral + digit.repeat(times);
  }, '');
}

/** The characters of Chinese numerals, simplified. */
export const numeralCharacters = `〇${chinese}两百千万亿`;
