import { readUnitId } from './ids.ts';

declare const textKeyBrand: unique symbol;

/** The key of a text: made by `textKey` and by nothing else, so that writer and reader mean the same. */
export type TextKey = string & { readonly [textKeyBrand]: 'text' };

/** What of the plan's index card is a text. */
export const planFields = [
  'title',
  'shortTitle',
  'zone',
  'issuer',
  'place',
  'documentNumber',
  'printedBy',
] as const;

/** What an edition calls an indicator. */
export const indicatorFields = ['name', 'shortName', 'annexName', 'group', 'unit', 'measures'] as const;

/** What an edition says of a line of annex 1 in words. */
export const projectFields = ['name', 'content', 'investor'] as const;

/** What an edition says of a subject. */
export const subjectFields = ['name', 'line'] as const;

/** A field of the plan's index card that is a text. */
export type PlanField = (typeof planFields)[number];

/** A field of an indicator that is a text. */
export type IndicatorField = (typeof indicatorFields)[number];

/** A field of a subject that is a text. */
type SubjectField = (typeof subjectFields)[number];

/** A cell of a printed row with a name of its own: of annex 1, or of a table of indicators, there also a year. */
export type CellField =
  | (typeof projectFields)[number]
  | 'category'
  | 'investment'
  | 'land'
  | 'start'
  | 'end'
  | 'unit'
  | 'group'
  | `${number}`;

/** Makers of the keys of texts: of a unit by its id, or of a part of a thing. */
export const textKey = {
  unit: (id: string) => id as TextKey,
  plan: (field: PlanField) => part('plan', field),
  addressee: (number: number) => part('plan', `addressee-${number}`),
  copiedTo: (number: number) => part('plan', `copied-to-${number}`),
  column: (table: string, number: number) => part(table, `column-${number}`),
  cell: (row: string, number: number) => part(row, `cell-${number}`),
  field: (row: string, field: CellField) => part(row, field),
  indicator: (slug: string, field: IndicatorField) => part(`indicator-${slug}`, field),
  organization: (slug: string) => part(`organization-${slug}`, 'name'),
  term: (slug: string) => part(`term-${slug}`, 'name'),
  gloss: (slug: string) => part(`term-${slug}`, 'gloss'),
  member: (slug: string, number: number) => part(`term-${slug}`, `member-${number}`),
  group: (slug: string, number: number) => part(`term-${slug}`, `group-${number}`),
  groupLabel: (slug: string, number: number) => part(`term-${slug}`, `group-${number}-label`),
  definition: (slug: string) => part(`term-${slug}`, 'definition'),
  variant: (slug: string, number: number) => part(`term-${slug}`, `variant-${number}`),
  explanation: (slug: string, number: number) => part(`term-${slug}`, `explanation-${number}`),
  /** A clause on the plan or a chapter in short. */
  inShort: (scope: string, number: number) => part(`in-short-${scope}`, `clause-${number}`),
  subject: (slug: string, field: SubjectField) => part(`subject-${slug}`, field),
  /** Why a unit belongs to a subject, or does not. */
  reason: (slug: string, unit: string) => part(`subject-${slug}`, `reason-${unit}`),
  correction: (id: string) => part(id, 'note'),
  claim: (id: string) => part(id, 'claim'),
  statement: (id: string) => `statement-${id}` as TextKey,
  commitment: (id: string) => part(`commitment-${id}`, 'text'),
  commitmentNote: (id: string) => part(`commitment-${id}`, 'note'),
  exclusion: (id: string) => part(`exclusion-${id}`, 'reason'),
} as const;

function part(thing: string, name: string): TextKey {
  return `${thing}/${name}` as TextKey;
}

/** The unit, or other thing, that a text is of or a part of. */
export function ownerOf(key: TextKey): string {
  const end = key.indexOf('/');
  return end < 0 ? key : key.slice(0, end);
}

/** Whether a text is of a unit or a part of it. */
export function isOf(key: TextKey, unit: string): boolean {
  return ownerOf(key) === unit;
}

/** Whether a text is the head of a column. */
export function isColumnHead(key: TextKey): boolean {
  return /\/column-\d+$/.test(key);
}

/** Whether a text of a translation is made by program: a value of a table of indicators, its unit, a line of the contents. */
export function isComputed(key: TextKey): boolean {
  return /\/(?:unit|\d{4})$/.test(key) || readUnitId(key)?.kind === 'toc-line';
}

/** Whether a text is a name or a claim of the editors, which a translation may shorten. */
export function isShort(key: TextKey): boolean {
  return /^indicator-[^/]+\/(?:name|shortName|annexName)$|\/claim$/.test(key);
}

/** Whether a text is a paragraph of the editors on a term. */
export function isExplanation(key: TextKey): boolean {
  return /\/explanation-\d+$/.test(key);
}

/** Whose words a text is: the plan's own, those of its front matter or its printed contents, or the editors'. */
export function voiceOf(key: TextKey): 'plan' | 'front' | 'toc' | 'editors' {
  const unit = readUnitId(ownerOf(key));
  if (!unit) return 'editors';
  if (unit.kind === 'front-line') return 'front';
  return unit.kind === 'toc-line' ? 'toc' : 'plan';
}

/** The thing that owns a text which is no unit's: its kind, and its slug or id. */
export function thingOf(key: TextKey): { kind: OwnerKind; id: string } | null {
  const [, kind, id = ''] =
    /^(plan|in-short|indicator|organization|term|subject|statement|commitment|exclusion)(?:-(.+))?$/.exec(
      ownerOf(key),
    ) ?? [];
  if (kind) return { kind: kind as OwnerKind, id };
  return readUnitId(ownerOf(key)) ? null : { kind: 'correction', id: ownerOf(key) };
}

type OwnerKind =
  | 'plan'
  | 'in-short'
  | 'indicator'
  | 'organization'
  | 'term'
  | 'subject'
  | 'statement'
  | 'commitment'
  | 'exclusion'
  | 'correction';
