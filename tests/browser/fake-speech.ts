import type { Page } from '@playwright/test';

/** What was spoken, and in which language. */
interface Spoken {
  text: string;
  lang: string;
}

interface FakeWindow {
  spoken: Spoken[];
  /** Ends what is being spoken. */
  endUtterance: () => void;
  /** Lets what is being spoken fail. */
  failUtterance: () => void;
  /** Lets the browser have voices of other languages than before. */
  setVoices: (languages: readonly string[]) => void;
}

/** Gives the pages to come voices that speak as they are told. */
export async function fakeSpeech(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((atFirst) => {
    class Utterance {
      voice: { lang: string } | null = null;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      constructor(readonly text: string) {}
    }
    let queue: Utterance[] = [];
    let voices = atFirst;
    const begin = () => {
      if (queue[0]) fake.spoken.push({ text: queue[0].text, lang: queue[0].voice?.lang ?? '' });
    };
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices.map((lang) => ({ lang, default: false })),
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
      setVoices: (changed) => {
        voices = changed;
        speech.onvoiceschanged?.();
      },
    };
    Object.assign(window, fake);
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, languages);
}

/** What was spoken since the page was opened. */
export function spokenOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as FakeWindow).spoken);
}

/** Does one of the things that a fake voice can be told to do. */
export async function tellVoice(page: Page, what: 'endUtterance' | 'failUtterance'): Promise<void> {
  await page.evaluate((name) => (window as unknown as FakeWindow)[name](), what);
}

/** Lets voices come, and others go. */
export async function setVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.evaluate((voices) => (window as unknown as FakeWindow).setVoices(voices), languages);
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
