import type { Correction } from '../../plan/things/corrections.ts';
import type { Plan } from '../../plan/types.ts';

const classes = ['misprint', 'number', 'structure', 'name', 'artefact'] as const;

/** The corrections by their class, those that change most first. */
export function correctionClasses({ corrections }: Pick<Plan, 'corrections'>): {
  name: Correction['class'];
  entries: Correction[];
}[] {
  return classes
    .map((name) => ({ name, entries: corrections.filter((correction) => correction.class === name) }))
    .filter(({ entries }) => entries.length > 0);
}
