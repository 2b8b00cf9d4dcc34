import type { Breath } from './sentences.ts';
import { voiceFor, voicesOf } from './voices.ts';

/** What is being spoken; browsers forget an utterance that nobody holds, and then never say that it ended. */
let utterances: SpeechSynthesisUtterance[] = [];

/** Speaks in the place of what is being spoken; what has no voice of its language is left out. */
export function speak(breaths: readonly Breath[], pageVoices: string): Promise<void> {
  hush();
  utterances = breaths.flatMap(({ text, language }) => {
    const voices = language === '' ? pageVoices : voicesOf(language);
    const voice = voices && voiceFor(voices);
    return voice ? [utteranceOf(text, voice)] : [];
  });
  const last = utterances.at(-1);
  if (!last) return Promise.resolve();
  return new Promise((resolve, reject) => {
    last.onend = () => resolve();
    for (const utterance of utterances) {
      utterance.onerror = ({ error }) => reject(new Error(error));
      speechSynthesis.speak(utterance);
    }
  });
}

/** Falls silent. */
export function hush(): void {
  utterances = [];
  speechSynthesis.cancel();
}

function utteranceOf(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}
