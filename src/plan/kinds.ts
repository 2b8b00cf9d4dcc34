/**
 * What a thing of the record may be: every closed list once, for the schemas, the domain and the files, in the order in
 * which the files give it.
 */

/** The currencies in which amounts are given; they are never added up. */
export const currencies = ['CNY', 'USD'] as const;

/**
 * What a term is: a slogan of the zone, of its city or of the municipality above it; a formula or policy of Party
 * and state; a policy or body of the region; a named programme, project or platform; a word of industry, finance,
 * statistics, the environment or society; or a line, road, district or building that a stranger cannot know.
 */
export const termKinds = [
  'coinage',
  'national',
  'regional',
  'programme',
  'industry',
  'finance',
  'statistics',
  'environment',
  'society',
  'place',
] as const;

/** What the subjects are sorted by. */
export const subjectThemes = [
  'people',
  'town',
  'environment',
  'economy',
  'industry',
  'innovation',
  'business',
  'government',
] as const;

/** What an organization is. */
export const organizationKinds = [
  'company',
  'institution',
  'government',
  'research',
  'school',
  'hospital',
  'park',
] as const;

/** Whose a name in another language is: the organization's own, or the editors' rendering. */
export const nameStatuses = ['official', 'editors'] as const;

/** What the editors correct. */
export const correctionClasses = ['artefact', 'misprint', 'structure', 'number', 'name'] as const;

/** What they do with it. */
export const correctionTreatments = ['repaired', 'corrected', 'noted', 'kept'] as const;

/** How a figure of the text stands to the row of the indicator that it speaks of. */
export const statementRelations = ['match', 'different', 'contradicts'] as const;

/** Whether a promised quantity is to be passed, reached at least, about or nearly, or not to be passed. */
export const comparators = ['over', 'at least', 'about', 'nearly', 'at most'] as const;

/** Whether a report gives more or less than its figure. */
export const bounds = ['over', 'nearly'] as const;

/** Whether a report names the time that it is about, or only its own date tells it. */
export const datings = ['named', 'publication'] as const;

/** Whether a report can be held against the plan: the same measure, a similar one, or context only. */
export const comparabilities = ['same', 'similar', 'context'] as const;

/** What recomputed figures are about. */
export const checkGroups = [
  'growth',
  'baseline',
  'tables',
  'path',
  'targets',
  'plausibility',
  'names',
  'counts',
  'members',
  'annex',
] as const;

/** How the stated stands to the computed, if they agree: `over` says more than; `apart` are two that are not to be compared. */
export const checkRelations = [
  'equal',
  'over',
  'at least',
  'at most',
  'same words',
  'apart',
  'none',
] as const;

/** What comes out of recomputing a figure. */
export const verdicts = ['consistent', 'rounding', 'inconsistent', 'computed'] as const;

/** What kind of disagreement the editors take it for, the gravest first. */
export const severities = [
  'arithmetic',
  'print-error',
  'definition',
  'tension',
  'target',
  'doubt',
  'structure',
  'label',
] as const;

/** An entry of one of these lists. */
export type OneOf<List extends readonly string[]> = List[number];
