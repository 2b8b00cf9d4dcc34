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
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
