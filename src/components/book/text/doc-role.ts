/** A role of DPUB-ARIA, the vocabulary of books, which Astro's types of HTML do not have. */
export function docRole(role: `doc-${string}`): astroHTML.JSX.AriaRole {
  return role as string as astroHTML.JSX.AriaRole;
}
