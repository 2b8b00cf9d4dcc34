import { isTranslated } from '../../../editions/editions.ts';
import { formatNumber, scale } from '../../../editions/format.ts';
import { type PlanRecord, translationIn } from '../../record/record.ts';
import { readerOf } from '../../text/texts.ts';
import { textKey } from '../../text-keys.ts';
import type { Commitment, Exclusion, Quantity, Statement } from '../../things/commitments.ts';
import type { Assembly } from '../assembly.ts';

type CommitmentRecord = PlanRecord['commitments']['commitments'][number];

/** The promises of the text, in the order in which it makes them. */
export function assembleCommitments(assembly: Assembly, order: ReadonlyMap<string, number>): Commitment[] {
  const { record, texts } = assembly;
  const placeOf = ({ unit }: { unit: string }) => order.get(unit) ?? order.size;
  return record.commitments.commitments
    .map((commitment) => ({
      id: commitment.id,
      unit: commitment.unit,
      text: readerOf(texts)(textKey.commitment(commitment.id)).text,
      quantity: quantityOf(commitment, assembly),
      from: commitment.from ?? null,
      deadline: commitment.deadline,
      baseline: baselineOf(commitment, assembly),
      indicator: commitment.indicator ?? null,
      relation: commitment.relation ?? ('none' as const),
      outcomes: commitment.outcomes ?? [],
      note: texts.get(textKey.commitmentNote(commitment.id))?.text ?? '',
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The sentences that the register leaves out, by their reason; in the words of the source. */
export function assembleExclusions({ record, texts, script }: Assembly): Exclusion[] {
  return record.commitments.exclusions.map(({ id, sentences }) => ({
    id,
    reason: readerOf(texts)(textKey.exclusion(id)).text,
    sentences: sentences.map(({ unit, text }) => ({ unit, text: script(text) })),
  }));
}

/** Where the text speaks of an indicator: what it was, and what it is to be. */
export function statementsOf(slug: string, { record, texts }: Assembly): Statement[] {
  const read = readerOf(texts);
  const baselines = record.statements
    .filter(({ indicator }) => indicator === slug)
    .map(({ id, unit, relation }): Statement => {
      return { id, kind: 'baseline', unit, text: read(textKey.statement(id)).text, relation };
    });
  const targets = record.commitments.commitments
    .filter(({ indicator }) => indicator === slug)
    .map(({ id, unit, relation = null }): Statement => {
      return { id, kind: 'target', unit, text: read(textKey.commitment(id)).text, relation };
    });
  return [...baselines, ...targets];
}

function baselineOf({ baseline }: CommitmentRecord, { record, texts }: Assembly): Statement | null {
  const statement = record.statements.find(({ id }) => id === baseline);
  if (!statement) return null;
  const { id, unit, relation } = statement;
  return { id, kind: 'baseline', unit, text: readerOf(texts)(textKey.statement(id)).text, relation };
}

function quantityOf(commitment: CommitmentRecord, { record, edition, script }: Assembly): Quantity | null {
  const { id, quantity, measure, comparator = null, yearly = false } = commitment;
  if (quantity === undefined || measure === undefined) return null;
  const translation = isTranslated(edition) ? translationIn(record, edition).commitments : null;
  const { label, factor } = translation?.measures[measure] ?? { label: script(measure), factor: 1 };
  const value = Number(quantity);
  return {
    sourceValue: value,
    sourceMeasure: measure,
    shown: formatNumber(edition, scale(value, factor)),
    measure: translation?.commitments[id]?.measure ?? label,
    comparator,
    yearly,
  };
}
