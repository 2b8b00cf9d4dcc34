import { type Faults, faultIn } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { ownerOf } from '../../text-keys.ts';
import { misquotation, unknownIndicator } from './quoted-words.ts';

/** Stops where a statement, a commitment or an excluded sentence does not stand in the plan, or names what is not there. */
export function* checkStatements(source: Source): Faults {
  const { statements, commitments: register } = source.record;
  for (const statement of statements) yield* requireWords(source, { file: 'statements.json', ...statement });
  const file = 'commitments.json';
  for (const commitment of register.commitments) {
    yield* requireWords(source, { file, ...commitment });
    yield* checkCommitment(source, commitment);
    yield* checkQuantity(source, commitment);
    yield* checkYears(source, commitment);
  }
  for (const { id, sentences } of register.exclusions)
    for (const sentence of sentences)
      yield* requireWords(source, { file, id: `exclusions.${id}`, ...sentence });
}

interface Entry {
  file: string;
  id: string;
  unit: string;
  text: string;
  indicator?: string | null | undefined;
}

function* requireWords(source: Source, { file, id, unit, text, indicator }: Entry): Faults {
  const fault =
    misquotation(source, { file, entry: id, unit, text }) ??
    unknownIndicator(source, { file, entry: id, indicator });
  if (fault) yield fault;
}

type Commitment = Source['record']['commitments']['commitments'][number];

/** A quantity stands in the quoted words, where they have digits and not numerals alone. */
function* checkQuantity({ record }: Source, { id, text, quantity, measure }: Commitment): Faults {
  const numbers: readonly string[] = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (quantity === undefined || numbers.length === 0) return;
  const hasFigure = numbers.includes(quantity);
  if (hasFigure && text.includes(`${quantity}${measure}`)) return;
  yield faultIn(record, {
    file: 'commitments.json',
    field: `${id}.${hasFigure ? 'measure' : 'quantity'}`,
    found: hasFigure ? `${quantity}${measure}` : quantity,
    expected: `a figure that stands in “${text}”`,
    mend: 'copy it from there',
  });
}

/** A deadline is the last year of the plan, a first year its first, or each stands in the unit or in its row. */
function* checkYears({ record, texts }: Source, { id, unit, from, deadline }: Commitment): Faults {
  const { start, end } = record.plan.period;
  const words = [...texts].filter(([key]) => ownerOf(key) === unit).map(([, { text }]) => text);
  const stands = (year: number) => words.some((text) => text.includes(String(year)));
  const mend = 'correct the year, or write null where the sentence says none';
  if (deadline !== null && deadline !== end && !stands(deadline))
    yield faultIn(record, {
      file: 'commitments.json',
      field: `${id}.deadline`,
      found: String(deadline),
      expected: `a year that stands in ${unit}, or ${end}, the last of the plan`,
      mend,
    });
  if (from !== undefined && ((from !== start && !stands(from)) || from > (deadline ?? end)))
    yield faultIn(record, {
      file: 'commitments.json',
      field: `${id}.from`,
      found: String(from),
      expected: `a year that stands in ${unit}, or ${start}, the first of the plan, before the deadline`,
      mend: 'correct the year, or remove it',
    });
}

/** What belongs together stands together, and an id begins with its unit. */
function* checkCommitment({ record }: Source, commitment: Commitment): Faults {
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
      yield faultIn(record, {
        file: 'commitments.json',
        field: `${id}.${field}`,
        found,
        expected,
        mend: 'correct the entry',
      });
}
