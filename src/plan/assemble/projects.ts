import { isTranslated } from '../../editions/editions.ts';
import { type ProjectRecord, translationIn } from '../record/record.ts';
import { readProject } from '../text/table-texts.ts';
import { readerOf } from '../text/texts.ts';
import { type CellField, textKey } from '../text-keys.ts';
import type { Project, ProjectLine } from '../things/projects.ts';
import type { Assembly } from './assembly.ts';

/** The numbered projects of annex 1, each with its lines. */
export function assembleProjects(assembly: Assembly): Project[] {
  const numbers = [...new Set(assembly.record.projects.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    lines: assembly.record.projects
      .filter((project) => project.number === number)
      .map((project) => lineOf(project, assembly)),
  }));
}

function lineOf(project: ProjectRecord, { record, texts, edition, script }: Assembly): ProjectLine {
  const read = readerOf(texts);
  const { id, page } = project;
  const field = (name: CellField) => read(textKey.field(id, name));
  return {
    id,
    page,
    name: field('name'),
    content: field('content'),
    categoryPrinted: field('category').text,
    investor: field('investor'),
    ...readProject(project, record),
    mentions: project.mentions ?? [],
    everyday: isTranslated(edition)
      ? (translationIn(record, edition).projects[id]?.everyday ?? [])
      : project.everyday.map(script),
  };
}
