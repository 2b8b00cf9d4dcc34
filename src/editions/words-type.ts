import type { BookWords } from './dictionary/books.ts';
import type { DataWords } from './dictionary/data-page.ts';
import type { ChangeWords } from './words/changes.ts';
import type { CitingWords } from './words/citing.ts';
import type { FigureCheckWords } from './words/figure-checks.ts';
import type { GlossaryWords } from './words/glossary.ts';
import type { PictureWords } from './words/pictures.ts';
import type { QuoteWords } from './words/quote.ts';
import type { ListeningWords } from './words/reader/listening.ts';
import type { OfflineWords } from './words/reader/offline.ts';
import type { ReportingWords } from './words/reader/reporting.ts';
import type { SharingWords } from './words/reader/sharing.ts';
import type { CommitmentWords, OrganizationWords } from './words/registers.ts';
import type { RelationWords } from './words/relations.ts';
import type { SubjectPageWords } from './words/subjects.ts';
import type { EmbedWords, TakeAwayWords } from './words/take-away.ts';

/** What the projects of a plan come to: the facts of a sentence on them. */
export interface ProjectCounts {
  /** Number of the annex that lists them. */
  annex: number;
  /** Year whose projects it lists. */
  year: number;
  projects: number;
  lines: number;
  /** Projects of more than one line. */
  shared: readonly { number: number; lines: number }[];
  /** How many currencies the amounts are in. */
  currencies: number;
}

/** The amounts of the projects, added up by currency. */
export interface ProjectTotals {
  sums: readonly { currency: 'CNY' | 'USD'; lines: number; sum: string }[];
  /** Lines without an amount. */
  none: number;
  /** Whether some were finished when the plan was issued. */
  hasFinished: boolean;
}

