import { readFileSync } from 'node:fs';
import { attribute, type Element, elementsById, elementsNamed, readPage, textOf } from '../built-pages.ts';

/** Address part of the plan whose units the inventory lists. */
export const plan = 'jiangyin-hitech-2021-2025';

interface Inventory {
  /** Page to units, each with its lines in the text as received. */
  pages: Record<string, Record<string, number[]>>;
  /** Lines that repeat a table's header at a page break. */
  repeatedHeaders: number[];
  /** The heading of the printed contents, which the page gives in its own words. */
  headingOfContents: number[];
}

/** A unit of the plan: what is printed and what its page shows. */
interface PrintedUnit {
  id: string;
  printed: string;
  /** The text at its id with every correction taken back; null where the page has no such id. */
  shown: string | null;
}

/** The inventory of the units of the plan. */
export const inventory: Inventory = JSON.parse(readFileSync('tests/fixtures/plan-units.json', 'utf8'));

/** The plan as received, line by line. */
export const printedLines = readFileSync(`content/${plan}/source-text/plan.txt`, 'utf8').split('\n');

/** Every unit of the inventory beside the source edition of the site. */
export function printedUnits(): PrintedUnit[] {
  return Object.entries(inventory.pages).flatMap(([rest, units]) => {
    const elements = elementsById(readPage(`/zh-hans/${plan}/${rest}/`));
    return Object.entries(units).map(([key, lines]) => {
      const [id = '', part] = key.split('/');
      const element = elements.get(id);
      const shown = element ? textOf(partOf(element, part), putBack) : null;
      return { id: key, printed: lines.map((line) => printedLines[line - 1]).join(''), shown };
    });
  });
}

/** The part of an element that holds the unit's own text: title, header row, or all of it. */
function partOf(element: Element, part: string | undefined): Element {
  if (part === 'columns') return elementsNamed(element, 'thead')[0] ?? element;
  if (element.tagName === 'table') return elementsNamed(element, 'caption')[0] ?? element;
  if (element.tagName === 'section') return elementsNamed(element, 'h2', 'h3', 'h4')[0] ?? element;
  return element;
}

/** What stood in print in the place of a corrected stretch. */
function putBack(element: Element): string | null {
  return attribute(element, 'data-printed');
}
