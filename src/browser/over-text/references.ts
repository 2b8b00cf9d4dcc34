/** What refers to the units of the chapter: the page that lists it, asked for once. */
let page: Promise<Document> | undefined;

/** A copy of the list of what refers to a unit; null where nothing does. */
export async function referencesTo(address: string, unit: string): Promise<Node | null> {
  page ??= load(address);
  const list = (await page).querySelector(`#of-${unit} dl`);
  return list ? document.importNode(list, true) : null;
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return new DOMParser().parseFromString(trustMain(await response.text()), 'text/html');
}

/** What browsers with trusted types have; the library of types does not know it yet. */
interface TrustedWindow {
  trustedTypes?: { createPolicy(name: string, rules: MarkupRules): MarkupRules };
}

interface MarkupRules {
  createHTML: (text: string) => string;
}

/** The one text that may become markup: the matter of a page of the site, without its head and the styles in it. */
function trustMain(page: string): string {
  const rules = { createHTML: (text: string) => text.slice(text.indexOf('<main')) };
  return ((window as TrustedWindow).trustedTypes?.createPolicy('references', rules) ?? rules).createHTML(
    page,
  );
}
