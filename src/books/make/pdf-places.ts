import { catalogOf, charactersOf, objectOf, referenceIn } from './pdf-objects.ts';

/** The number of the page on which each place of a PDF stands, by the id that links lead to. */
export function pagesOfPlaces(pdf: Uint8Array): Map<string, number> {
  const text = charactersOf(pdf);
  const catalog = catalogOf(text);
  const pages = pagesBelow(text, referenceIn(catalog, 'Pages'));
  const numbers = new Map(pages.map((object, index) => [object, index + 1]));
  const places = objectOf(text, referenceIn(catalog, 'Dests'));
  return new Map(
    [...places.matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(([, name = '', object = '']) => [
      name.replace(/#([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      numbers.get(object) ?? 0,
    ]),
  );
}

/** The same PDF with the given day as that of its making: the same content gives the same bytes on every day. */
export function withDate(pdf: Uint8Array, day: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const date = `${day.replaceAll('-', '')}000000+00'00'`;
  for (const { 0: written, 1: name, index } of charactersOf(pdf).matchAll(
    /\/(CreationDate|ModDate) \(D:[^)]*\)/g,
  )) {
    const entry = `/${name} (D:${date})`;
    if (entry.length !== written.length) throw new Error(`The PDF has a date of another form: ${written}`);
    bytes.write(entry, index, 'latin1');
  }
  return bytes;
}

/** The objects of the pages below a node of their tree, in order. */
function pagesBelow(text: string, node: string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(text, node))?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(text, kid));
}
