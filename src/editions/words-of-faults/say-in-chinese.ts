import { phrasesOfFiles } from './phrases-of-files.ts';
import { phrasesOfPlans } from './phrases-of-plans.ts';

/** The parts of a fault that are written in words. */
interface Fault {
  field: string;
  found: string;
  expected: string;
  mend: string;
}

/** A fault of the record in one line of Chinese, without the name of its file. */
export function sayInChinese({ field, found, expected, mend }: Fault): string {
  const parts = { field, found, expected, mend };
  const [place, there, wanted, way] = Object.values(parts).map((part) => chineseOf(part) ?? part);
  return `${place}：现为${there}，应为${wanted}；请${way}`;
}

/** A wording of a fault in Chinese; null where the table has none, as for a value, which is shown as it is. */
export function chineseOf(wording: string): string | null {
  const said = wording.replace(/\s+/g, ' ');
  const exact = phrases[said];
  if (exact !== undefined) return exact;
  for (const { pattern, chinese } of patterns) {
    const values = pattern.exec(said)?.slice(1);
    if (values)
      return chinese.replace(/\{(\d)\}/g, (_, number) => valueInWords(values[Number(number) - 1] ?? ''));
  }
  return null;
}

/** What stands in a wording may be one of a few words; else it is a value of the record. */
function valueInWords(value: string): string {
  return chineseOf(value) ?? value;
}

const phrases: Readonly<Record<string, string>> = { ...phrasesOfFiles, ...phrasesOfPlans };

/** The wordings with values in them, those with more words of their own first. */
const patterns = Object.entries(phrases)
  .filter(([english, chinese]) => english.includes('{}') && /\{\d\}/.test(chinese))
  .sort(([a], [b]) => b.length - a.length)
  .map(([english, chinese]) => ({ pattern: patternOf(english), chinese }));

function patternOf(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}
