/** The panels of the bar in a narrow window: a field is ready to type in, and a panel closes behind a chosen link. */
export {};

for (const panel of document.querySelectorAll<HTMLElement>('.panel[popover]')) {
  panel.addEventListener('toggle', () => {
    if (panel.matches(':popover-open')) panel.querySelector('input')?.focus();
  });
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && panel.matches(':popover-open'))
      panel.hidePopover();
  });
}
