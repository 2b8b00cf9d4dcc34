import { type Mutation, pickFile, textMutation, textOf, withFile } from './mutation.ts';
import type { Random } from './random.ts';

/** Keys, values and lists of JSON and front matter changed. */
export const valueMutations: readonly Mutation[] = [
  jsonMutation('a text changed', (nodes, random) => {
    const { holder, key, value } = random.pick(nodes.filter((node) => typeof node.value === 'string'));
    holder[key] = changeText(String(value), random);
  }),
  jsonMutation('a number changed', (nodes, random) => {
    const numbers = nodes.filter(({ value }) => typeof value === 'number');
    const { holder, key, value } = random.pick(numbers);
    const number = Number(value);
    holder[key] = random.pick([number + 1, number - 1, number * 10, -number, number + 0.5, 0, 2 ** 60]);
  }),
  jsonMutation('digits of a text changed', (nodes, random) => {
    const numbers = nodes.filter(({ value }) => typeof value === 'string' && /\d/.test(value));
    const { holder, key, value } = random.pick(numbers);
    holder[key] = String(value).replace(/\d/, (digit) => String((Number(digit) + 1 + random.below(8)) % 10));
  }),
  jsonMutation('a value of another type', (nodes, random) => {
    const { holder, key, value } = random.pick(nodes);
    holder[key] = random.pick([
      null,
      true,
      7,
      '7',
      [],
      {},
      [value],
      { value },
      Number.parseFloat(String(value)) || 0,
    ]);
  }),
  jsonMutation('a key or entry removed', (nodes, random) => {
    const { holder, key } = random.pick(nodes);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  jsonMutation('a key renamed', (nodes, random) => {
    const { holder, key, value } = random.pick(nodes.filter((node) => !Array.isArray(node.holder)));
    delete holder[key];
    holder[
      random.pick([`${key}s`, key.toUpperCase(), `${key} `, key.slice(1), '__proto__', 'constructor', ''])
    ] = value;
  }),
  jsonMutation('two entries of a list exchanged', (nodes, random) => {
    const lists = nodes.filter((node) => Array.isArray(node.value) && node.value.length > 1);
    const list = random.pick(lists).value as unknown[];
    const index = random.below(list.length - 1);
    [list[index], list[index + 1]] = [list[index + 1], list[index]];
  }),
  jsonMutation('an entry of a list doubled', (nodes, random) => {
    const { holder, key, value } = random.pick(nodes.filter((node) => Array.isArray(node.holder)));
    (holder as unknown as unknown[]).splice(Number(key), 0, value);
  }),
  jsonMutation('two values exchanged', (nodes, random) => {
    const texts = nodes.filter(({ value }) => typeof value === 'string');
    const [one, other] = [random.pick(texts), random.pick(texts)];
    [one.holder[one.key], other.holder[other.key]] = [other.value, one.value];
  }),
  {
    ...jsonMutation('keys in another order', (nodes) => {
      for (const { value } of nodes) if (isObject(value)) turnRound(value);
    }),
    must: 'unchanged',
  },
  textMutation('JSON laid out otherwise', { ending: '.json', must: 'unchanged' }, (text, random) =>
    JSON.stringify(JSON.parse(text), null, random.pick([0, 1, 7, '\t'])),
  ),
  textMutation('a key of JSON doubled', { ending: '.json', must: 'refused' }, (text, random) => {
    const { 0: pair, index } = random.pick([...text.matchAll(/("[^"]+"): ("[^"]*"|\d+)(?=,|\n)/g)]);
    const [, key] = /("[^"]+"):/.exec(pair) ?? [];
    return `${text.slice(0, index)}${random.pick([pair, `${key}: "7"`])}, ${text.slice(index)}`;
  }),
  textMutation('a number of JSON written otherwise', { ending: '.json', must: 'refused' }, (text, random) =>
    text.replace(
      /: (\d+)(?=,|\n)/,
      (_, number) => `: ${random.pick([`${number}.0`, `${number}e0`, `0${number}`, `+${number}`])}`,
    ),
  ),
  textMutation('a line of front matter doubled', { ending: '.mdx', must: 'refused' }, (text) =>
    text.replace(/^(?:title|term|definition): .*\n/m, (line) => line + line),
  ),
  textMutation('a line of front matter removed', { ending: '.mdx', must: 'refused' }, (text) =>
    text.replace(/^(?:title|term|definition): .*\n/m, ''),
  ),
  textMutation('a comment after a value', { ending: '.mdx', must: 'refused' }, (text) =>
    text.replace(/^((?:title|term|definition): .*)$/m, '$1 # 先行'),
  ),
  textMutation('an anchor or tag before a value', { ending: '.mdx', must: 'refused' }, (text, random) =>
    text.replace(
      /^(title|term|definition): /m,
      (key) => key + random.pick(['&重点 ', '!重点 ', '! ', '!!str ']),
    ),
  ),
  textMutation('a text of front matter changed', { ending: '.mdx' }, (text, random) =>
    text.replace(
      /^(title|term|definition): (.*)$/m,
      (_, key, value) => `${key}: ${changeText(value, random)}`,
    ),
  ),
];

interface Place {
  holder: Record<string, unknown>;
  key: string;
  value: unknown;
}

function jsonMutation(kind: string, change: (nodes: Place[], random: Random) => void): Mutation {
  return {
    kind,
    apply: (files, random) => {
      const path = pickFile(files, random, '.json');
      const before = JSON.parse(textOf(files, path));
      const data = structuredClone(before);
      change(placesIn(data), random);
      const [from, to] = [before, data].map((value) => JSON.stringify(value, null, 2));
      if (from === to || to === undefined) return null;
      return { files: withFile(files, path, `${to}\n`), what: `${path}: ${shorten(from ?? '', to)}` };
    },
  };
}

function placesIn(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, value]) => [{ holder, key, value }, ...placesIn(value)]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function turnRound(object: Record<string, unknown>): void {
  const entries = Object.entries(object).reverse();
  for (const [key] of entries) delete object[key];
  Object.assign(object, Object.fromEntries(entries));
}

function changeText(text: string, random: Random): string {
  const letters = [...text];
  const index = random.below(letters.length + 1);
  const change = random.below(5);
  if (change === 0) return letters.toSpliced(index, 1).join('');
  if (change === 1)
    return letters.toSpliced(index, 0, random.pick(['新', 'x', '，', '7', '<', '"'])).join('');
  if (change === 2) return letters.toSpliced(index, 0, ' ').join('');
  if (change === 3) return letters.toSpliced(index, 1, random.pick(['江', 'Q', '0'])).join('');
  return '';
}

function shorten(before: string, after: string): string {
  const lines = after.split('\n');
  const first = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return `${before.split('\n')[first]?.trim()} becomes ${lines[first]?.trim()}`.slice(0, 160);
}
