import { englishNumeral } from '../numerals.ts';
import type { ProjectCounts, ProjectTotals, Words } from '../words-type.ts';

/** English. */
export const en: Words = {
  site: { unofficial: 'Editors’ translation, not official. The Chinese text prevails.' },
  marks: { bracket: (text) => ` (${text})`, colon: ': ', stop: '. ', comma: ', ' },
  header: {
    skip: 'Skip to the text',
    menu: 'Parts of the site',
    searchLabel: 'Search the plan',
    searchPlaceholder: 'Search terms, indicators, projects, companies',
    editions: 'Edition',
    theme: 'Appearance',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  },
  nav: {
    breadcrumbs: 'You are here',
    home: 'Home',
    plan: 'The plan',
    notice: 'Notice and cover',
    parallel: 'Chinese and English',
    terms: 'Terms',
    indicators: 'Indicators',
    projects: 'Projects',
    corrections: 'Corrections',
    search: 'Search',
    about: 'About',
    contents: 'On this page',
    previous: 'Previous',
    next: 'Next',
  },
  footer: {
    source: 'Source',
    licence: 'The plan is a published official document; the code of this site is under the MIT licence.',
    report: 'Report an error',
    version: 'Version',
    printed: 'Printed from',
  },
  home: {
    lead: (introduction) =>
      `${introduction} Every paragraph, indicator and term has an address of its own that can be looked up, quoted and checked.`,
    examples: 'Try',
    aims: (count) =>
      count === 1
        ? 'The plan’s aim and its indicators'
        : `The plan’s ${englishNumeral(count)} aims and their indicators`,
    chapters: (count) => `The preface and ${englishNumeral(count)} ${noun(count, 'chapter')}`,
    terms: 'Most used terms',
    allTerms: 'All terms',
    press: 'For the press',
    pressText:
      'Every paragraph keeps its address. Choose the ¶ at the end of a paragraph to copy its link, its citation or its words; where a character was corrected, the page says what is printed.',
    investors: 'For investors',
    investorsText: ({ annex, year, projects, currencies }) =>
      `Annex ${annex} lists the ${projects} major industrial ${noun(projects, 'project')} of ${year}. Filter them by category, investor, currency and date.${currencies > 1 ? ' Yuan and dollars are never added together.' : ''}`,
  },
  plan: {
    card: 'The document',
    documentNumber: 'Document number',
    issuer: 'Issued by',
    issued: 'Date of issue',
    addressees: 'Addressed to',
    copiedTo: 'Copied to',
    printedBy: 'Printed by',
    copies: 'Print run',
    copiesOf: (copies) => `${copies} copies`,
    period: 'Period',
    baseYear: 'Base year',
    code: 'Code',
    contents: 'Contents',
    waysIn: 'Ways in',
    downloads: 'Downloads',
    listSeparator: '; ',
    yearRange: (start, end) => `${start}–${end}`,
  },
  notice: {
    title: 'Notice and cover',
    notice: 'Notice of issue',
    cover: 'Cover',
    toc: 'Contents as printed',
    tocNote: 'Page numbers are those of the printed document.',
  },
  chapter: {
    page: (page) => `p. ${page}`,
    noteMark: (number) => `Note ${number}`,
    note: (number) => `Note ${number}`,
    editorsNote: 'Editors’ note',
    printed: (printed) => (printed === '' ? 'not in print' : `printed: “${printed}”`),
    supplied: 'No title in print; this one is the editors’',
    paragraphTools: 'This paragraph',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    copyText: 'Copy text',
    copied: 'Copied',
    notCopied: 'The browser does not let the page copy. The text to select:',
    citation: ({ title, documentNumber, place, address }) =>
      `${title} (${documentNumber}), ${place}, editors’ translation, ${address}`,
    renderings: { official: 'Official name', editors: 'The editors’ rendering of the name' },
    termCard: 'Term',
    seeAlso: 'This chapter in other forms',
    readParallel: 'Chinese and English',
    markdown: 'Markdown',
    pages: (first, last) => (first === last ? `source p. ${first}` : `source pp. ${first}–${last}`),
    sections: (count) => `${count} ${count === 1 ? 'section' : 'sections'}`,
    boxes: (count) => `${count} ${count === 1 ? 'box' : 'boxes'}`,
    notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
    length: (count) => `about ${count.toLocaleString('en')} words`,
    minutes: (count) => `${count} min read`,
    download: 'Download',
    citeChapter: 'Cite this chapter',
    print: 'Print',
    backToText: 'Back to the text',
    citeMark: '[cite]',
    cite: (place) => `Cite ${place}`,
    place: ({ chapter, section, subsection, spot }) =>
      [chapter, section, subsection, spot].filter((part) => part !== '').join(', '),
  },
  parallel: {
    title: (chapter) => `${chapter}: Chinese and English`,
    lead: 'Each Chinese paragraph stands with its English. The English is the editors’ translation; the Chinese text prevails.',
    both: 'Both',
    columns: 'Show',
    onlySource: 'Chinese only',
    onlyTranslation: 'English only',
    chapters: 'Chapter',
    files: 'Files',
  },
  term: {
    index: 'Terms',
    indexLead: (count) =>
      `The plan explains ${count} of its terms in notes. Each has a page with the plan’s own definition and every use in the text.`,
    definition: 'The plan’s definition',
    definedIn: (note, page) => `Note ${note}${page === null ? '' : `, p. ${page} of the printed plan`}`,
    members: (count) => `Its ${count} parts`,
    explanation: 'Explanation',
    explanationMark: 'Written by the editors, not part of the plan',
    uses: (count) => (count === 1 ? 'Used once in the plan' : `Used ${count} times in the plan`),
    related: 'Related terms',
    cite: 'Cite',
  },
  indicator: {
    index: 'Indicators',
    indexLead: ({ count, baseYear, start, end }) =>
      `The ${count} main indicators of the plan: the ${baseYear} baseline and a target for every year from ${start} to ${end}.`,
    sentence: ({ from, to, fromYear, toYear }) => `From ${from} in ${fromYear} to ${to} in ${toYear}`,
    chart: 'Yearly targets',
    chartDescription: ({ name, values }) => `${name}: ${values}.`,
    chartValue: (year, value) => `${value} in ${year}`,
    cutAxis: 'The vertical axis does not start at zero.',
    legend: { baseline: (year) => `${year} baseline`, target: 'Yearly target' },
    table: 'Year by year',
    year: 'Year',
    value: 'Value',
    kind: 'Kind',
    kinds: { baseline: 'Baseline', target: 'Target' },
    printedValue: 'As printed',
    facts: 'About the indicator',
    code: 'Code',
    number: 'Number',
    unit: 'Unit',
    group: 'Group',
    assessor: 'Assessment',
    cumulative: 'Square brackets mark a cumulative count',
    floor: '≥ marks a floor (“at least”)',
    statements: 'Where the text speaks of it',
    relations: {
      match: 'agrees with the table',
      different: 'another measure',
      contradicts: 'differs from the table',
    },
    noStatements: 'The text does not repeat this indicator.',
    remarks: 'Editors’ notes',
    rows: 'Printed tables',
    printedNames: 'Name in the tables',
    change: {
      label: 'Change',
      points: (value) => `${value} percentage points`,
      yearly: (value) => `${value}% a year`,
      count: (value) => value,
    },
    atLeast: (value) => `at least ${value}`,
    tableRow: (table) => `Row of ${table}`,
    computed: 'computed by this site',
  },
  project: {
    index: 'Major industrial projects',
    indexLead: projectsSentence,
    number: (number) => `Project ${number}`,
    name: 'Project',
    content: 'What is built',
    category: 'Category',
    categories: { new: 'New', continued: 'Continued' },
    investor: 'Investor',
    investment: 'Total investment',
    printed: 'As printed',
    land: 'Land',
    start: 'Start',
    end: 'Completion',
    none: 'not stated',
    undecided: 'to be decided',
    currency: 'Currency',
    currencies: { CNY: 'Yuan (RMB)', USD: 'US dollars' },
    size: 'Size (in its own currency)',
    sizes: { large: '1 billion and more', medium: '100 million to 1 billion', small: 'under 100 million' },
    startYear: 'Start year',
    endYear: 'Completion year',
    all: 'All',
    sort: 'Sort by',
    order: { number: 'Number', investment: 'Investment', land: 'Land', start: 'Start', end: 'Completion' },
    shown: (shown, all) => `${shown} of ${all} lines shown`,
    totalsText: totalsSentence,
    mentions: 'Where the text speaks of it or of its investor',
    noMentions: 'The text does not name this project.',
    inAnnex: (annex) => `Its row in annex ${annex}`,
    sameInvestor: 'Other projects of the investor',
    reset: 'Clear filters',
  },
  corrections: {
    index: 'Corrections and conversion',
    lead: (count) =>
      `Where the text differs from the transcription it is taken from, and where an odd reading was kept: ${count} entries. No number was changed; every changed character or unit says what is printed.`,
    classes: {
      artefact: 'Transcription',
      misprint: 'Doubtful characters',
      structure: 'Structure',
      number: 'Numbers and units',
      name: 'Names and wording',
    },
    treatments: {
      repaired: 'Repaired',
      corrected: 'Corrected, with a note',
      noted: 'Kept, with a note',
      kept: 'Kept',
    },
    columns: { id: 'No.', place: 'Place', printed: 'Printed', shown: 'Shown', note: 'Note' },
    unchanged: 'as printed',
    ledger: 'Traditional Chinese: exceptions',
    ledgerLead:
      'The traditional edition is converted from the simplified one character by character; no word is changed. The general rule gets these phrases wrong, so each is laid down.',
    ledgerColumns: { from: 'Simplified', to: 'Traditional', reason: 'Reason', place: 'Place' },
    characters: 'Traditional Chinese: one to many',
    charactersLead:
      'Simplified characters of the plan that can stand for more than one traditional character, and the choices made.',
    characterColumns: { source: 'Simplified', choices: 'Chosen (times)', examples: 'Examples' },
    wholeText: 'whole text',
  },
  search: {
    title: 'Search',
    label: 'Search the whole plan',
    submit: 'Search',
    start:
      'Type a term, an indicator, a project, a company or words of the text, in English, Chinese or pinyin.',
    withoutScript: 'Search needs JavaScript. The indexes below do not.',
    count: '{count} result for “{query}”|{count} results for “{query}”',
    none: 'Nothing found for “{query}”',
    similar: '; {count} similar result|; {count} similar results',
    wholeText: 'Search the whole text for “{query}”',
    suggestions: '{count} suggestion|{count} suggestions',
    nearest: 'Did you mean',
    kinds: {
      term: 'Terms',
      indicator: 'Indicators',
      organization: 'Organisations',
      project: 'Projects',
      section: 'Text of the plan',
      commitment: 'Commitments',
      page: 'Pages',
    },
    headings: 'Sections',
    guesses: 'Similar results',
    all: 'All',
    filter: 'Kind',
    searching: 'Searching…',
    missing: {
      names:
        'The names of terms, indicators, projects and organisations could not be loaded; search again to try once more.',
      forms:
        'Pinyin and names in the other script and language could not be loaded; search again to try once more.',
      text: 'The text of the plan could not be searched; search again to try once more.',
      excerpts: 'The words around the results could not be loaded.',
    },
    tooLittle: '“{query}” is too little to search for.',
    cut: 'The text is too long for a search; only its beginning is used.',
    pageWords: {
      terms: ['glossary', 'definitions', 'list of terms'],
      indicators: ['list of indicators', 'main indicators'],
      projects: ['list of projects', 'project list', 'investors'],
      corrections: ['errors', 'errata', 'misprints'],
    },
    paragraph: 'paragraph {count}',
    row: 'row {count}',
    item: 'item {count}',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped. Start from the home page or search.',
  },
};

