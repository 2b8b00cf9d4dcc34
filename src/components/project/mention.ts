import { idsAmong, refersTo } from '../../plan/relations.ts';
import { voiceOf } from '../../plan/text-keys.ts';
import type { Plan } from '../../plan/types.ts';

/** A text that the record says to speak of something, and the names of that. */
interface Mention {
  plan: Pick<Plan, 'relations' | 'organizations' | 'zoneNames' | 'texts'>;
  /** Id of the unit that the text is of. */
  unit: string;
  text: string;
  names: readonly string[];
}

/**
 * The words by which a text speaks of what has these names: the longest of the names; else the beginning of one, as
 * short forms are made; else a company that shares a part of a name; else a long part, or one rare word that a name
 * begins with. Empty where the text does it in other words.
 */
export function mentionIn(mention: Mention): string {
  const { plan, text, names } = mention;
  const whole = longest(names.filter((name) => text.includes(name)));
  if (whole !== '') return whole;
  const forms = names.map((name) => withoutZone(name, plan.zoneNames));
  const openings = forms.map((name) => openingIn(text, name));
  const isShort = (opening: string) =>
    isSpaced(opening) ? false : [...opening].length < 3 || isLatin(opening);
  const opening = longest(openings.filter((words) => !isShort(words)));
  if (opening !== '') return opening;
  const company = relatedCompany(mention);
  if (company !== '') return company;
  const parts = names.filter((name) => !isSpaced(name)).flatMap(partsOf);
  const part = longest(parts.filter((run) => run.length >= longPart && text.includes(run)));
  return part === '' ? longest(openings.filter((words) => isRare(words, plan))) : part;
}

function isLatin(words: string): boolean {
  return /^\p{Script=Latin}/u.test(words);
}

/** Whether so few texts of the plan use words that they mean the one thing. */
function isRare(words: string, { texts }: Pick<Plan, 'texts'>): boolean {
  const uses = [...texts].filter(([key, { text }]) => voiceOf(key) === 'plan' && text.includes(words));
  return uses.length <= mostUses;
}

const mostUses = 10;

/** From how many characters on a part of a name says enough by itself, wherever in the name it stands. */
const longPart = 6;

/** A name that begins with the zone's own, without it. */
function withoutZone(name: string, zoneNames: readonly string[]): string {
  const zone = zoneNames.find((form) => name.startsWith(form)) ?? '';
  return name.slice(zone.length).trimStart();
}

/** The longest beginning of a name, of two characters or a word and more, that a text uses. */
function openingIn(text: string, name: string): string {
  const words = piecesOf(name);
  const least = isSpaced(name) ? 1 : 2;
  for (let count = words.length; count >= least; count -= 1) {
    const opening = joined(words.slice(0, count), name);
    if (usesWhole(text, opening) && !/^(?:the|a|an)$/i.test(opening)) return opening;
  }
  return '';
}

/** A company that the text names and that shares a part of a name: its parent, or one of the same group. */
function relatedCompany({ plan, unit, text, names }: Mention): string {
  const named = idsAmong(refersTo(plan.relations, { kind: 'unit', id: unit }), 'organization', 'names');
  const parts = new Set(names.flatMap(partsOf).filter((part) => !/\b(?:Co|Ltd)\b/.test(part)));
  const companies = plan.organizations.filter(({ slug, kind }) => kind === 'company' && named.includes(slug));
  const related = companies.flatMap(({ allNames }) =>
    allNames.filter((name) => text.includes(name) && partsOf(name).some((part) => parts.has(part))),
  );
  return longest(related);
}

/** Every run of two characters and more, or of two words and more, of a name. */
function partsOf(name: string): string[] {
  const pieces = piecesOf(name);
  return pieces.flatMap((_, from) =>
    pieces.slice(from + 1).map((__, more) => joined(pieces.slice(from, from + more + 2), name)),
  );
}

function piecesOf(name: string): string[] {
  return isSpaced(name) ? name.split(' ') : [...name];
}

function joined(pieces: readonly string[], name: string): string {
  return isSpaced(name) ? pieces.join(' ').replace(/[,;]$/, '') : pieces.join('');
}

function isSpaced(name: string): boolean {
  return name.includes(' ');
}

/** Whether a text uses words that do not go on in it as longer ones. */
function usesWhole(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !(/[a-z]$/i.test(words) && /^[a-z]/i.test(text.slice(at + words.length)));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
