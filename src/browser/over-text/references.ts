/** What refers to the units of the chapter: the page that lists it, asked for once. */
let page: Promise<Document> | undefined;

/** A copy of the list of what refers to a unit; null where nothing does. */
export async function referencesTo(address: string, unit: string): Promise<Node | null> {
  page ??= load(address);
  const list = (await page).querySelector(`#of-${unit} dl`);
  return list ? document.importNode(list, true) : null;
}

/** The request makes a document of the answer by itself; a text made into one by script is against the policy of the page. */
function load(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const refuse = () => reject(new Error(`${address} answers ${request.status}`));
    request.onload = () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : refuse();
    request.onerror = refuse;
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
}
