import { formatDate } from '../../editions/format.ts';
import { labels } from '../../editions/labels.ts';
import { titleLines } from '../../editions/phrases.ts';
import { words } from '../../editions/words.ts';
import type { Organization } from '../../plan/things/projects.ts';
import type { Subject } from '../../plan/things/subjects.ts';
import type { Chapter } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';
import type { Share } from './share.ts';

/** The title page of the plan. */
export function homeCard({ edition, site, documentNumber, issued, code }: Plan): Share {
  const title = site.titleLines;
  return {
    alt: title.join(' '),
    card: {
      edition,
      site: site.name,
      title,
      under: { voice: 'editors', text: site.introduction },
      foot: [documentNumber, formatDate(edition, issued)],
      code,
    },
  };
}

/** A chapter: its title, and in the editors' words what it is about. */
export function chapterCard(
  { edition, site, code, shortTitle }: Plan,
  { slug, label, title }: Chapter,
): Share {
  const line = site.chapterLines.get(slug);
  return {
    alt: [label, title].filter((part) => part !== '').join(' '),
    card: {
      edition,
      site: site.name,
      title: titleLines(edition, title),
      ...(line && { under: { voice: 'editors', text: line } }),
      foot: [label, shortTitle].filter((part) => part !== ''),
      code,
    },
  };
}

/** A company or an institution: its name, and how often the plan speaks of it. */
export function organizationCard({ edition, site, code }: Plan, one: Organization): Share {
  const { organizations: text, takeAway } = words[edition];
  const facts = [
    ...(one.projects.length > 0 ? [text.projects(one.projects.length)] : []),
    ...(one.mentions.length > 0 ? [takeAway.named(one.mentions.length)] : []),
  ];
  return {
    alt: one.name,
    card: {
      edition,
      site: site.name,
      title: [one.name],
      ...(facts.length > 0 && { under: { items: facts } }),
      foot: [text.kinds[one.kind]],
      code,
    },
  };
}

/** A subject or a place: its name, and in the editors' words what the plan says of it. */
export function subjectCard({ edition, site, chapters: all }: Plan, subject: Subject): Share {
  const { subjects: text } = words[edition];
  const chapters = all
    .filter(({ id }) => subject.chapters.includes(id))
    .map(({ number, title }) => (number === null ? title : labels[edition].numeral(number)));
  return {
    alt: subject.name,
    card: {
      edition,
      site: site.name,
      title: [subject.name],
      ...(subject.line !== '' && { under: { voice: 'editors', text: subject.line } }),
      foot: [
        text.index,
        text.passages(subject.passages.length),
        ...(chapters.length > 0 ? [text.chapters(chapters)] : []),
      ],
      code: subject.slug,
    },
  };
}
