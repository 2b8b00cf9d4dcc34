import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, dataUrl } from '../../urls.ts';

/** A piece of code that reads a file of the data. */
interface DataExample {
  tool: 'shell' | 'python' | 'pandas' | 'r';
  code: string;
}

/** The indicator whose yearly targets the examples read: the first of which something was reported later. */
export function exampleIndicator({ indicators, outcomes }: Plan): Plan['indicators'][number] | undefined {
  return indicators.find(({ slug }) => outcomes.some(({ indicator }) => indicator === slug)) ?? indicators[0];
}

/** Code that reads the targets of an indicator from the table of all, in several languages. */
export function dataExamples(plan: string, slug: string): DataExample[] {
  const address = absoluteUrl(dataUrl(plan, 'indicators.csv'));
  return [
    { tool: 'shell', code: `curl -O ${address}` },
    {
      tool: 'python',
      code: [
        'import csv, io, urllib.request',
        '',
        `address = "${address}"`,
        'with urllib.request.urlopen(address) as answer:',
        '    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")',
        '    for row in csv.DictReader(text):',
        `        if row["slug"] == "${slug}" and row["kind"] == "target":`,
        '            print(row["year"], row["value"])',
      ].join('\n'),
    },
    {
      tool: 'pandas',
      code: [
        'import pandas',
        '',
        `address = "${address}"`,
        'table = pandas.read_csv(address)',
        `rows = table[(table.slug == "${slug}") & (table.kind == "target")]`,
        'print(rows[["year", "value"]].to_string(index=False, header=False))',
      ].join('\n'),
    },
    {
      tool: 'r',
      code: [
        `address <- "${address}"`,
        'table <- read.csv(address, encoding = "UTF-8")',
        `rows <- subset(table, slug == "${slug}" & kind == "target")`,
        'cat(paste(rows$year, rows$value), sep = "\\n")',
      ].join('\n'),
    },
  ];
}

/** What the examples print: year and value of each target. */
export function exampleOutput({ values }: Plan['indicators'][number]): string {
  const targets = values.filter(({ kind }) => kind === 'target');
  return targets.map(({ year, value }) => `${year} ${value.value}`).join('\n');
}
