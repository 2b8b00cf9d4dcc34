/** Keeps notes, remarks and navigation out of a selection that runs over the text; alone they can be selected. */
export {};

const root = document.documentElement;
const main = document.querySelector('main');

/** The note or the part of the page around the text that a node stands in. */
function besidesText(node: unknown): Element | null {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  return element?.closest('.margin, .tools, main nav, body > :not(main)') ?? null;
}

function keepToText(): void {
  const selection = getSelection();
  if (!selection || !main) return;
  const { anchorNode, focusNode, isCollapsed } = selection;
  const place = besidesText(anchorNode);
  const isInOnePlace = place !== null && place === besidesText(focusNode);
  root.toggleAttribute('data-text-only', !isCollapsed && !isInOnePlace && selection.containsNode(main, true));
}

keepToText();
document.addEventListener('selectionchange', keepToText);

// What cannot be selected cannot begin a selection either.
document.addEventListener('pointerdown', ({ target, button }) => {
  if (button === 0 && besidesText(target)) root.removeAttribute('data-text-only');
});
