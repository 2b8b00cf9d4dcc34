import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, dataUrl, pageUrl, path } from '../../urls.ts';

/** Data files that programs may want first; the page of the plan lists all. */
const files = [
  'parallel.tsv',
  'terms.json',
  'organizations.json',
  'commitments.json',
  'outcomes.json',
  'checks.json',
  'subjects.json',
];

/** What the site has for programs that read Markdown, as llms.txt lists it: the chapters in every edition, and the data. */
export function programList(plans: readonly Plan[]): string {
  const names = plans.map(({ site }) => site.name);
  const summaries = plans.map(({ site }) => site.introduction);
  const notes = plans.map(({ edition }) => words[edition].site.unofficial);
  const head = [`# ${names.join(' · ')}`, `> ${summaries.join(' ')}`, [...new Set(notes)].join(' ')];
  return `${[...head, ...plans.map(textSection), filesSection(plans)].join('\n\n')}\n`;
}

/** The chapters of an edition as Markdown, and what is said of the edition. */
function textSection({ edition, id, chapters }: Plan): string {
  const { changes, nav } = words[edition];
  return section(changes.programs.text, [
    ...chapters.map(({ label, title, slug }) =>
      link(`${label} ${title}`.trim(), pageUrl(edition, path.chapterMarkdown(id, slug))),
    ),
    link(nav.about, pageUrl(edition, path.about())),
  ]);
}

function filesSection(plans: readonly Plan[]): string {
  const titles = plans.map(({ edition }) => words[edition].changes.programs.files);
  const [id = ''] = plans.map((plan) => plan.id);
  return section(
    [...new Set(titles)].join(' · '),
    files.map((file) => link(file, dataUrl(id, file))),
  );
}

function section(title: string, links: readonly string[]): string {
  return [`## ${title}`, '', ...links].join('\n');
}

function link(name: string, address: string): string {
  return `- [${name.replace(/[[\]]/g, '')}](${absoluteUrl(address)})`;
}
