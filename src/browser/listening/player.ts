import type { PlayerWords } from '../../editions/words/reader/listening.ts';
import styles from '../../styles/by-script/listening.css?inline';
import { addStyles, element } from '../drawing.ts';
import { bringIntoSight, markSentence, unmark } from './mark.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { hush, speak } from './speak.ts';

/** What of a page is read: its heading and its text. */
const parts = 'main h1, article.chapter, .term-page .main-column';

/** The button that offers it, with the pattern of its voices. */
const offer = document.querySelector<HTMLElement>('[data-voices]');

/** Reads the page aloud, sentence by sentence: from a place on, or from its beginning. */
class Player {
  readonly #words: PlayerWords;
  readonly #voices = offer?.dataset.voices ?? '';
  readonly #sentences = sentencesIn(document.querySelectorAll(parts));
  readonly #status = element('span', { role: 'status' });
  readonly #pause: HTMLButtonElement;
  readonly #bar: HTMLElement;
  #at = 0;
  #isPaused = false;
  /** Number of the reading at hand; what ends of another counts no more. */
  #reading = 0;

  constructor(words: PlayerWords) {
    this.#words = words;
    this.#pause = this.#button('pause', () => this.#toggle());
    this.#bar = element(
      'section',
      { class: 'player', 'aria-label': words.title },
      this.#button('previous', () => this.#go(this.#at - 1)),
      this.#pause,
      this.#button('next', () => this.#go(this.#at + 1)),
      this.#button('stop', () => this.close()),
      this.#status,
    );
  }

  readFrom(place: Element | null): void {
    if (!this.#bar.isConnected) document.body.append(this.#bar);
    this.#pause.focus({ preventScroll: true });
    const first = place ? this.#sentences.findIndex((sentence) => isIn(sentence, place)) : 0;
    this.#setPaused(false);
    this.#go(Math.max(0, first));
  }

  close(): void {
    this.#reading += 1;
    hush();
    unmark();
    const hadFocus = this.#bar.contains(document.activeElement);
    this.#bar.remove();
    if (hadFocus) offer?.focus({ preventScroll: true });
  }

  #button(word: 'previous' | 'pause' | 'next' | 'stop', act: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', 'data-player': word }, this.#words[word]);
    button.addEventListener('click', act);
    return button;
  }

  #toggle(): void {
    this.#setPaused(!this.#isPaused);
    // Some systems cannot hold a voice in the middle: a sentence is begun again.
    this.#go(this.#at);
  }

  #setPaused(isPaused: boolean): void {
    const { pause, resume } = this.#words;
    this.#isPaused = isPaused;
    this.#pause.textContent = isPaused ? resume : pause;
  }

  /** Goes to a sentence as the reader asked. */
  #go(at: number): void {
    this.#show(Math.max(0, at), true);
  }

  #show(at: number, isAsked: boolean): void {
    this.#reading += 1;
    hush();
    const sentence = this.#sentences[at];
    if (!sentence) {
      this.close();
      return;
    }
    this.#at = at;
    this.#status.textContent = '';
    markSentence(sentence);
    bringIntoSight(sentence, { floor: this.#bar.getBoundingClientRect().top, isAsked });
    if (!this.#isPaused) void this.#read(sentence);
  }

  async #read({ breaths }: Sentence): Promise<void> {
    const reading = this.#reading;
    const isOver = await speak(breaths, this.#voices).then(
      () => true,
      () => false,
    );
    if (reading !== this.#reading) return;
    if (isOver) return this.#show(this.#at + 1, false);
    this.#setPaused(true);
    this.#status.textContent = this.#words.failed;
  }
}

/** Whether a sentence stands in a place, or behind it where the place has none. */
function isIn({ block }: Sentence, place: Element): boolean {
  return (
    place.contains(block) || Boolean(place.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}

let player: Player | null = null;
let words: PlayerWords | undefined;

/** Reads the page aloud from a place on; from its beginning where none is given. */
export async function listen(place: Element | null = null): Promise<void> {
  words ??= await loadWords();
  player?.close();
  player = new Player(words);
  player.readFrom(place);
}

/** The words of the player; a page does not carry them for those who read. */
async function loadWords(): Promise<PlayerWords> {
  const response = await fetch(`/listening/${document.documentElement.dataset.edition}.json`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}

addStyles(styles);
addEventListener('pagehide', () => player?.close());
