import type { Answer } from '../../quote/answer.ts';
import { fillPhrase } from '../../search/results/sentences.ts';
import { element } from '../drawing.ts';
import { line, markedText, otherEditions, passagesOf, placeList } from './lines.ts';
import { type Mark, signOf } from './signs.ts';
import { hrefOf, isTranslation, namesOf, type Surroundings } from './surroundings.ts';
import { placeTools, searchTools } from './tools.ts';

/** Shows an answer in the place of the one before, and takes the reader to it. */
export function showAnswer(target: HTMLElement, answer: Answer, surroundings: Surroundings): void {
  const mark = markOf(answer, surroundings);
  const heading = element('h2', { tabindex: '-1' }, titleOf(answer, surroundings));
  const notes = notesOf(answer, surroundings).map((note) => element('p', {}, note));
  const head = element('header', {}, signOf(mark), heading, ...notes);
  const body = element('div', {}, ...bodyOf(answer, surroundings));
  target.replaceChildren(element('article', { class: 'answer', 'data-verdict': mark }, head, body));
  heading.focus();
}

function markOf({ kind }: Answer, surroundings: Surroundings): Mark {
  if (kind === 'short' || kind === 'absent') return 'absent';
  return isTranslation(surroundings) ? 'translation' : kind;
}

function titleOf({ kind, differences, asSource }: Answer, surroundings: Surroundings): string {
  const { answers } = surroundings.settings;
  if (kind === 'short') return answers.short;
  if (kind === 'absent') return answers.absent;
  const count = { count: differences };
  if (isTranslation(surroundings))
    return kind === 'exact' ? answers.translation : fillPhrase(answers.translationNear, count);
  if (kind === 'near') return fillPhrase(answers.near, count);
  return asSource ? answers.asSource : answers.exact;
}

/** Where it stands, and what a reader must know before quoting it. */
function notesOf({ kind, place, figures, asSource }: Answer, surroundings: Surroundings): string[] {
  const { answers } = surroundings.settings;
  const cut = surroundings.isCut ? [answers.cut] : [];
  if (kind === 'short') return [];
  if (kind === 'absent') return [answers.absentNote, ...cut];
  return [
    ...cut,
    namesOf(place, surroundings),
    ...(isTranslation(surroundings) ? [answers.translationNote] : []),
    ...(kind === 'near' ? [figures ? answers.figures : answers.nearNote] : []),
    ...(asSource ? [answers.asSourceNote] : []),
  ];
}

function bodyOf(answer: Answer, surroundings: Surroundings): Node[] {
  if (answer.kind === 'short') return [searchTools([], surroundings)];
  const { answers } = surroundings.settings;
  const quoted = line(answers.quoted, 'pasted', [markedText(answer.quoted, 'del')]);
  return [
    quoted,
    ...(answer.kind === 'absent' ? absentBody(answer, surroundings) : foundBody(answer, surroundings)),
  ];
}

function foundBody({ place, others }: Answer, surroundings: Surroundings): Node[] {
  const { answers } = surroundings.settings;
  const label = isTranslation(surroundings) ? answers.translated : answers.printed;
  return [
    line(label, 'plan', passagesOf(place, surroundings)),
    ...otherEditions(place, surroundings),
    ...(others.length > 0 ? [placeList(answers.alsoAt, others, surroundings)] : []),
    placeTools(place, surroundings),
  ];
}

/** The pieces that a quotation was put together from, or the place that is like it. */
function absentBody({ place, others }: Answer, surroundings: Surroundings): Node[] {
  const { answers, edition } = surroundings.settings;
  if (others.length > 0) {
    const lines = others.map((piece) => {
      const link = element('a', { href: hrefOf(piece, edition) }, namesOf(piece, surroundings));
      return line(link, 'plan', passagesOf(piece, surroundings));
    });
    return [element('p', { class: 'fine' }, answers.pieces), ...lines, searchTools([], surroundings)];
  }
  if (place.length === 0) return [searchTools([], surroundings)];
  return [
    element('p', { class: 'fine' }, answers.nearest),
    line(namesOf(place, surroundings), 'other', passagesOf(place, surroundings)),
    searchTools(place, surroundings),
  ];
}
