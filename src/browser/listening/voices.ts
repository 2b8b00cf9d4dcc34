/** The voice for a language of the list, the first language that there is one for; null where there is none. */
export function voiceFor(languages: readonly string[]): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices();
  for (const language of languages) {
    const fitting = voices.filter(({ lang }) => lang.replace('_', '-').startsWith(language));
    const voice = fitting.find((one) => one.default) ?? fitting[0];
    if (voice) return voice;
  }
  return null;
}

/** The languages of voices that read a language tag; none for transcriptions, which no voice reads well. */
export function languagesFor(tag: string): string[] {
  const [language = '', ...others] = tag.split('-');
  if (others.includes('Latn')) return [];
  return [tag, language, ...(language === 'zh' ? ['cmn'] : [])];
}
