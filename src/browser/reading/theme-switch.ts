/** Lets the reader choose the appearance and keeps the choice in the browser; a script in the head applies it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const show = () => {
      select.value = document.documentElement.dataset.theme ?? '';
    };
    show();
    // A page that comes back, and one that is open beside, follow the choice made elsewhere.
    addEventListener('pageshow', show);
    addEventListener('storage', show);
    select.addEventListener('change', () => choose(select.value));
    this.hidden = false;
  }
}

function choose(theme: string): void {
  if (theme === '') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);

export {};
