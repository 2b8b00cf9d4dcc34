import type { Plan } from '../../../plan/types.ts';

const quoted = /[\u201c\u300c]([^\u201c\u201d\u300c\u300d]{2,40})[\u201d\u300d]/gu;

/** The names that paragraphs give in quotation marks or as a label, by id; names found in many places lead nowhere and are left out. */
export function quotedNames({ texts, terms }: Plan): Map<string, string[]> {
  const places = new Map<string, Set<string>>();
  const byUnit = new Map<string, Set<string>>();
  const known = new Set(terms.map(({ name }) => name));
  for (const [key, { text, spans }] of texts) {
    if (!/^(?:preface|c\d+|box-)/.test(key)) continue;
    const labels = spans
      .filter(({ kind }) => kind === 'label')
      .map(({ start, end }) => text.slice(start, end));
    const names = [...text.matchAll(quoted)].map(([, name = '']) => name).filter(isName);
    for (const name of [...labels.map((label) => label.replace(/[\p{Po}\s]+$/u, '')), ...names]) {
      if (known.has(name)) continue;
      byUnit.set(key, (byUnit.get(key) ?? new Set()).add(name));
      places.set(name, (places.get(name) ?? new Set()).add(key));
    }
  }
  const isRare = (name: string) => (places.get(name)?.size ?? 0) <= 2;
  return new Map([...byUnit].map(([key, names]) => [key, [...names].filter(isRare)]));
}

function isName(text: string): boolean {
  return text.length <= (/\p{Script=Han}/u.test(text) ? 14 : 40);
}
