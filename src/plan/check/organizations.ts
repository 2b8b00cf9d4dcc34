import type { Fault, RecordError } from '../../content-model/record-error.ts';
import { readUnitId, unitId } from '../ids.ts';
import { type Faults, faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { findMentions, formsOf } from '../text/organization-names.ts';
import { runInHeading } from '../text/rich-text.ts';
import { textKey, thingOf } from '../text-keys.ts';

/** Stops the build where organizations share a name, stand in no text, or do not fit projects and listing candidates. */
export function* checkOrganizations(source: Source): Faults {
  yield* checkForms(source);
  yield* checkMentions(source);
  yield* checkProjects(source);
  yield* checkInvestors(source);
  yield* checkListing(source);
  yield* checkIndustries(source);
}

function fault({ record }: Source, field: string, rest: Omit<Fault, 'file' | 'field'>): RecordError {
  return faultIn(record, { file: 'organizations.json', field, ...rest });
}

function* checkForms(source: Source): Faults {
  const owners = new Map<string, string>();
  for (const organization of source.record.organizations)
    for (const form of formsOf(organization)) {
      const owner = owners.get(form);
      if (owner !== undefined)
        yield fault(source, `${organization.slug}.shortNames`, {
          found: `“${form}”, which ${owner} has too`,
          expected: 'every name and short name once',
          mend: 'keep it where it belongs',
        });
      owners.set(form, organization.slug);
    }
}

function* checkMentions(source: Source): Faults {
  const { record, texts } = source;
  const mentions = findMentions(record.organizations, texts);
  const all = [...texts].filter(([key]) => thingOf(key)?.kind !== 'organization').map(([, { text }]) => text);
  for (const { slug, name } of record.organizations)
    if (mentions.get(slug)?.size === 0 || !all.some((text) => text.includes(name)))
      yield fault(source, `${slug}.name`, {
        found: `“${name}”`,
        expected: 'a name that stands in a unit of the plan',
        mend: 'copy the fullest form from the plan',
      });
}

function* checkProjects(source: Source): Faults {
  const investors = new Map(source.record.projects.map(({ id, investor }) => [id, investor]));
  for (const organization of source.record.organizations)
    for (const id of organization.projects ?? []) {
      const investor = investors.get(id);
      if (investor === undefined || !formsOf(organization).some((form) => investor.includes(form)))
        yield fault(source, `${organization.slug}.projects`, {
          found: investor === undefined ? `the project ${id}` : `${id}, in which “${investor}” invests`,
          expected: 'ids of lines of annex 1 in which it invests',
          mend: 'correct the id, or add the form that annex 1 prints to the short names',
        });
    }
}

/** Joint investors stand side by side with a mark between them. */
function* checkInvestors(source: Source): Faults {
  for (const { id, investor } of source.record.projects) {
    const named = source.record.organizations
      .filter(({ projects = [] }) => projects.includes(id))
      .flatMap(formsOf);
    for (const part of investor.split(/\p{Po}/u))
      if (!named.some((form) => part.includes(form)))
        yield fault(source, 'projects', {
          found: `no organization for the investor “${part}” of ${id}`,
          expected: `one with ${id} among its projects`,
          mend: 'add the organization or the project',
        });
  }
}

function* checkListing(source: Source): Faults {
  const candidates = source.record.organizations.filter(({ listingRow }) => listingRow !== undefined);
  const rows = rowsOf(source, new Set(candidates.map(({ listingRow = '' }) => tableOf(listingRow))));
  for (const organization of candidates) {
    const cells = rows.get(organization.listingRow ?? '');
    if (!cells?.some((cell) => formsOf(organization).some((form) => cell.includes(form))))
      yield fault(source, `${organization.slug}.listingRow`, {
        found: `${organization.listingRow}`,
        expected: 'the row of a table that names the organization',
        mend: 'correct the number of the row',
      });
  }
  for (const [row, cells] of rows)
    if (!candidates.some(({ listingRow }) => listingRow === row))
      yield fault(source, 'listingRow', {
        found: `no organization for ${row} (${cells.join(', ')})`,
        expected: 'one for every row of the table',
        mend: `add the organization, with listingRow: ${row}`,
      });
}

function* checkIndustries(source: Source): Faults {
  for (const unit of source.record.industries) {
    const text = source.texts.get(textKey.unit(unit));
    if (!text || runInHeading(text) === null)
      yield fault(source, 'industries', {
        found: unit,
        expected: 'the id of a paragraph that opens with the name of an industry',
        mend: 'correct the id',
      });
  }
}

function tableOf(row: string): string {
  const unit = readUnitId(row);
  return unit?.kind === 'row' ? unit.block : row;
}

/** Rows of the tables to their cells. */
function rowsOf({ record }: Source, tables: ReadonlySet<string>): Map<string, string[]> {
  return new Map(
    [...tables].flatMap((table) =>
      (record.tables.get(table)?.rows ?? []).map(
        ({ number, cells }) => [unitId.row(table, number), cells.filter((cell) => cell !== null)] as const,
      ),
    ),
  );
}
