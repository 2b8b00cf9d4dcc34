import { words } from '../../editions/words.ts';
import type { Term } from '../../plan/things/terms.ts';
import type { Plan } from '../../plan/types.ts';
import { placeLabel } from '../place/place-label.ts';
import type { Share } from './share.ts';

/** A term: its name, and what the plan says that it is; where the plan says nothing, what the editors say. */
export function termCard(plan: Plan, term: Term): Share {
  const { edition, site } = plan;
  const { nav, chapter } = words[edition];
  const { note, definition, name, slug } = term;
  return {
    alt: name,
    card: {
      edition,
      site: site.name,
      title: [name],
      ...underOf(term),
      foot: [
        nav.terms,
        ...(note ? [chapter.note(note.number)] : []),
        ...(note ? [placeLabel(note.markedAt, plan)] : definition ? [placeLabel(definition.unit, plan)] : []),
      ],
      code: slug,
    },
  };
}

function underOf({ members, definition, gloss }: Term) {
  const isShort = members.length > 1 && members.join('').length <= mostLetters;
  if (isShort) return { under: { items: members } };
  if (definition) return { under: { voice: 'plan' as const, text: definition.text.text } };
  return gloss === '' ? {} : { under: { voice: 'editors' as const, text: gloss } };
}

/** More letters of members side by side cannot be read at a glance. */
const mostLetters = 90;