/** Every word of the interface; a key is named by its place, and no edition may leave one out. */
export interface Words {
  /** What the text is worth, said on every page and in every file. */
  site: { unofficial: string };
  /** Marks between what the interface sets together. */
  marks: {
    bracket: (text: string) => string;
    colon: string;
    stop: string;
    comma: string;
    /** Sets sentences one after the other. */
    sentences: (sentences: readonly string[]) => string;
  };
  header: {
    skip: string;
    /** Opens the list of the parts of the site in a narrow window. */
    menu: string;
    searchLabel: string;
    searchPlaceholder: string;
    editions: string;
    theme: string;
    themes: { auto: string; light: string; dark: string };
  };
  nav: {
    breadcrumbs: string;
    home: string;
    plan: string;
    notice: string;
    parallel: string;
    terms: string;
    indicators: string;
    projects: string;
    subjects: string;
    corrections: string;
    outcomes: string;
    checks: string;
    search: string;
    about: string;
    contents: string;
    previous: string;
    next: string;
  };
  footer: { source: string; licence: string; version: string; printed: string };
  home: {
    /** Follows the sentence of the record on what the document is. */
    lead: (introduction: string) => string;
    examples: string;
    /** The preface and the numbered chapters. */
    chapters: (count: number) => string;
    annexes: string;
    allContents: string;
    terms: string;
    allTerms: (count: number) => string;
    ways: string;
    /** What a chapter comes to, beside its title. */
    sections: (count: number) => string;
    /** Names of what is counted at the foot of the title page. */
    counts: Record<
      'chapters' | 'sections' | 'boxes' | 'terms' | 'indicators' | 'projects' | 'corrections',
      string
    >;
  };
  /** The sheet on which every indicator stands with its change from baseline to target. */
  sheet: {
    title: (count: number) => string;
    /** Over the indicators whose change is told in per cent. */
    relative: (count: number, baseYear: number) => string;
    /** Over the indicators that are themselves shares: their change is told in percentage points. */
    points: (count: number, baseYear: number) => string;
    unchanged: string;
    /** A signed number at the axis of percentage points. */
    pointsAt: (number: string) => string;
    change: string;
    year: (year: number) => string;
    target: (year: number) => string;
    howTitle: string;
    how: readonly string[];
    yearByYear: string;
    allTargets: string;
  };
  plan: {
    card: string;
    documentNumber: string;
    issuer: string;
    issued: string;
    addressees: string;
    copiedTo: string;
    printedBy: string;
    copies: string;
    copiesOf: (copies: number) => string;
    period: string;
    baseYear: string;
    code: string;
    contents: string;
    waysIn: string;
    downloads: string;
    listSeparator: string;
    yearRange: (start: number, end: number) => string;
  };
  notice: { title: string; notice: string; cover: string; toc: string; tocNote: string };
  chapter: {
    page: (page: number) => string;
    noteMark: (number: number) => string;
    note: (number: number) => string;
    editorsNote: string;
    printed: (printed: string) => string;
    supplied: string;
    paragraphTools: string;
    copyLink: string;
    copyCitation: string;
    copyText: string;
    copied: string;
    /** Before a text that the reader must select to copy it. */
    notCopied: string;
    citation: (parts: { title: string; documentNumber: string; place: string; address: string }) => string;
    renderings: { official: string; editors: string };
    termCard: string;
    seeAlso: string;
    readParallel: string;
    markdown: string;
    /** The facts under the title: pages of the source, parts, length and time. */
    pages: (first: number, last: number) => string;
    sections: (count: number) => string;
    boxes: (count: number) => string;
    notes: (count: number) => string;
    length: (count: number) => string;
    minutes: (count: number) => string;
    download: string;
    citeChapter: string;
    print: string;
    backToText: string;
    /** The mark behind a paragraph, what it does, and how a place is called. */
    citeMark: string;
    cite: (place: string) => string;
    place: (parts: { chapter: string; section: string; subsection: string; spot: string }) => string;
  };
  parallel: {
    title: (chapter: string) => string;
    lead: string;
    both: string;
    columns: string;
    onlySource: string;
    onlyTranslation: string;
    /** Before the numbers of the chapters, and before the files. */
    chapters: string;
    files: string;
  };
  term: {
    index: string;
    definition: string;
    definedIn: (note: number, page: number | null) => string;
    members: (count: number) => string;
    explanation: string;
    explanationMark: string;
    uses: (count: number) => string;
    related: string;
    cite: string;
  };
  indicator: {
    index: string;
    indexLead: (facts: { count: number; baseYear: number; start: number; end: number }) => string;
    sentence: (parts: { from: string; to: string; fromYear: number; toYear: number }) => string;
    chart: string;
    chartDescription: (parts: { name: string; values: string }) => string;
    chartValue: (year: number, value: string) => string;
    legend: { baseline: (year: number) => string; target: string };
    table: string;
    year: string;
    value: string;
    kind: string;
    kinds: { baseline: string; target: string };
    facts: string;
    code: string;
    number: string;
    unit: string;
    group: string;
    assessor: string;
    cumulative: string;
    floor: string;
    statements: string;
    relations: { match: string; different: string; contradicts: string };
    noStatements: string;
    remarks: string;
    rows: string;
    printedNames: string;
    change: {
      label: string;
      points: (value: string) => string;
      yearly: (value: string) => string;
      count: (value: string, unit: string) => string;
    };
    atLeast: (value: string) => string;
    tableRow: (table: string) => string;
    computed: string;
  };
  project: {
    index: string;
    indexLead: (counts: ProjectCounts) => string;
    number: (number: number) => string;
    name: string;
    content: string;
    category: string;
    categories: { new: string; continued: string };
    investor: string;
    investment: string;
    printed: string;
    land: string;
    start: string;
    end: string;
    none: string;
    undecided: string;
    currency: string;
    currencies: { CNY: string; USD: string };
    size: string;
    sizes: { large: string; medium: string; small: string };
    startYear: string;
    endYear: string;
    all: string;
    sort: string;
    order: { number: string; investment: string; land: string; start: string; end: string };
    shown: (shown: number, all: number) => string;
    totalsText: (totals: ProjectTotals) => string;
    mentions: string;
    noMentions: string;
    inAnnex: (annex: number) => string;
    sameInvestor: string;
    reset: string;
  };
  /** The index of projects, beyond what it shares with their pages. */
  projectIndex: {
    /** Its title, which says what it shows. */
    fact: (counts: Pick<ProjectCounts, 'projects' | 'year'>) => string;
    /** Under the sum of a currency: how many lines it is of. */
    sumOf: { CNY: (lines: number) => string; USD: (lines: number) => string };
    withoutAmount: (lines: number) => string;
    apart: string;
    finished: string;
    /** Headings of the groups. */
    groups: { CNY: string; USD: string; none: string };
    columns: { number: string; project: string; named: string; share: string; time: string; end: string };
    /** Where the annex prints a line. */
    place: string;
    /** Sections that are not listed. */
    more: (sections: number) => string;
    key: { start: string; end: string };
    span: (start: string, end: string) => string;
    /** A start whose end is not stated. */
    startAlone: (start: string) => string;
    find: string;
    filter: string;
    /** Closes what the filter opened in a narrow window. */
    close: string;
    nothing: string;
    annex: (annex: number) => string;
    all: (projects: number) => string;
  };
  /** The page of the plan as a document. */
  planPage: {
    read: string;
    spine: (pages: number) => string;
    spinePages: (pages: number) => string;
    /** What stands for the annexes and the preface where there is room for a character. */
    shortNames: { preface: string; annexes: string };
    annexes: string;
    codeNote: (code: string) => string;
    /** Said under the files: chapters have one too. */
    markdown: string;
    noticeNote: string;
    termsNote: string;
    indicatorsNote: string;
    projectsNote: string;
    parallelNote: string;
    outcomesNote: string;
    checksNote: (checks: number) => string;
    correctionsNote: (corrections: number) => string;
  };
  annexPage: {
    /** How many rows it has, and the page on which it begins. */
    lead: (rows: number, page: string) => string;
    indicators: (indicators: number) => string;
  };
  /** Where in the plan something stands, in words. */
  places: {
    notice: string;
    cover: string;
    toc: string;
    note: (number: number) => string;
    project: (number: number) => string;
    tableNote: string;
    /** The numeral of a subsection. */
    subsection: (numeral: string) => string;
    /** Sets the parts of a place together, the largest first. */
    join: (parts: readonly string[]) => string;
    more: (places: number) => string;
  };
  corrections: {
    index: string;
    lead: (count: number) => string;
    classes: { artefact: string; misprint: string; structure: string; number: string; name: string };
    treatments: { repaired: string; corrected: string; noted: string; kept: string };
    columns: { id: string; place: string; printed: string; shown: string; note: string };
    unchanged: string;
    ledger: string;
    ledgerLead: string;
    ledgerColumns: { from: string; to: string; reason: string; place: string };
    characters: string;
    charactersLead: string;
    characterColumns: { source: string; choices: string; examples: string };
    wholeText: string;
  };
  search: {
    /** What the search page alone shows. */
    page: {
      title: string;
      submit: string;
      start: string;
      withoutScript: string;
      /** In these, {query} and {count} are filled in; a bar parts the form for one from that for many. */
      count: string;
      /** What is said where no place has all of the query. */
      apart: string;
      /** What is said where the plan does not have a word of the query. */
      absent: string;
      /** Results that are less sure. */
      guesses: string;
      all: string;
      filter: string;
      searching: string;
      label: string;
      tooLittle: string;
      /** Said where the words around a result could not be loaded. */
      missingExcerpts: string;
    };
    none: string;
    /** Follows either where there are less sure results too. */
    similar: string;
    wholeText: string;
    suggestions: string;
    nearest: string;
    kinds: {
      term: string;
      indicator: string;
      organization: string;
      project: string;
      subject: string;
      section: string;
      commitment: string;
      page: string;
    };
    /** What is said where a part of the search could not be loaded. */
    missing: { names: string; forms: string; text: string };
    /** Said where a text is longer than a query may be. */
    cut: string;
    /** Words by which readers look for pages of the plan; never shown. */
    pageWords: Record<
      'terms' | 'indicators' | 'projects' | 'corrections' | 'about' | 'notice' | 'plan',
      string[]
    >;
    /** Where in a section a text stands; {count} is filled in. */
    paragraph: string;
    row: string;
    item: string;
  };
  /** The actions of a page that can be cited. */
  tools: { label: string; print: string };
  indicatorPage: {
    /** What the plan wants of an indicator, as the title of its page; a value that falls without being meant to is no goal of a fall. */
    fact: (parts: { name: string; value: string; year: number; way: 'reach' | 'fall' | 'stand' }) => string;
    target: (year: number) => string;
    noReport: string;
    cumulative: string;
    /** How the target stands to the baseline, under the target. */
    since: (year: number, change: string) => string;
    atLeast: (change: string) => string;
    axisFrom: (value: string) => string;
    axisZero: string;
    /** Heads of the rows of the table under the chart; narrow. */
    rows: { kind: string; value: string; source: string; reported: string };
    check: string;
    /** Text and table give different figures. */
    differs: (parts: { year: number; text: string; table: string }) => string;
    compare: string;
    inText: (place: string) => string;
    notEqual: string;
    aim: string;
    sameGroup: (group: string) => string;
    names: string;
    change: string;
  };
  termPage: {
    /** What stands in the place of a member that the definition counts and does not name. */
    unnamed: string;
    /** Of the members that a definition counts, how many it names. */
    namedOf: (named: number, counted: number) => string;
    chapters: string;
    inChapter: (chapter: string, count: number) => string;
    usesIn: (count: number) => string;
    /** Short words that lead to parts of the page. */
    ways: { definition: string; uses: (count: number) => string };
    byInitial: string;
    uses: (count: number) => string;
  };
  commitments: CommitmentWords;
  organizations: OrganizationWords;
  notFound: { title: string; lead: string };
  citing: CitingWords;
  /** The books of the whole plan. */
  books: BookWords;
  /** The page of the data, and what describes its files. */
  data: DataWords;
  glossary: GlossaryWords;
  sharing: SharingWords;
  pictures: PictureWords;
  takeAway: TakeAwayWords;
  changes: ChangeWords;
  listening: ListeningWords;
  reporting: ReportingWords;
  offline: OfflineWords;
  quote: QuoteWords;
  relations: RelationWords;
  embed: EmbedWords;
  /** Subjects and places. */
  subjects: SubjectPageWords;
  /** Where the last reports stand to the targets. */
  standing: {
    title: (count: number) => string;
    /** What the two sides of the table are; how many can be held against each other. */
    lead: string;
    latest: string;
    /** The plain words of the rule. */
    words: Record<'above' | 'on' | 'below' | 'not comparable' | 'nothing reported', string>;
    tally: {
      comparable: (count: number) => string;
      comparableNote: string;
      similar: (count: number) => string;
      similarNote: string;
      none: (count: number) => string;
      noneNote: (searched: string) => string;
    };
    ruleTitle: string;
    rule: readonly string[];
    /** Head of the row of shares of the way; narrow. */
    way: string;
    wayNote: string;
    /** How far a report lies from its year's target. */
    distance: (difference: string) => string;
    /** Said of an indicator without a report. */
    searched: (date: string) => string;
    /** What the chart shows apart from the targets. */
    apart: string;
  };
  /** What was reported after the plan. */
  outcomes: {
    lead: string;
    groups: Record<'indicators' | 'text' | 'organizations' | 'projects' | 'other' | 'context', string>;
    columns: Record<'period' | 'what' | 'said' | 'plan' | 'area' | 'comparable' | 'source', string>;
    comparability: Record<'same' | 'similar' | 'context', string>;
    count: (count: number) => string;
    indicator: (number: number, name: string) => string;
    target: (year: number, value: string) => string;
    alsoAt: string;
    missing: string;
    missingLead: (indicators: number, searched: string) => string;
    missingProjects: (missing: number, all: number) => string;
    sources: string;
    sourcesLead: string;
    supplied: string;
    noPublisher: string;
    about: (area: string) => string;
  };
  /** Figures of the plan recomputed. */
  figureChecks: FigureCheckWords;
}
