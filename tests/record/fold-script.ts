import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { Converter } from 'opencc-js/t2cn';

/**
 * Makes the way back from the traditional edition to the source, character by character,
 * from the source's own characters and the package's tables; it knows nothing of the way there.
 */
export function foldingTo(source: readonly string[]): (text: string) => string {
  const own = new Set(source.flatMap((text) => [...text]));
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const candidates = candidatesFor(own);
  const back = (character: string) => {
    if (own.has(character)) return character;
    const forms = [...converters.map((convert) => convert(character)), candidates.get(character) ?? ''];
    return forms.find((form) => own.has(form)) ?? forms[0] ?? character;
  };
  return (text) =>
    [...text.replace(/[「」『』]/g, (mark) => quotes[mark] ?? mark)]
      .map(
        (character, at, all) => ambiguous(character, all[at - 1] ?? '', all[at + 1] ?? '') ?? back(character),
      )
      .join('');
}

const quotes: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Every traditional form that the tables have for a character of the source. */
function candidatesFor(own: ReadonlySet<string>): Map<string, string> {
  const pairs = `${characters}|${phrases}`.split('|').flatMap((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return from.length === to.length ? [...to].map((form, at) => [form, from.charAt(at)] as const) : [];
  });
  return new Map(pairs.filter(([form, character]) => form !== character && own.has(character)));
}

/** Two forms that both scripts have: which one it was depends on the word. */
function ambiguous(character: string, before: string, after: string): string | null {
  if (character === '著') return /[顯显]/.test(before) || /[名作]/.test(after) ? '著' : '着';
  if (character === '覆') return /[反回答批]/.test(before) ? '复' : '覆';
  return null;
}
