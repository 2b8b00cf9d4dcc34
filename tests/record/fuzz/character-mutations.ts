import { type Mutation, textMutation } from './mutation.ts';
import type { Random } from './random.ts';

/** At least one character of every class that is refused. */
export const refusedCharacters: readonly number[] = [
  0x00, 0x02, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xa0, 0xad, 0x300, 0x34f, 0x378, 0x416,
  0x5d0, 0x61c, 0x661, 0xb5, 0x3042, 0x30fc, 0xac00, 0x251, 0x2011, 0x115f, 0x17b4, 0x180e, 0x1680, 0x2000,
  0x2003, 0x2009, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f,
  0x205f, 0x2060, 0x2064, 0x2066, 0x2069, 0x20dd, 0x2126, 0x212a, 0x212b, 0x2800, 0x2e81, 0x2e9f, 0x2ea0,
  0x2ed3, 0x2ef3, 0x2f00, 0x2fd5, 0x2ff0, 0x3000, 0x302a, 0x31c0, 0x3164, 0xe000, 0xf8ff, 0xf900, 0xfa0c,
  0xfb01, 0xfdd0, 0xfe00, 0xfe0f, 0xfe30, 0xfe50, 0xfeff, 0xff11, 0xff21, 0xff41, 0xff61, 0xff71, 0xffa0,
  0xfff9, 0xfffc, 0xfffd, 0xffff, 0x1d400, 0x1d7ce, 0x1f1e8, 0x1f600, 0x1fffe, 0x2f800, 0xe0001, 0xe0100,
  0xf0000, 0x10ffff,
];

/** Characters that no text may hold, written in every way in which a file can hold them. */
export const characterMutations: readonly Mutation[] = [
  textMutation('a refused character', { must: 'refused' }, (text, random) =>
    // A byte-order mark at the very start and an accent after a letter are no faults.
    insert(text, random, {
      added: characterOf(random),
      places: /(?<=[^\p{Script=Latin}\p{Script=Greek}])/gu,
    }),
  ),
  textMutation(
    'a refused character in an escape of JSON',
    { ending: '.json', must: 'refused' },
    (text, random) =>
      insert(text, random, {
        added: escapeOf(random.pick([...refusedCharacters, 0xd800, 0xdc00])),
        places: /(?<=[\p{Script=Han}])(?=[^"]*")/gu,
      }),
  ),
  textMutation(
    'a refused character in an escape of YAML',
    { ending: '.mdx', must: 'refused' },
    (text, random) =>
      text.replace(/^(title|term|pinyin): (.*)$/m, (_, key, value) => {
        const code = random.pick(refusedCharacters.filter((one) => one < 0xffff));
        return `${key}: "${value}。${escapeOf(code)}"`;
      }),
  ),
  textMutation('a refused character in a reference', { ending: '.mdx', must: 'refused' }, (text, random) => {
    const code = random.pick(refusedCharacters);
    const reference = random.pick([`&#${code};`, `&#x${code.toString(16)};`, '&nbsp;', '&shy;', '&zwj;']);
    return insert(text, random, { added: reference, places: /(?<=\n\n[^<#*\n]+)/g });
  }),
  textMutation('a line break or tab in a value', { ending: '.json', must: 'refused' }, (text, random) =>
    insert(text, random, {
      added: random.pick(['\\n', '\\t', '\\r']),
      places: /(?<=[\p{Script=Han}])(?=[^"]*")/gu,
    }),
  ),
];

function characterOf(random: Random): string {
  return String.fromCodePoint(random.pick(refusedCharacters));
}

function escapeOf(code: number): string {
  const units = String.fromCodePoint(code).split('');
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function insert(text: string, random: Random, { added, places }: { added: string; places: RegExp }): string {
  const found = [...text.matchAll(places)].map(({ index }) => index);
  const index = random.pick(found);
  return text.slice(0, index) + added + text.slice(index);
}
