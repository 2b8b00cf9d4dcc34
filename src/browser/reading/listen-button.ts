/** Offers to read the page aloud where the browser has a voice of its language; voices may come late. */
export {};

const button = document.querySelector<HTMLElement>('[data-voices]');
const { speechSynthesis: speech } = window as Partial<Window>;

if (button && speech) {
  const show = () => {
    button.hidden = !speech.getVoices().some(({ lang }) => lang.match(button.dataset.voices ?? ''));
  };
  speech.onvoiceschanged = show;
  show();
  button.onclick = () => {
    import('../listening/player.ts').then((player) => player.listen()).catch(() => {});
  };
}
