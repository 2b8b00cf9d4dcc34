const longest = 300;

/** A description no longer than lists of results and previews show, cut between words. */
export function shortDescription(description: string): string {
  if (description.length <= longest) return description;
  const cut = description.slice(0, longest - 1);
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
