import { words } from '../../editions/words.ts';
import { isOf } from '../../plan/text-keys.ts';
import type { Commitment } from '../../plan/things/commitments.ts';
import type { Organization } from '../../plan/things/projects.ts';
import type { Subject } from '../../plan/things/subjects.ts';
import type { Plan } from '../../plan/types.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { sentencesOf } from '../../strings/sentences.ts';
import { path } from '../../urls.ts';

/** A text that a result is quoted with. */
export interface QuotedRecord {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  text: string;
}

/** What results are quoted with that are found by their names alone: subjects, organizations and commitments. */
export function quotedRecords(plan: Plan): QuotedRecord[] {
  const { id, subjects, organizations, commitments } = plan;
  const quote = (kind: Kind, address: string, parts: readonly string[]): QuotedRecord => {
    return { kind, address, text: parts.filter((part) => part !== '').join(' · ') };
  };
  return [
    ...subjects.map((subject) =>
      quote('subject', path.subject(id, subject.slug), partsOfSubject(plan, subject)),
    ),
    ...organizations.map((entry) =>
      quote('organization', path.organization(id, entry.slug), partsOfOrganization(plan, entry)),
    ),
    ...commitments.map((entry) =>
      quote('commitment', `${path.commitments(id)}#${entry.id}`, partsOfCommitment(plan, entry)),
    ),
  ];
}

/** What the plan says of it, and the everyday words by which it may have been found. */
function partsOfSubject({ edition }: Plan, { line, everyday }: Subject): string[] {
  return [line, everyday.join(words[edition].subjects.comma)];
}

/** Its names, what it is, its projects, and the sentence that names it first. */
function partsOfOrganization(
  plan: Plan,
  { name, shortNames, kind, projects, mentions }: Organization,
): string[] {
  const { organizations } = words[plan.edition];
  const lines = plan.projects
    .flatMap((project) => project.lines)
    .filter((line) => projects.includes(line.id));
  const [first = ''] = mentions.filter((unit) => !projects.includes(unit));
  return [
    ...new Set([name, ...shortNames]),
    organizations.kinds[kind],
    ...lines.map((line) => line.name.text),
    sentenceWith(plan, first, [name, ...shortNames]),
  ];
}

/** Its year, and the sentence in which it stands. */
function partsOfCommitment(plan: Plan, { unit, text, deadline }: Commitment): string[] {
  const { commitments } = words[plan.edition];
  const due = deadline === null ? commitments.noDeadline : commitments.by(deadline);
  return [due, sentenceWith(plan, unit, [text]) || text];
}

/** The sentence of a unit that has one of the words; empty where none has. */
function sentenceWith({ texts }: Plan, unit: string, wanted: readonly string[]): string {
  const sentences = [...texts]
    .filter(([key]) => isOf(key, unit))
    .flatMap(([, { text }]) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()));
  return sentences.find((sentence) => wanted.some((word) => sentence.includes(word))) ?? '';
}
