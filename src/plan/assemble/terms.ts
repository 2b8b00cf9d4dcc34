import { isTranslated } from '../../editions/editions.ts';
import { byCode } from '../../strings/by-code.ts';
import { unitId } from '../ids.ts';
import { translationIn } from '../record/record.ts';
import { noteNumbers, type RichText } from '../text/rich-text.ts';
import { readerOf, type Texts } from '../text/texts.ts';
import { ownerOf, textKey, voiceOf } from '../text-keys.ts';
import type { Definition, Term, TermGroup, TermNote } from '../things/terms.ts';
import type { Chapter } from '../things/text.ts';
import { unitsOfChapter } from '../units.ts';
import type { Assembly } from './assembly.ts';
import { usesOf } from './term-uses.ts';

/** The terms of a plan: those with notes in the order of these, then the rest by slug; each with its uses in the order of their texts. */
export function assembleTerms(assembly: Assembly, chapters: readonly Chapter[]): Term[] {
  const { record, texts, sourceTexts } = assembly;
  const read = readerOf(texts);
  const marks = noteMarks(sourceTexts, chapters);
  return [...record.terms]
    .sort(([slug, a], [other, b]) => noteOf(a) - noteOf(b) || byCode(slug, other))
    .map(([slug, { data }]) => {
      const members = (data.members ?? []).map((_, index) => read(textKey.member(slug, index + 1)).text);
      return {
        slug,
        kind: data.kind,
        note:
          data.note === undefined ? null : { ...(marks.get(data.note) ?? unmarked), ...numbered(data.note) },
        name: read(textKey.term(slug)).text,
        definition: definitionOf(slug, assembly),
        gloss: read(textKey.gloss(slug)).text,
        members,
        groups: groupsOf(slug, { groups: data.groups, members, texts }),
        pinyin: data.pinyin,
        explanation: explanationOf(slug, texts),
        related: data.related ?? [],
        sameAs: data.sameAs ?? [],
        aliases: aliasesOf(slug, assembly),
        sources: data.sources ?? [],
        variants: (data.variants ?? []).map(({ date, source }, index) => {
          return { date, source, says: read(textKey.variant(slug, index + 1)).text };
        }),
        uses: usesOf(slug, assembly),
      };
    });
}

/** Where the mark of a note stands: its unit, and the printed page. */
type NoteMark = Pick<TermNote, 'markedAt' | 'page'>;

const unmarked: NoteMark = { markedAt: '', page: null };

function numbered(number: number): Pick<TermNote, 'number' | 'id'> {
  return { number, id: unitId.note(number) };
}

/** The number of the note of a term; terms without one follow those with one. */
function noteOf({ data }: { data: { note?: number | undefined } }): number {
  return data.note ?? Number.MAX_SAFE_INTEGER;
}

/** The words that define a term: those of its note, or those of a unit of the text. */
function definitionOf(slug: string, { record, texts, noteIds }: Assembly): Definition | null {
  const unit = noteIds.get(slug) ?? record.terms.get(slug)?.data.definedAt;
  const text = texts.get(noteIds.has(slug) ? textKey.unit(unit ?? '') : textKey.definition(slug));
  return unit !== undefined && text ? { text, unit } : null;
}

/** Other names of a term in the words of the edition. */
function aliasesOf(slug: string, { record, edition, script }: Assembly): readonly string[] {
  if (isTranslated(edition)) return translationIn(record, edition).terms.get(slug)?.data.aliases ?? [];
  return (record.terms.get(slug)?.data.aliases ?? []).map(script);
}

/** The marks of notes in a text, by number: in paragraphs, headings, items and cells alike. */
export function noteMarks(texts: Texts, chapters: readonly Chapter[]): Map<number, NoteMark> {
  const pages = new Map(chapters.flatMap(unitsOfChapter).map(({ id, page }) => [id, page]));
  const marks = new Map<number, NoteMark>();
  for (const [key, text] of texts) {
    if (voiceOf(key) === 'toc') continue;
    const unit = ownerOf(key);
    for (const number of noteNumbers(text))
      marks.set(number, { markedAt: unit, page: pageAt(text, number) ?? pages.get(unit) ?? null });
  }
  return marks;
}

/** The last printed page that opens in a text before the mark of a note; null where none does. */
function pageAt({ spans }: RichText, note: number): number | null {
  const at = spans.find((span) => span.kind === 'note' && span.number === note)?.start ?? 0;
  const opened = spans.flatMap((span) => (span.kind === 'page' && span.start <= at ? [span.number] : []));
  return opened.length > 0 ? Math.max(...opened) : null;
}

interface Pieces {
  groups: readonly GroupRecord[] | undefined;
  members: readonly string[];
  texts: Texts;
}

type GroupRecord = { members?: number | undefined; unnamed?: number | undefined };

/** The pieces of a coinage, each with the members that follow those of the piece before. */
function groupsOf(slug: string, { groups = [], members, texts }: Pieces): TermGroup[] {
  let taken = 0;
  return groups.map(({ members: count = 0, unnamed = 0 }, index) => {
    const from = taken;
    taken += count;
    return {
      head: readerOf(texts)(textKey.group(slug, index + 1)).text,
      label: texts.get(textKey.groupLabel(slug, index + 1))?.text ?? '',
      members: members.slice(from, taken),
      unnamed,
    };
  });
}

function explanationOf(slug: string, texts: Texts): string[] {
  const found: string[] = [];
  for (;;) {
    const text = texts.get(textKey.explanation(slug, found.length + 1));
    if (!text) return found;
    found.push(text.text);
  }
}
