import type { PlanRecord } from '../record/record.ts';
import { readProject } from '../text/table-texts.ts';
import type { Project, ProjectLine } from '../types.ts';
import { type Assembly, speaker } from './assembly.ts';

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

function lineOf(project: PlanRecord['projects'][number], { record, texts }: Assembly): ProjectLine {
  const say = speaker(texts);
  const { id, page } = project;
  return {
    id,
    page,
    name: say(`${id}/name`),
    content: say(`${id}/content`),
    categoryPrinted: say(`${id}/category`).text,
    investor: say(`${id}/investor`),
    ...readProject(project, record),
    mentions: project.mentions ?? [],
  };
}
