import { faultIn } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { misquotation, unknownIndicator } from './quoted-words.ts';

/** Stops where a statement, a commitment or an excluded sentence does not stand in the plan, or names what is not there. */
export function checkStatements(source: Source): void {
  const { statements, commitments: register } = source.record;
  for (const statement of statements) requireWords(source, { file: 'statements.json', ...statement });
  const file = 'commitments.json';
  for (const commitment of register.commitments) {
    requireWords(source, { file, ...commitment });
    checkCommitment(source, commitment);
  }
  for (const { id, sentences } of register.exclusions)
    for (const sentence of sentences) requireWords(source, { file, id: `exclusions.${id}`, ...sentence });
}

interface Entry {
  file: string;
  id: string;
  unit: string;
  text: string;
  indicator?: string | null | undefined;
}

function requireWords(source: Source, { file, id, unit, text, indicator }: Entry): void {
  const fault =
    misquotation(source, { file, entry: id, unit, text }) ??
    unknownIndicator(source, { file, entry: id, indicator });
  if (fault) throw fault;
}

type Commitment = Source['record']['commitments']['commitments'][number];

/** What belongs together stands together, and an id begins with its unit. */
function checkCommitment({ record }: Source, commitment: Commitment): void {
  const { id, unit, quantity, measure, comparator, yearly, indicator, relation, baseline } = commitment;
  const { outcomes = [] } = commitment;
  const stranger = outcomes.find(
    (outcome) => !record.outcomes.outcomes.some((other) => other.id === outcome),
  );
  const isNumbered = id.startsWith(`${unit}-`) && /^\d+$/.test(id.slice(unit.length + 1));
  const isMeasured = (quantity === undefined) === (measure === undefined);
  const isCounted = quantity !== undefined || (comparator === undefined && yearly === undefined);
  const isRelated = (indicator === undefined) === (relation === undefined);
  const isBased = baseline === undefined || record.statements.some((statement) => statement.id === baseline);
  const rules = [
    [isNumbered, 'id', id, 'the id of its unit, a hyphen and a number'],
    [isMeasured && isCounted, 'quantity', quantity ?? 'none', 'a quantity and a measure, or neither of them'],
    [isRelated, 'relation', relation ?? 'none', 'an indicator and a relation, or neither'],
    [isBased, 'baseline', baseline ?? '', 'the id of a statement'],
    [stranger === undefined, 'outcomes', stranger ?? '', 'the id of an outcome'],
  ] as const;
  for (const [isRight, field, found, expected] of rules)
    if (!isRight)
      throw faultIn(record, {
        file: 'commitments.json',
        field: `${id}.${field}`,
        found,
        expected,
        mend: 'correct the entry',
      });
}
