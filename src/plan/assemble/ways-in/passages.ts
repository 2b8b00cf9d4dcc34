import { labels } from '../../../editions/labels.ts';
import { doMeet, type Range } from '../../../strings/ranges.ts';
import { sentencesAlike, sentencesOf } from '../../../strings/sentences.ts';
import type { SubjectRecord } from '../../record/record.ts';
import { plainText, type RichText } from '../../text/rich-text.ts';
import { isPassage, textsByUnit, type UnitHits, unitsWithWords } from '../../text/subject-words.ts';
import type { Texts } from '../../text/texts.ts';
import { type TextKey, textKey } from '../../text-keys.ts';
import type { Passage, PassagePiece } from '../../things/subjects.ts';
import type { Assembly } from '../assembly.ts';

/** What of a text of the source a passage keeps. */
interface KeptText {
  key: TextKey;
  hits: readonly Range[];
  /** Numbers of the sentences that hold a word; of a text without words the first alone. */
  sentences: readonly number[];
}

/** A passage as the source has it, from which every edition shows its own. */
export interface SourcePassage {
  unit: string;
  texts: readonly KeptText[];
  /** Whether the record says that it belongs although it has no word. */
  isAdded: boolean;
}

/** The passages of a subject, in the order of the units: those that have a word, and those that the record adds. */
export function sourcePassages(subject: SubjectRecord, texts: Texts): SourcePassage[] {
  const left = new Set((subject.leave ?? []).map(({ unit }) => unit));
  const found = unitsWithWords(subject, texts);
  const added = new Set((subject.also ?? []).map(({ unit }) => unit));
  return [...textsByUnit(texts)].flatMap(([unit, keys]) => {
    const hits = left.has(unit) ? undefined : found.get(unit);
    if (hits) return [passageOf(hits, texts, added.has(unit))];
    if (!added.has(unit)) return [];
    return [passageOf({ unit, texts: keys.map((key) => ({ key, hits: [] })) }, texts, true)];
  });
}

function passageOf({ unit, texts: own }: UnitHits, texts: Texts, isAdded: boolean): SourcePassage {
  const kept = own.map(({ key, hits }): KeptText => {
    const sentences = sentencesOf(texts.get(key)?.text ?? '');
    const held = sentences.flatMap((sentence, index) => {
      return hits.some((hit) => doMeet(hit, sentence)) ? [index] : [];
    });
    return { key, hits, sentences: held.length > 0 ? held : [0] };
  });
  return { unit, texts: kept, isAdded };
}

/** The passages of a subject as an edition shows them; `findTranslated` finds the words in a translation. */
export function passagesOf(
  passages: readonly SourcePassage[],
  { slug, assembly, findTranslated }: { slug: string; assembly: Assembly; findTranslated: WordFinder | null },
): Passage[] {
  const { edition, texts, sourceTexts } = assembly;
  return passages
    .filter(({ unit }) => isPassage(unit))
    .map(({ unit, texts: kept, isAdded }) => {
      const cells = kept.map((own) => {
        const text = texts.get(own.key) ?? plainText('');
        const sentences = sentencesOf(text.text);
        if (!findTranslated) return piecesOf(text, { sentences, kept: own.sentences, hits: own.hits });
        const hits = own.hits.length > 0 ? findTranslated(text.text) : [];
        const source = sentencesOf(sourceTexts.get(own.key)?.text ?? '');
        return piecesOf(text, { sentences, kept: keptIn({ source, sentences, hits }, own.sentences), hits });
      });
      const gap: PassagePiece = { kind: 'text', text: labels[edition].gap };
      const reason = isAdded ? (texts.get(textKey.reason(slug, unit))?.text ?? '') : '';
      return {
        unit,
        pieces: cells.flatMap((pieces, index) => (index === 0 ? pieces : [gap, ...pieces])),
        reason,
      };
    });
}

/** The sentences of a translation that say what those of the source say: of several for one, those that have a word. */
function keptIn(
  { source, sentences, hits }: { source: Range[]; sentences: Range[]; hits: readonly Range[] },
  wanted: readonly number[],
): number[] {
  return wanted.flatMap((at) => {
    const alike = sentencesAlike(source, sentences, at);
    const telling = alike.filter((index) => {
      const sentence = sentences[index];
      return sentence !== undefined && hits.some((hit) => doMeet(hit, sentence));
    });
    return telling.length > 0 ? telling : alike;
  });
}

/** Finds words in a text. */
type WordFinder = (text: string) => Range[];

interface Kept {
  sentences: readonly Range[];
  kept: readonly number[];
  hits: readonly Range[];
}

/** The run-in heading and the sentences that are kept, with a gap for each stretch that is not. */
function piecesOf(text: RichText, { sentences, kept, hits }: Kept): PassagePiece[] {
  const lead = text.spans.find(({ kind }) => kind === 'lead');
  const parts = sentences.flatMap((sentence, index) => {
    const isLead = lead !== undefined && sentence.start < lead.end && sentence.start >= lead.start;
    if (isLead) return leadPieces(text.text, lead, { sentence, hits, isKept: kept.includes(index) });
    return kept.includes(index) ? markedPieces(text.text, sentence, hits) : [gapPiece];
  });
  return parts.filter((piece, index) => piece.kind !== 'gap' || parts[index - 1]?.kind !== 'gap');
}

const gapPiece: PassagePiece = { kind: 'gap', text: '' };

/** A run-in heading and what of its sentence stands behind it. */
function leadPieces(
  text: string,
  lead: Range,
  { sentence, hits, isKept }: { sentence: Range; hits: readonly Range[]; isKept: boolean },
): PassagePiece[] {
  const heading: PassagePiece = {
    kind: 'lead',
    text: text.slice(lead.start, Math.min(lead.end, sentence.end)),
  };
  if (sentence.end <= lead.end) return [heading];
  const rest = { start: lead.end, end: sentence.end };
  return [heading, ...(isKept ? markedPieces(text, rest, hits) : [gapPiece])];
}

function markedPieces(text: string, { start, end }: Range, hits: readonly Range[]): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = start;
  for (const hit of hits) {
    const from = Math.max(hit.start, at);
    if (hit.end > end || hit.end <= from) continue;
    if (from > at) pieces.push({ kind: 'text', text: text.slice(at, from) });
    pieces.push({ kind: 'word', text: text.slice(from, hit.end) });
    at = hit.end;
  }
  return at < end ? [...pieces, { kind: 'text', text: text.slice(at, end) }] : pieces;
}
