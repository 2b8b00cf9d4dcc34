import { convertedEditions, type Edition, editions, sourceEdition, translatedEditions } from './editions.ts';

/** Two editions as translators’ tools want them: what is translated, and into what. */
export interface TranslatorPair {
  /** Part of a file name, such as `zh-cn-en`. */
  name: string;
  editions: readonly [Edition, Edition];
}

/** Every translation with the text that it translates, in each of its scripts. */
export const translatorPairs: readonly TranslatorPair[] = translatedEditions.flatMap((translation) =>
  [sourceEdition, ...convertedEditions].map((source): TranslatorPair => {
    const codes = [source, translation].map((edition) => editions[edition].translatorCode.toLowerCase());
    return { name: codes.join('-'), editions: [source, translation] };
  }),
);