function projectsSentence({ annex, projects, lines, shared }: ProjectCounts): string {
  const split = shared.map(({ number, lines: own }) => `; number ${number} has ${englishNumeral(own)}`);
  return `Annex ${annex} lists ${projects} ${noun(projects, 'project')} on ${lines} ${noun(lines, 'line')}${split.join('')}.`;
}

function noun(count: number, one: string): string {
  return count === 1 ? one : `${one}s`;
}

const currencies = { CNY: 'yuan', USD: 'dollars' };

function totalsSentence({ sums, none, hasFinished }: ProjectTotals): string {
  const amounts = sums.map(({ currency, lines, sum }, index) => {
    const verb = index > 0 ? '' : lines === 1 ? 'comes ' : 'add up ';
    return `${lines} ${noun(lines, 'line')} in ${currencies[currency]} ${verb}to ${sum}`;
  });
  const missing = `${none} ${none === 1 ? 'line gives' : 'lines give'} no amount`;
  const facts = [...(sums.length > 0 ? [amounts.join(', ')] : []), ...(none > 0 ? [missing] : [])];
  const limits = [
    ...(sums.length > 1 ? ['the two currencies are not added together'] : []),
    ...(hasFinished ? ['the table includes projects already finished'] : []),
  ].join(', and ');
  return [facts.join('; '), limits]
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}
