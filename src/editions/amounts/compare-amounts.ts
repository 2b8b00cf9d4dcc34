import { type Edition, editions, type Language, sourceEdition } from '../editions.ts';
import type { Amount } from './amount.ts';
import { amountsOfChinese } from './amounts-of-chinese.ts';
import { amountsOfEnglish } from './amounts-of-english.ts';

const readers: Readonly<Record<Language, (text: string) => Amount[]>> = {
  zh: amountsOfChinese,
  en: amountsOfEnglish,
};

/**
 * How a translation says a text: `verbatim`, every amount of either and each as often; `explained`, in the editors’ own
 * words, which may add years and numbers without a unit, or say once what the other says twice; `named`, a title or a
 * short name, which may leave amounts out.
 */
export type Fidelity = 'verbatim' | 'explained' | 'named';

/** A text of the source, and what an edition says for it. */
export interface TextPair {
  source: string;
  translated: string;
  edition: Edition;
  fidelity: Fidelity;
}

/**
 * The first amount of a source that its translation lacks, and the first that it has alone. Out of range are numbers in
 * words and what stands in brackets, which may be left out or added; and the order of the amounts, for two that changed
 * places are the same two.
 */
export function amountDifference({ source, translated, edition, fidelity }: TextPair) {
  const known = readers[editions[sourceEdition].language](source);
  const said = readers[editions[edition].language](translated);
  const held = {
    free: false,
    plain: fidelity === 'verbatim',
    measured: true,
    reference: known.some(isReference),
  };
  return {
    missing: fidelity === 'named' ? undefined : known.find(isMissing(said, fidelity === 'verbatim')),
    extra: said.find((amount) => held[amount.hold] && !known.some((other) => isSame(amount, other))),
  };
}

/** Whether an amount has none in the translation; where each counts, as often as the source has it in digits. */
function isMissing(said: readonly Amount[], eachCounts: boolean): (amount: Amount) => boolean {
  const left = [...said];
  return (amount) => {
    if (amount.hold === 'free' || isReference(amount)) return false;
    const at = left.findIndex((other) => isSame(amount, other));
    if (at >= 0 && eachCounts && /\d/.test(amount.printed)) left.splice(at, 1);
    return at < 0;
  };
}

function isSame({ values, hold }: Amount, other: Amount): boolean {
  const same = values.filter((value) => other.values.includes(value));
  return hold === 'reference' ? same.some((value) => value.endsWith(' chapter')) : same.length > 0;
}

function isReference({ hold }: Amount): boolean {
  return hold === 'reference';
}
