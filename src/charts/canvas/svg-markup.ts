import { escapeMarkup } from '../../strings/escape-markup.ts';

/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one element; `content` is markup, already escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Writes a number to a tenth of a pixel, which no eye can tell from the whole and keeps files small. */
export function tenths(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A drawing cannot hold the coordinate ${value}.`);
  return String(Math.round(value * 10) / 10 || 0);
}

function attributeText(value: string | number | undefined): string {
  return typeof value === 'number' ? tenths(value) : escapeMarkup(value ?? '');
}
