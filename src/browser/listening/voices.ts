/** The voice whose language fits a pattern, of its alternatives the first that one fits; null where there is none. */
export function voiceFor(pattern: string): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices();
  for (const alternative of pattern.split('|')) {
    const fitting = voices.filter(({ lang }) => lang.match(alternative));
    const voice = fitting.find((one) => one.default) ?? fitting[0];
    if (voice) return voice;
  }
  return null;
}

/** The pattern of voices for a language tag; null for transcriptions, which no voice reads well. */
export function voicesOf(tag: string): string | null {
  const [language = '', ...others] = tag.split('-');
  if (others.includes('Latn')) return null;
  return [tag, language, ...(language === 'zh' ? ['cmn'] : [])].map((start) => `^${start}`).join('|');
}
