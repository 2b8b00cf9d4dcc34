import { type Edition, editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { site } from '../../site.ts';

/** A page that a reader may find an error on. */
interface ReportedPage {
  edition: Edition;
  title: string;
  /** Address as a whole. */
  address: string;
}

type Facts = Pick<typeof site, 'version' | 'date' | 'contact' | 'repository'>;

/** Where a reader tells of an error on a page, the message begun; null where there is nobody yet to tell. */
export function reportLink(page: ReportedPage, facts: Facts = site): string | null {
  return mailLink(page, facts) ?? issueLink(page, facts);
}

/** The same by electronic mail (RFC 6068). */
export function mailLink(page: ReportedPage, facts: Facts = site): string | null {
  if (facts.contact === null) return null;
  const { subject, lines } = messageOf(page, facts);
  return `mailto:${facts.contact}?subject=${written(subject)}&body=${written(lines.join('\r\n'))}`;
}

/** The same in the repository’s list of issues. */
export function issueLink(page: ReportedPage, facts: Facts = site): string | null {
  if (facts.repository === null) return null;
  const { subject, lines } = messageOf(page, facts);
  const query = `title=${written(subject)}&body=${written(lines.join('\n'))}`;
  return `${facts.repository.replace(/\/$/, '')}/issues/new?${query}`;
}

/** Encoded no more than an address needs, so that what stands elsewhere on the page compresses; browsers do the rest. */
function written(text: string): string {
  return text.replace(/[^\p{L}\p{N}/:.-]/gu, encodeURIComponent);
}

function messageOf({ edition, title, address }: ReportedPage, { version, date }: Facts) {
  const text = words[edition].reporting;
  const page = { title, address, edition: editions[edition].name, version, date };
  return { subject: text.subject(page), lines: text.lines(page) };
}
