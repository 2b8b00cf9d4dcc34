import { sourceEdition } from '../../editions/editions.ts';
import type { Faults } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';
import { checkCorrections } from './corrections.ts';
import { checkCounts } from './counts.ts';
import { checkIndicators } from './indicators.ts';
import { checkNotes } from './notes.ts';
import { checkNotice } from './notice.ts';
import { checkOrganizations } from './organizations.ts';
import { checkPrintedPages } from './printed-pages.ts';
import { checkProjects } from './projects.ts';
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
import { checkWordings } from './translations/wordings.ts';
import { checkInShort } from './ways-in/in-short.ts';
import { checkSubjects } from './ways-in/subjects.ts';
import { checkWriting } from './writing.ts';

/** What does not fit in a record whose files are each as they should be; each fault has its own line. */
export function* checkRecord(source: Source): Faults {
  yield* checkDoubles(source.record);
  yield* checkNotice(source.record);
  yield* checkNotes(source);
  yield* checkReferences(source);
  yield* checkStatements(source);
  yield* checkSiteWords(source);
  yield* checkPrintedPages(source);
  yield* checkCorrections(source.record);
  yield* checkSources(source.record);
  yield* checkTerms(source);
  yield* checkProjects(source.record);
  yield* checkIndicators(source);
  yield* checkOrganizations(source);
  yield* checkOutcomes(source);
  yield* checkFigureChecks(source);
  yield* checkInShort(source);
  yield* checkSubjects(source);
  yield* checkTables(source);
  yield* checkEditionLists(source.record);
  yield* checkWordings(source);
  yield* checkCounts(source);
  yield* checkWriting(source.record, source, sourceEdition);
}

/** What of it can be told while a text of the plan cannot be read. */
export function* checkWithoutTexts(record: PlanRecord): Faults {
  yield* checkDoubles(record);
  yield* checkCorrections(record);
  yield* checkSources(record);
  yield* checkEditionLists(record);
}
