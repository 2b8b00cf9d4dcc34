import { escapeMarkup } from '../strings/escape-markup.ts';

/** An element of an XML document: with text, or with elements and nothing between them. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string | readonly XmlElement[];
}

/** Makes an element. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'],
): XmlElement {
  return { name, attributes, content };
}

/** Writes a document in UTF-8, an element a line, text kept as it is. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (typeof content === 'string') return [`${open}>${escapeMarkup(content)}</${name}>`];
  if (content.length === 0) return [`${open}/>`];
  return [`${open}>`, ...content.flatMap((child) => lines(child, `${indent} `)), `${indent}</${name}>`];
}
