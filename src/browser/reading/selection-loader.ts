/** Loads what keeps a selection to the text, with the first one; a caret is none. */
document.addEventListener('selectionchange', function load() {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', load);
  import('./text-selection.ts').catch(() => document.addEventListener('selectionchange', load));
});

export {};
