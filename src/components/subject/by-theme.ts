import { words } from '../../editions/words.ts';
import type { Subject, SubjectTheme } from '../../plan/things/subjects.ts';
import type { Plan } from '../../plan/types.ts';

/** The themes in the order of their words, each with its subjects in the order of the edition; none that is empty. */
export function subjectsByTheme({
  subjects,
  edition,
}: Pick<Plan, 'subjects' | 'edition'>): { theme: SubjectTheme; label: string; subjects: Subject[] }[] {
  const themes = Object.entries(words[edition].subjects.themes) as [SubjectTheme, string][];
  return themes
    .map(([theme, label]) => ({
      theme,
      label,
      subjects: subjects.filter((subject) => subject.theme === theme),
    }))
    .filter(({ subjects: own }) => own.length > 0);
}
