import { escapeMarkup } from '../../strings/escape-markup.ts';

/** A member as markup: of one with a name in quotation marks, or before a colon, the name is set apart. */
export function memberParts(member: string): string {
  const [, before = '', name = member, after = ''] = quoted.exec(member) ?? titled.exec(member) ?? [];
  const beside = (text: string) => (text === '' ? '' : `<small>${escapeMarkup(text)}</small>`);
  return `${beside(before)}<b>${escapeMarkup(name)}</b>${beside(after)}`;
}

/** One pair of quotation marks, of any of the scripts, with what stands before and behind. */
const quoted =
  /^([^\u201c\u300c]*)([\u201c\u300c][^\u201c\u300c\u201d\u300d]*[\u201d\u300d])([^\u201c\u300c]*)$/;

/** What stands before a colon, with it. */
const titled = /^()([^:\uff1a]*[:\uff1a])(.*)$/;
