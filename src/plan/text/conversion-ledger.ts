import { oneToMany } from '../../editions/one-to-many.ts';
import { byCode } from '../../strings/by-code.ts';
import type { Wording } from '../record/record.ts';
import type { RichText } from './rich-text.ts';

/** What a simplified character that can become several traditional ones became in the plan. */
export interface CharacterChoice {
  source: string;
  choices: readonly { character: string; count: number; examples: readonly string[] }[];
}

/** How the traditional edition was made: the exceptions, and the choices that the rule made. */
export interface ConversionLedger {
  wording: Wording;
  characters: readonly CharacterChoice[];
}

/** Lists the choices for every one-to-many character of the plan's own text. */
export function characterChoices(
  source: ReadonlyMap<string, RichText>,
  converted: ReadonlyMap<string, RichText>,
): CharacterChoice[] {
  const ambiguous = oneToMany();
  const found = new Map<string, Choices>();
  for (const [key, { text }] of source)
    if (planText.test(key))
      [...text].forEach((character, at) => {
        if (ambiguous.has(character)) choose(found, character, around(converted.get(key)?.text ?? '', at));
      });
  return [...found]
    .map(([character, choices]) => ({
      source: character,
      choices: [...choices.values()].sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => total(b) - total(a) || byCode(a.source, b.source));
}

/** Keys of the plan's own words. */
const planText = /^(?:preface|c\d+|box-|table-|annex-|fn-|prj-|notice-|cover-)/;

type Choices = Map<string, { character: string; count: number; examples: string[] }>;

function around(text: string, at: number) {
  return { character: text.charAt(at), example: text.slice(Math.max(0, at - 2), at + 3) };
}

function choose(
  found: Map<string, Choices>,
  source: string,
  { character, example }: ReturnType<typeof around>,
): void {
  const choices: Choices = found.get(source) ?? new Map();
  const chosen = choices.get(character) ?? { character, count: 0, examples: [] };
  chosen.count += 1;
  if (chosen.examples.length < 3 && !chosen.examples.includes(example)) chosen.examples.push(example);
  found.set(source, choices.set(character, chosen));
}

function total({ choices }: CharacterChoice): number {
  return choices.reduce((sum, { count }) => sum + count, 0);
}
