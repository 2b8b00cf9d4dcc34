import type { Fault, RecordError } from '../../../content-model/record-error.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type SubjectRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import { textsByUnit, unitsWithWords } from '../../text/subject-words.ts';

type Stop = (field: string, rest: Omit<Fault, 'file' | 'field'>) => RecordError;

/** Stops where a subject goes by words or units that are not there, leads to nothing, or shares an everyday word with one that it does not lead to. */
export function* checkSubjects(source: Source): Faults {
  const { record } = source;
  for (const [slug, subject] of record.subjects) {
    const stop: Stop = (field, rest) => faultIn(record, { file: `subjects/${slug}.json`, field, ...rest });
    yield* checkWords(source, subject, stop);
    yield* checkUnits(source, subject, stop);
    yield* checkLinks(source, subject, stop);
    if (subject.see?.includes(slug))
      yield stop('see', { found: slug, expected: 'the slug of another subject', mend: 'correct the slug' });
  }
  yield* checkEveryday(source, '', (slug) => record.subjects.get(slug)?.everyday ?? []);
  for (const { edition, words } of everyTranslation(record))
    yield* checkEveryday(source, fileInEdition(edition, ''), (slug) => words.subjects[slug]?.everyday ?? []);
}

function* checkWords({ texts }: Source, subject: SubjectRecord, stop: Stop): Faults {
  const all = [...textsByUnit(texts).values()].flat().map((key) => texts.get(key)?.text ?? '');
  for (const field of ['words', 'except'] as const)
    for (const word of subject[field] ?? [])
      if (!all.some((text) => text.includes(word)))
        yield stop(field, {
          found: `“${word}”`,
          expected: 'a string that stands in the text of the plan',
          mend: 'copy it from the text, or move it to everyday',
        });
  for (const longer of subject.except ?? [])
    if (!subject.words.some((word) => longer.includes(word)))
      yield stop('except', {
        found: `“${longer}”`,
        expected: 'a longer string that contains one of the words',
        mend: 'remove it, or correct it',
      });
}

/** What is added has no word yet, what is left out has one. */
function* checkUnits({ texts }: Source, subject: SubjectRecord, stop: Stop): Faults {
  const known = textsByUnit(texts);
  const withWords = unitsWithWords(subject, texts);
  const lists = [
    ['also', false, 'a unit of the plan that has none of the words'],
    ['leave', true, 'a unit of the plan that has one of the words'],
  ] as const;
  for (const [field, hasWord, expected] of lists)
    for (const { unit } of subject[field] ?? [])
      if (!known.has(unit) || withWords.has(unit) !== hasWord)
        yield stop(field, { found: `the unit ${unit}`, expected, mend: 'correct the id, or remove it' });
  if ([...withWords.keys()].length === (subject.leave ?? []).length && !subject.also)
    yield stop('words', {
      found: 'no passage',
      expected: 'at least one unit that has a word and is not left out',
      mend: 'add a word, or remove the subject',
    });
}

function* checkLinks({ record }: Source, { see = [], indicators = [] }: SubjectRecord, stop: Stop): Faults {
  const lists = [
    ['see', see, record.subjects, 'subject'],
    ['indicators', indicators, record.indicators, 'indicator'],
  ] as const;
  for (const [field, slugs, known, kind] of lists)
    for (const slug of slugs)
      if (!known.has(slug))
        yield stop(field, {
          found: slug,
          expected: `the slug of ${kind === 'indicator' ? 'an' : 'a'} ${kind}`,
          mend: 'correct the slug',
        });
}

/** Two subjects share a word of everyday life only where one leads to the other. */
function* checkEveryday(
  { record }: Source,
  folder: string,
  wordsOf: (slug: string) => readonly string[],
): Faults {
  const owners = new Map<string, string>();
  const leads = (from: string, to: string) => record.subjects.get(from)?.see?.includes(to) ?? false;
  for (const slug of record.subjects.keys())
    for (const word of wordsOf(slug)) {
      const owner = owners.get(word.toLowerCase());
      if (owner !== undefined && (owner === slug || !(leads(owner, slug) || leads(slug, owner))))
        yield faultIn(record, {
          file: folder === '' ? `subjects/${slug}.json` : `${folder}subjects.json`,
          field: folder === '' ? 'everyday' : `${slug}.everyday`,
          found: `“${word}”, which ${owner} has too`,
          expected: 'a word once, or twice where one subject names the other in see',
          mend: 'keep it where it belongs, or let one lead to the other',
        });
      owners.set(word.toLowerCase(), slug);
    }
}
