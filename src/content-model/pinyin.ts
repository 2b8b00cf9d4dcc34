import { text } from './field.ts';

const initial = '(?:[zcs]h|[b-df-hj-np-tw-z])';
/** Vowels with one tone mark among them, and how the syllable ends. */
const final = '[aeiouv]*[aeiouv][\\u0300\\u0301\\u0304\\u030c][aeiouv]*(?:ng?|r)?';
/** Syllables that are said without a tone. */
const neutral = 'de|nan|shi|wu|zi';
const syllable = `(?:${initial}${final}|${neutral})`;
/** The first syllable may begin with a vowel; behind another one an apostrophe parts the two. */
const word = `(?:${initial}?${final}|${neutral})(?:${syllable}|[’-](?:${initial}?${final}|${neutral}))*`;
/** Capitals of the name itself, such as N, BRT and IPv. */
const letters = '[A-Z]+[a-z]?|VOCs';
const wholeWord = new RegExp(`^(?:${word})$`);
const ownLetters = new RegExp(`^(?:${letters})$`);

/** Pinyin by the rules of GB/T 16159: joined by word, a tone mark on every syllable that is not neutral. */
export const pinyin = text.refine(
  (written) => written.split(/[\s,()–]+/).every((part) => part === '' || isWord(part)),
  'pinyin by word with its tones, such as xiàndài zhōngyàochǎng',
);

/** Capitals begin a name, and nothing else. */
function isWord(part: string): boolean {
  if (ownLetters.test(part)) return true;
  const spelled = part.normalize('NFD').replaceAll('u\u0308', 'v').replaceAll('U\u0308', 'V');
  const names = spelled.split('-').map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return wholeWord.test(names.join('-'));
}
