import { type Mutation, textMutation } from './mutation.ts';
import type { Random } from './random.ts';

const mdx = { ending: '.mdx' };
const betweenHan = /(?<=[\p{Script=Han}，。、；：）])(?=[\p{Script=Han}（])/gu;

/** What Markdown or MDX reads as more than characters. */
const signs = [
  '*',
  '**',
  '_',
  '`',
  '~',
  '#',
  '## ',
  '\n# ',
  '\n## ',
  '\n---\n',
  '\n===\n',
  '[',
  '](x)',
  '![',
  '<',
  '>',
  '</',
  '{',
  '}',
  '\\',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n\n***\n\n',
  '\n    ',
  '  \n',
  '\\\n',
  '&',
  '|',
  '<Note n="1" />',
  '<Page n="9" />',
  '<Lead>',
  '</Lead>',
  '<sub>',
  '\n\nimport x from "y"\n\n',
  '{/* x */}',
  '<!-- x -->',
  '<br />',
  '<https://a.cn>',
  'https://a.cn',
  '[^1]',
  '\n[x]: y\n',
  '$',
  ':::',
];

/** The text of chapters and explanations changed. */
export const textMutations: readonly Mutation[] = [
  bodyMutation('a character of a text removed', (body, random) => {
    const index = random.below(body.length);
    return body.slice(0, index) + body.slice(index + 1);
  }),
  bodyMutation('a character of a text replaced', (body, random) => {
    const index = random.below(body.length);
    return body.slice(0, index) + random.pick(['新', 'x', '。', '7', ' ', '\n']) + body.slice(index + 1);
  }),
  bodyMutation('a sign of Markdown or MDX in a text', (body, random) => {
    const index = random.below(body.length + 1);
    return body.slice(0, index) + random.pick(signs) + body.slice(index);
  }),
  bodyMutation('a paragraph removed, doubled or moved', (body, random) => {
    const paragraphs = body.split('\n\n');
    const index = random.below(paragraphs.length);
    const [paragraph = ''] = paragraphs.splice(index, 1);
    const places = random.pick([[], [index, index], [random.below(paragraphs.length + 1)]]);
    for (const place of places) paragraphs.splice(place, 0, paragraph);
    return paragraphs.join('\n\n');
  }),
  bodyMutation('an element removed or changed', (body, random) => {
    const elements = [...body.matchAll(/<[^>]*>/g)];
    const { 0: element, index } = random.pick(elements);
    const changed = random.pick([
      '',
      element.replace(/"(\d)/, '"9$1'),
      element.replace(/ (\w+=)/, ' x $1'),
      element.replace(/ (\w+="[^"]*")/, ' $1 $1'),
      element.replace(/ (\w+="[^"]*")/, ''),
      element.replace(/\s*\/>/, `>新</${/\w+/.exec(element)?.[0]}>`),
      element.toLowerCase(),
      element.replace(/="([^"]*)"/, '={$1}'),
    ]);
    return body.slice(0, index) + changed + body.slice(index + element.length);
  }),
  {
    ...bodyMutation('a line break between Chinese characters', (body, random) =>
      breakLine(body, random, { places: betweenHan }),
    ),
    must: 'unchanged',
  },
  {
    ...bodyMutation('a line break for a blank between words', (body, random) =>
      breakLine(body, random, { places: / (?=[a-z]+ )(?<=[a-z,] )/g }).replace('\n ', '\n'),
    ),
    must: 'unchanged',
  },
  {
    ...textMutation('a folded text of front matter', mdx, (text, random) =>
      text.replace(/^(title|term|definition): ([^"'\n]*)$/m, (_, key, value) => {
        const broken = breakLine(value, random, { places: betweenHan, lineBreak: '\n  ' });
        return `${key}: ${random.pick(['', '>-\n  '])}${broken}`;
      }),
    ),
    must: 'unchanged',
  },
];

function bodyMutation(kind: string, change: (body: string, random: Random) => string | null): Mutation {
  return textMutation(kind, mdx, (text, random) => {
    const start = text.indexOf('\n---\n', 4) + 5;
    const changed = change(text.slice(start), random);
    return changed === null ? null : text.slice(0, start) + changed;
  });
}

interface Break {
  places: RegExp;
  lineBreak?: string;
}

/** Breaks a line at one place; not before what Markdown would take for a sign, and not in a heading or element. */
function breakLine(text: string, random: Random, { places, lineBreak = '\n' }: Break): string {
  const found = [...text.matchAll(places)]
    .map(({ index }) => index)
    .filter((index) => !/(?:^|\n)(?:##|<Box)[^\n]*$/.test(text.slice(0, index)));
  const index = random.pick(found);
  return text.slice(0, index) + lineBreak + text.slice(index);
}
