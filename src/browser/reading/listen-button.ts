/** Offers to read the page aloud where the browser has a voice of its language; voices may come late. */
export {};

const button = document.querySelector<HTMLElement>('[data-voices]');
const { speechSynthesis: speech } = window as Partial<Window>;

if (button && speech) {
  const show = () => {
    const languages = button.dataset.voices?.split(' ') ?? [];
    button.hidden = !speech
      .getVoices()
      .some(({ lang }) => languages.some((one) => lang.replace('_', '-').startsWith(one)));
  };
  show();
  speech.onvoiceschanged = show;
  button.onclick = () =>
    import('../listening/player.ts').then(
      ({ listen }) => listen(null),
      () => {},
    );
}
