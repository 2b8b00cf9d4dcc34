import type { Plan } from '../../plan/types.ts';
import type { ByEdition } from '../by-edition.ts';
import { checkRecords } from '../reports/check-records.ts';
import { outcomeRecords } from '../reports/outcome-records.ts';
import { subjectRows } from '../subject-records.ts';
import { commitmentRows } from './commitment-rows.ts';
import type { FlatRow } from './flat-rows.ts';
import { organizationRows } from './organization-rows.ts';

/** A register of a plan, the editions side by side. */
export type Register = (plans: ByEdition<Plan>) => FlatRow[];

/** The registers that have a table and a list for download, by the name of their files. */
export const registers: Readonly<Record<string, Register>> = {
  checks: checkRecords,
  commitments: commitmentRows,
  organizations: organizationRows,
  outcomes: outcomeRecords,
  subjects: subjectRows,
};
