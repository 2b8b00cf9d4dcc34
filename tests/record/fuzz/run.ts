import { contentFiles } from '../../../src/content-model/content-files.ts';
import { fitsPath } from '../../../src/content-model/files/paths.ts';
import { bytesOf } from '../record-files.ts';
import { byteMutations } from './byte-mutations.ts';
import { characterMutations } from './character-mutations.ts';
import { type Baseline, judge, type Verdict } from './judge.ts';
import type { Mutated, Mutation } from './mutation.ts';
import { nameMutations } from './name-mutations.ts';
import { outputOf } from './output.ts';
import { NothingToPick, Random } from './random.ts';
import { textMutations } from './text-mutations.ts';
import { valueMutations } from './value-mutations.ts';

/** A change to the record and what came of it. */
export interface Trial extends Verdict {
  number: number;
  kind: string;
  what: string;
}

/** Every kind of change that is tried. */
export const mutations: readonly Mutation[] = [
  ...byteMutations,
  ...characterMutations,
  ...valueMutations,
  ...textMutations,
  ...nameMutations,
];

/** Changes a record in one place, many times over, every kind of change in turn; the same seed gives the same changes. */
export async function fuzz(options: {
  folders: readonly string[];
  seed: number;
  count: number;
}): Promise<Trial[]> {
  const files = new Map([...bytesOf(options.folders)].filter(([path]) => isPublished(path)));
  const sound = { files, output: await outputOf(files) };
  const random = new Random(options.seed);
  const trials: Trial[] = [];
  for (let turn = 0; trials.length < options.count; turn += 1) {
    const mutation = mutations[turn % mutations.length];
    const trial = mutation && (await tryOne(mutation, sound, random));
    if (trial) trials.push({ number: trials.length + 1, ...trial });
  }
  return trials;
}

function isPublished(path: string): boolean {
  return Object.values(contentFiles).some((kind) => fitsPath(path, kind.path));
}

async function tryOne(
  mutation: Mutation,
  sound: Baseline,
  random: Random,
): Promise<Omit<Trial, 'number'> | null> {
  const mutated = applied(mutation, sound, random);
  if (!mutated) return null;
  const { outcome, line } = await judge(mutated.files, sound);
  const { kind, must = outcome } = mutation;
  if (outcome === must || outcome === 'fault') return { kind, what: mutated.what, outcome, line };
  return { kind, what: mutated.what, outcome: 'fault', line: `${outcome}, not ${must}: ${line}` };
}

function applied(mutation: Mutation, { files }: Baseline, random: Random): Mutated | null {
  try {
    return mutation.apply(files, random);
  } catch (error) {
    if (error instanceof NothingToPick) return null;
    throw error;
  }
}

/** How many changes of each kind came to what. */
export function tableOf(trials: readonly Trial[]): string {
  const outcomes = ['refused', 'unchanged', 'shown', 'fault'] as const;
  const rows = [
    { kind: 'all', of: trials },
    ...mutations.map(({ kind }) => ({ kind, of: trials.filter((trial) => trial.kind === kind) })),
  ];
  return rows
    .map(
      ({ kind, of }) =>
        `${outcomes.map((one) => String(of.filter(({ outcome }) => outcome === one).length).padStart(10)).join('')}  ${kind}`,
    )
    .toSpliced(0, 0, `${outcomes.map((one) => one.padStart(10)).join('')}  kind`)
    .join('\n');
}
