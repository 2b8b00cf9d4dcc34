import { type Edition, editions, sourceEdition } from '../../../editions/editions.ts';
import { words } from '../../../editions/words.ts';
import { unitId } from '../../../plan/ids.ts';
import { type RichNode, type RichText, toTree } from '../../../plan/text/rich-text.ts';
import { escapeMarkup } from '../../../strings/escape-markup.ts';
import { headingHtml } from '../../text/rich-html.ts';

/** Where a text stands in a book. */
interface BookDrawing {
  edition: Edition;
  /** Whether it is a heading: its lines break between phrases. */
  heading?: boolean;
  /** Whether the same text stands beside it in another language: then marks have no ids, which would stand twice. */
  isTwofold?: boolean;
}

/** Draws a rich text for a book: notes are numbers that lead to them and back, and nothing leads out of the book. */
export function bookHtml(rich: RichText, drawing: BookDrawing): string {
  return toTree(rich)
    .map((node) => nodeHtml(node, drawing))
    .join('');
}

function nodeHtml(node: RichNode, drawing: BookDrawing): string {
  if (typeof node === 'string')
    return drawing.heading ? headingHtml(node, drawing.edition) : escapeMarkup(node);
  const { span, children } = node;
  const inner = children.map((child) => nodeHtml(child, drawing)).join('');
  if (span.kind === 'note') return noteMark(span.number, drawing);
  if (span.kind === 'page') return pageBreak(span.number, drawing);
  if (span.kind === 'lead' || span.kind === 'label') return `<b>${inner}</b>`;
  if (span.kind === 'sub') return `<sub>${inner}</sub>`;
  if (span.kind === 'name') return `${inner} ${nativeName(span.native)}`;
  if (span.kind === 'correction' && span.visible)
    return `<ins title="${escapeMarkup(words[drawing.edition].chapter.printed(span.printed))}">${inner}</ins>`;
  return inner;
}

/** Id of the mark of a note, to which the note leads back. */
export function markId(note: number): string {
  return `mark-${note}`;
}

function noteMark(number: number, { edition, isTwofold }: BookDrawing): string {
  const label = escapeMarkup(words[edition].chapter.noteMark(number));
  const id = isTwofold ? '' : ` id="${markId(number)}"`;
  return `<sup><a role="doc-noteref"${id} href="#${unitId.note(number)}" aria-label="${label}">${number}</a></sup>`;
}

/** The place where a page of the source begins. */
export function pageBreak(page: number, { edition, isTwofold }: BookDrawing): string {
  const label = escapeMarkup(words[edition].chapter.page(page));
  const id = isTwofold ? '' : ` id="page-${page}"`;
  return `<span class="source-page" role="doc-pagebreak"${id} aria-label="${label}" data-page="${page}"></span>`;
}

function nativeName(native: string): string {
  return `<span class="native" lang="${editions[sourceEdition].tag}">(${escapeMarkup(native)})</span>`;
}
