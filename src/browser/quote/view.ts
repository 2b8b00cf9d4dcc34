import type { Answer } from '../../quote/answer.ts';
import { fillPhrase } from '../../search/results/sentences.ts';
import { element } from '../drawing.ts';
import { hrefOf, isTranslation, namesOf, type Surroundings } from './around.ts';
import { line, markedText, otherEditions, passagesOf, placeList } from './lines.ts';
import { type Mark, signOf } from './signs.ts';
import { placeTools, searchTools } from './tools.ts';

/** Shows an answer in the place of the one before, and takes the reader to it. */
export function showAnswer(target: HTMLElement, answer: Answer, around: Surroundings): void {
  const mark = markOf(answer, around);
  const heading = element('h2', { tabindex: '-1' }, titleOf(answer, around));
  const notes = notesOf(answer, around).map((note) => element('p', {}, note));
  const head = element('header', {}, signOf(mark), heading, ...notes);
  const body = element('div', {}, ...bodyOf(answer, around));
  target.replaceChildren(element('article', { class: 'answer', 'data-verdict': mark }, head, body));
  heading.focus();
}

function markOf({ kind }: Answer, around: Surroundings): Mark {
  if (kind === 'short' || kind === 'absent') return 'absent';
  return isTranslation(around) ? 'translation' : kind;
}

function titleOf({ kind, differences, asSource }: Answer, around: Surroundings): string {
  const { answers } = around.settings;
  if (kind === 'short') return answers.short;
  if (kind === 'absent') return answers.absent;
  const count = { count: differences };
  if (isTranslation(around))
    return kind === 'exact' ? answers.translation : fillPhrase(answers.translationNear, count);
  if (kind === 'near') return fillPhrase(answers.near, count);
  return asSource ? answers.asSource : answers.exact;
}

/** Where it stands, and what a reader must know before quoting it. */
function notesOf({ kind, place, figures, asSource }: Answer, around: Surroundings): string[] {
  const { answers } = around.settings;
  const cut = around.isCut ? [answers.cut] : [];
  if (kind === 'short') return [];
  if (kind === 'absent') return [answers.absentNote, ...cut];
  return [
    ...cut,
    namesOf(place, around),
    ...(isTranslation(around) ? [answers.translationNote] : []),
    ...(kind === 'near' ? [figures ? answers.figures : answers.nearNote] : []),
    ...(asSource ? [answers.asSourceNote] : []),
  ];
}

function bodyOf(answer: Answer, around: Surroundings): Node[] {
  if (answer.kind === 'short') return [searchTools([], around)];
  const { answers } = around.settings;
  const quoted = line(answers.quoted, 'pasted', [markedText(answer.quoted, 'del')]);
  return [quoted, ...(answer.kind === 'absent' ? absentBody(answer, around) : foundBody(answer, around))];
}

function foundBody({ place, others }: Answer, around: Surroundings): Node[] {
  const { answers } = around.settings;
  const label = isTranslation(around) ? answers.translated : answers.printed;
  return [
    line(label, 'plan', passagesOf(place, around)),
    ...otherEditions(place, around),
    ...(others.length > 0 ? [placeList(answers.alsoAt, others, around)] : []),
    placeTools(place, around),
  ];
}

/** The pieces that a quotation was put together from, or the place that is like it. */
function absentBody({ place, others }: Answer, around: Surroundings): Node[] {
  const { answers, edition } = around.settings;
  if (others.length > 0) {
    const lines = others.map((piece) => {
      const link = element('a', { href: hrefOf(piece, edition) }, namesOf(piece, around));
      return line(link, 'plan', passagesOf(piece, around));
    });
    return [element('p', { class: 'fine' }, answers.pieces), ...lines, searchTools([], around)];
  }
  if (place.length === 0) return [searchTools([], around)];
  return [
    element('p', { class: 'fine' }, answers.nearest),
    line(namesOf(place, around), 'other', passagesOf(place, around)),
    searchTools(place, around),
  ];
}
