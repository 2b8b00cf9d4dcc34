import { type Edition, editions, sourceEdition } from '../../editions/editions.ts';
import { phrasesOf, wholePieces } from '../../editions/phrases.ts';
import { words } from '../../editions/words.ts';
import { unitId } from '../../plan/ids.ts';
import { type RichNode, type RichText, type Span, toTree } from '../../plan/text/rich-text.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';
import { pageUrl, path } from '../../urls.ts';

/** Where a text is drawn: which plan, which edition, and whether its terms are links. */
export interface Drawing {
  plan: string;
  edition: Edition;
  /** Slug of the term that the page is about: it is marked, not linked. */
  subject?: string;
  /** False where the text stands inside a link or another link list. */
  links?: boolean;
  /** Whether the text is a heading: its lines break between phrases. */
  heading?: boolean;
}

/** Draws a rich text as HTML; its characters stay exactly those of the text. */
export function richHtml(rich: RichText, drawing: Drawing): string {
  return toTree({ text: rich.text, spans: rich.spans.filter((span) => isDrawn(span, drawing)) })
    .map((node) => nodeHtml(node, drawing))
    .join('');
}

/** A use of a term is drawn where it is a link, or where the page is about the term. */
function isDrawn(span: Span, { subject }: Drawing): boolean {
  return span.kind !== 'term' || span.linked || span.slug === subject;
}

function nodeHtml(node: RichNode, drawing: Drawing): string {
  if (typeof node === 'string')
    return drawing.heading ? headingHtml(node, drawing.edition) : wholeHtml(node, drawing.edition);
  const { span, children } = node;
  const inner = children.map((child) => nodeHtml(child, drawing)).join('');
  if (span.kind === 'note') return noteMark(span.number, drawing);
  if (span.kind === 'page') return pageMark(span.number);
  if (span.kind === 'remark') return `<span class="tick">${inner}</span>`;
  if (span.kind === 'lead') return `<b class="lead">${inner}</b>`;
  if (span.kind === 'label') return `<strong>${inner}</strong>`;
  if (span.kind === 'sub') return `<sub>${inner}</sub>`;
  if (span.kind === 'name') return nativeName(span, inner, drawing.edition);
  if (span.kind === 'organization') return organizationLink(span.slug, inner, drawing);
  if (span.kind === 'term') return termLink(span, inner, drawing);
  return correction(span, inner, drawing.edition);
}

/** The mark of a note: its number is drawn by the style sheet, so that copied text is clean. */
function noteMark(number: number, { edition, links }: Drawing): string {
  if (links === false) return '';
  const id = unitId.note(number);
  const label = escapeMarkup(words[edition].chapter.noteMark(number));
  return `<sup><a class="note-mark" href="#${id}" data-n="${number}" aria-label="${label}"></a></sup>`;
}

/** The border of a page of the source. */
export function pageMark(page: number): string {
  return `<span class="page" data-page="${page}"></span>`;
}

/** A heading with the places between phrases where its lines may break. */
export function headingHtml(text: string, edition: Edition): string {
  return phrasesOf(edition, text)
    .map((phrase) => escapeMarkup(phrase).replace(/[\p{L}\d]+(?:-\p{L}+)+/gu, '<span class="w">$&</span>'))
    .join('<wbr>');
}

/** A text whose words and figures with units no line parts. */
function wholeHtml(text: string, edition: Edition): string {
  return wholePieces(edition, text)
    .map((piece) =>
      piece.isWhole ? `<span class="w">${escapeMarkup(piece.text)}</span>` : escapeMarkup(piece.text),
    )
    .join('');
}

function termLink(
  { slug, linked }: { slug: string; linked: boolean },
  inner: string,
  { plan, edition, subject, links }: Drawing,
): string {
  if (slug === subject) return `<mark>${inner}</mark>`;
  if (!linked || links === false) return inner;
  return `<a class="term" href="${pageUrl(edition, path.term(plan, slug))}" data-term="${slug}">${inner}</a>`;
}

function organizationLink(slug: string, inner: string, { plan, edition }: Drawing): string {
  return `<a href="${pageUrl(edition, path.organization(plan, slug))}">${inner}</a>`;
}

/** A translated name with the form of the source beside it. */
function nativeName(span: { native: string; official: boolean }, inner: string, edition: Edition): string {
  const { official, editors } = words[edition].chapter.renderings;
  const title = escapeMarkup(span.official ? official : editors);
  const native = `<span lang="${editions[sourceEdition].tag}" translate="no">${escapeMarkup(span.native)}</span>`;
  return `<span title="${title}">${inner}</span> <span class="native">(${native})</span>`;
}

function correction(span: { printed: string; visible: boolean }, inner: string, edition: Edition): string {
  const printed = escapeMarkup(span.printed);
  if (!span.visible) return `<span data-printed="${printed}">${inner}</span>`;
  return `<ins data-printed="${printed}" title="${escapeMarkup(words[edition].chapter.printed(span.printed))}">${inner}</ins>`;
}
