import type { Page } from '@playwright/test';

/** What was spoken, and in which language. */
export interface Spoken {
  text: string;
  lang: string;
}

interface FakeWindow {
  spoken: Spoken[];
  /** Ends what is being spoken. */
  endUtterance: () => void;
  /** Lets what is being spoken fail. */
  failUtterance: () => void;
  bringVoices: () => void;
}

/** Gives the pages to come voices that say when they are told; with `late`, the voices come when they are called. */
export async function fakeSpeech(page: Page, languages: readonly string[], late = false): Promise<void> {
  await page.addInitScript(
    ({ voices, isLate }) => {
      class Utterance {
        voice: { lang: string } | null = null;
        onend?: () => void;
        onerror?: (event: { error: string }) => void;
        constructor(readonly text: string) {}
      }
      let queue: Utterance[] = [];
      let areThere = !isLate;
      const begin = () => {
        if (queue[0]) fake.spoken.push({ text: queue[0].text, lang: queue[0].voice?.lang ?? '' });
      };
      const speech = {
        onvoiceschanged: null as (() => void) | null,
        getVoices: () => (areThere ? voices.map((lang) => ({ lang, default: false })) : []),
        speak: (utterance: Utterance) => {
          queue.push(utterance);
          if (queue.length === 1) begin();
        },
        cancel: () => {
          const dropped = queue;
          queue = [];
          for (const { onerror } of dropped) onerror?.({ error: 'canceled' });
        },
      };
      const fake: FakeWindow = {
        spoken: [],
        endUtterance: () => {
          const ended = queue.shift();
          begin();
          ended?.onend?.();
        },
        failUtterance: () => queue.shift()?.onerror?.({ error: 'synthesis-failed' }),
        bringVoices: () => {
          areThere = true;
          speech.onvoiceschanged?.();
        },
      };
      Object.assign(window, fake);
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    { voices: languages, isLate: late },
  );
}

/** What was spoken since the page was opened. */
export function spokenOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as FakeWindow).spoken);
}

/** Does one of the things that a fake voice can be told to do. */
export async function tellVoice(
  page: Page,
  what: 'endUtterance' | 'failUtterance' | 'bringVoices',
): Promise<void> {
  await page.evaluate((name) => (window as unknown as FakeWindow)[name](), what);
}

/** Lets the voice speak until the player is gone. */
export async function letRead(page: Page): Promise<Spoken[]> {
  await page.locator('.player').waitFor();
  return page.evaluate(async () => {
    const fake = window as unknown as FakeWindow;
    while (document.querySelector('.player')) {
      fake.endUtterance();
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
    return fake.spoken;
  });
}
