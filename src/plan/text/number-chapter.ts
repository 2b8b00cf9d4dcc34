import { RecordError } from '../../content-model/record-error.ts';
import { unitId } from '../ids.ts';
import { checkSubsectionEnds } from './check-subsection-ends.ts';
import type { ParsedBlock } from './parse-text.ts';
import type { RichText } from './rich-text.ts';

/** Where a unit stands in print; null in an edition that has no printed pages. */
export interface Place {
  /** Printed page on which the unit begins. */
  page: number | null;
  /** The page, where it begins with this very unit. */
  opensPage: number | null;
}

/** A block of a chapter with its id, without its words. */
export type Block =
  | ({ kind: 'heading'; id: string; level: 2 | 3; number: number } & Place)
  | ({ kind: 'paragraph'; id: string } & Place)
  | ({ kind: 'box'; id: string; number: string; items: BoxItem[] } & Place)
  | ({ kind: 'indicator-table'; id: string; number: string } & Place);

/** An item of a list box. */
type BoxItem = { id: string; number: number } & Place;

/** A chapter's blocks in order, and the text of every id. */
export interface NumberedChapter {
  /** `preface`, or `c` and the chapter number. */
  id: string;
  blocks: Block[];
  texts: Map<string, RichText>;
}

/** A chapter as parsed. */
interface ParsedChapter {
  /** Its number; null for the preface. */
  number: number | null;
  blocks: readonly ParsedBlock[];
  /** Its file, for messages. */
  file: string;
  /** The printed pages on which tables end, by id. */
  lastPages: ReadonlyMap<string, number>;
}

/** Gives every block of a chapter its id, by position and printed number. */
export function numberChapter({ number, blocks: parsed, file, lastPages }: ParsedChapter): NumberedChapter {
  checkSubsectionEnds(parsed, file);
  const id = unitId.chapter(number);
  const counter = new Counter(id);
  const pages = new Pages();
  const texts = new Map<string, RichText>();
  const blocks: Block[] = [];
  const keep = (unit: string, text: RichText) => {
    texts.set(unit, text);
    return unit;
  };
  for (const block of parsed) {
    if (block.kind === 'page') pages.turn(block.number);
    else if (block.kind === 'subsection-end') counter.leaveSubsection();
    else if (block.kind === 'section' || block.kind === 'subsection')
      blocks.push({ ...counter.heading(block.kind), ...pages.at(block.text) });
    else if (block.kind === 'paragraph')
      blocks.push({ kind: 'paragraph', id: counter.paragraph(), ...pages.at(block.text) });
    else if (block.kind === 'indicator-table')
      blocks.push({ kind: block.kind, id: unitId.table(block.number), number: block.number, ...pages.at() });
    else blocks.push(boxOf(block, { pages, keep, file }));
    const last = blocks.at(-1);
    if (last && 'text' in block) keep(last.id, block.text);
    if (last) pages.reach(lastPages.get(last.id));
  }
  return { id, blocks, texts };
}

interface Numbering {
  pages: Pages;
  keep: (unit: string, text: RichText) => string;
  file: string;
}

function boxOf(box: Extract<ParsedBlock, { kind: 'box' }>, { pages, keep, file }: Numbering): Block {
  const id = unitId.box(box.number);
  const place = pages.at();
  const items: BoxItem[] = [];
  for (const item of box.items) {
    if (item.kind === 'page') pages.turn(item.number);
    else if (item.kind === 'paragraph') {
      const number = items.length + 1;
      items.push({ id: keep(unitId.item(id, number), item.text), number, ...pages.at(item.text) });
    } else
      throw new RecordError({
        file,
        field: id,
        found: `a ${item.kind} inside the box`,
        expected: 'paragraphs, one an item',
        mend: 'move it out of the box',
      });
  }
  if (box.title !== null) keep(id, { text: box.title, spans: [] });
  return { kind: 'box', id, number: box.number, items, ...place };
}

/** Counts headings and paragraphs the way the ids do. */
class Counter {
  #section = 0;
  #subsection = 0;
  #inSubsection = false;
  #paragraphs = new Map<string, number>();
  #chapter: string;

  constructor(chapter: string) {
    this.#chapter = chapter;
  }

  heading(kind: 'section' | 'subsection') {
    if (kind === 'section') {
      this.#section += 1;
      this.#subsection = 0;
      this.#inSubsection = false;
      return { kind: 'heading', id: this.#scope(), level: 2, number: this.#section } as const;
    }
    this.#subsection += 1;
    this.#inSubsection = true;
    return { kind: 'heading', id: this.#scope(), level: 3, number: this.#subsection } as const;
  }

  leaveSubsection() {
    this.#inSubsection = false;
  }

  paragraph() {
    const scope = this.#scope();
    const number = (this.#paragraphs.get(scope) ?? 0) + 1;
    this.#paragraphs.set(scope, number);
    return unitId.paragraph(scope, number);
  }

  #scope() {
    const section = this.#section > 0 ? unitId.section(this.#chapter, this.#section) : this.#chapter;
    return this.#inSubsection ? unitId.subsection(section, this.#subsection) : section;
  }
}

/** Follows the printed pages through a chapter. */
class Pages {
  #page: number | null = null;
  #turned = false;

  turn(page: number) {
    this.#page = page;
    this.#turned = true;
  }

  /** Goes on to a page that begins inside a table. */
  reach(page: number | undefined) {
    if (page !== undefined && page > (this.#page ?? 0)) this.#page = page;
  }

  at(text?: RichText): Place {
    const place = { page: this.#page, opensPage: this.#turned ? this.#page : null };
    this.#turned = false;
    for (const span of text?.spans ?? []) if (span.kind === 'page') this.#page = span.number;
    return place;
  }
}
