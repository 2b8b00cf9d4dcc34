import type { Source } from '../text/edition-texts.ts';
import { checkClaims } from './claims.ts';
import { checkCounts } from './counts.ts';
import { checkIndicators } from './indicators.ts';
import { checkNotes } from './notes.ts';
import { checkOrganizations } from './organizations.ts';
import { checkReferences } from './references.ts';
import { checkFigureChecks } from './reports/figure-checks.ts';
import { checkOutcomes } from './reports/outcomes.ts';
import { checkSources } from './reports/sources.ts';
import { checkSiteWords } from './site-words.ts';
import { checkStatements } from './statements/statements.ts';
import { checkTables } from './tables.ts';
import { checkTerms } from './terms/terms.ts';
import { checkDoubles } from './translations/doubles.ts';
import { checkEditionLists } from './translations/edition-lists.ts';
import { checkInShort } from './ways-in/in-short.ts';
import { checkSubjects } from './ways-in/subjects.ts';

/** Stops the build on a record whose parts do not fit each other; each fault has its own line. */
export function checkRecord(source: Source): void {
  checkDoubles(source.record);
  checkNotes(source);
  checkReferences(source);
  checkStatements(source);
  checkSiteWords(source);
  checkClaims(source.record);
  checkSources(source.record);
  checkTerms(source);
  checkIndicators(source);
  checkOrganizations(source);
  checkOutcomes(source);
  checkFigureChecks(source);
  checkInShort(source);
  checkSubjects(source);
  checkTables(source);
  checkEditionLists(source.record);
  checkCounts(source);
}
