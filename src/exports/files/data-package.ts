import type { LicensedPart } from '../../editions/dictionary/data-page.ts';
import { dictionary } from '../../editions/dictionary/dictionary.ts';
import { editionList, editions, sourceEdition } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import type { CitedSource } from '../../plan/things/reports.ts';
import type { Plan } from '../../plan/types.ts';
import { site } from '../../site.ts';
import { absoluteUrl, dataUrl, pageUrl, path } from '../../urls.ts';
import type { ByEdition } from '../by-edition.ts';
import { encoding, formats, type MadeFile } from './data-file.ts';
import { mainEdition, tableSchema } from './table-schema.ts';

/** Names of licences as the Open Definition has them. */
const licenceNames: Readonly<Record<LicensedPart, string>> = {
  plan: 'other-pd',
  translation: 'MIT',
  notes: 'MIT',
  data: 'MIT',
};

/** The descriptor of a plan's data, Data Package version 2: what it is, and every file with its bytes and columns. */
export function dataPackage(plans: ByEdition<Plan>, files: readonly MadeFile[]): object {
  const plan = plans[mainEdition];
  const { data, site: worth } = words[mainEdition];
  const license = (part: LicensedPart) => licenseOf(plan, part);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: plan.id,
    id: absoluteUrl(dataUrl(plan.id, 'datapackage.json')),
    title: data.packageTitle(plan.title),
    description: `${plan.site.introduction} ${worth.unofficial}`,
    translations: Object.fromEntries(
      editionList.map((edition) => [
        editions[edition].tag,
        {
          title: words[edition].data.packageTitle(plans[edition].title),
          description: plans[edition].site.introduction,
        },
      ]),
    ),
    homepage: absoluteUrl(pageUrl(mainEdition, path.data(plan.id))),
    version: site.version,
    created: `${site.date}T00:00:00Z`,
    keywords: [plan.code, plan.documentNumber, plan.zone],
    contributors: [
      { title: site.publisher?.[editions[mainEdition].tag] ?? data.editors, roles: ['editor', 'translator'] },
    ],
    sources: sourcesOf(plans),
    licenses: (Object.keys(licenceNames) as LicensedPart[]).map(license),
    resources: files.map((file) => ({
      ...resourceOf(file),
      licenses: file.parts.map(license),
    })),
  };
}

/** A file as a resource: where it is, its bytes, and how its rows are to be read. */
function resourceOf({ name, format, content, table, body, sha256 }: MadeFile): object {
  const { mediatype, isText } = formats[format];
  const [title, description] = dictionary[mainEdition].contents[content];
  const isJson = format === 'json';
  const depth = content === 'indicator' ? 'none' : isJson ? 'main' : 'all';
  return {
    name: resourceName(name, format),
    ...(table && { type: 'table' }),
    title,
    description,
    path: name,
    format,
    mediatype,
    ...(isText && { encoding }),
    bytes: body.length,
    hash: `sha256:${sha256}`,
    ...(table && { rows: table.rows, schema: tableSchema(table, { isJson, words: depth }) }),
    ...(format === 'tsv' && { dialect: { delimiter: '\t' } }),
  };
}

/** The tables in their plainest form have the names by which others refer to them. */
function resourceName(file: string, format: MadeFile['format']): string {
  const stem = file.slice(0, -format.length - 1).replaceAll('/', '-');
  return format === 'csv' || format === 'tsv' ? stem : `${stem}-${format}`;
}

function licenseOf({ id }: Plan, part: LicensedPart): object {
  const { title, licence } = words[mainEdition].data.licences[part];
  return {
    name: licenceNames[part],
    title: `${title}${words[mainEdition].marks.colon}${licence}`,
    path: absoluteUrl(pageUrl(mainEdition, path.data(id), 'licences')),
  };
}

function sourcesOf(plans: ByEdition<Plan>): object[] {
  const { title, documentNumber } = plans[sourceEdition];
  const used = new Set(plans[sourceEdition].outcomes.map(({ source }) => source.id));
  const plan = {
    title: `${title} ${documentNumber}`,
    path: absoluteUrl(pageUrl(sourceEdition, path.plan(plans[sourceEdition].id))),
  };
  const others = plans[sourceEdition].sources.filter(({ id }) => used.has(id)).map(citedSource);
  return [plan, ...others];
}

function citedSource({ sourceTitle, date, url }: CitedSource): object {
  return { title: `${sourceTitle} (${date})`, ...(url !== null && { path: url }) };
}
