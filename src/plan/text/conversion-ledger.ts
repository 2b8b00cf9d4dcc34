import type { Edition } from '../../editions/editions.ts';
import { oneToMany } from '../../editions/script/one-to-many.ts';
import { byCode } from '../../strings/by-code.ts';
import type { Wording } from '../record/record.ts';
import { voiceOf } from '../text-keys.ts';
import type { Texts } from './texts.ts';

/** What a simplified character that can become several traditional ones became in the plan. */
interface CharacterChoice {
  source: string;
  choices: readonly { character: string; count: number; examples: readonly string[] }[];
}

/** How the traditional edition was made: the exceptions, and the choices that the rule made. */
export interface ConversionLedger {
  edition: Edition;
  wording: Wording;
  characters: readonly CharacterChoice[];
}

/** Lists the choices for every one-to-many character of the plan's own text. */
export function characterChoices(source: Texts, converted: Texts): CharacterChoice[] {
  const ambiguous = oneToMany();
  const found = new Map<string, Choices>();
  for (const [key, { text }] of source)
    if (voiceOf(key) === 'plan' || voiceOf(key) === 'front')
      [...text].forEach((character, at) => {
        if (ambiguous.has(character))
          choose(found, character, placeAround(converted.get(key)?.text ?? '', at));
      });
  return [...found]
    .map(([character, choices]) => ({
      source: character,
      choices: [...choices.values()].sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => total(b) - total(a) || byCode(a.source, b.source));
}

type Choices = Map<string, { character: string; count: number; examples: string[] }>;

function placeAround(text: string, at: number) {
  return { character: text.charAt(at), example: text.slice(Math.max(0, at - 2), at + 3) };
}

function choose(
  found: Map<string, Choices>,
  source: string,
  { character, example }: ReturnType<typeof placeAround>,
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
