import { ConverterBuilder, type DictLike } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';

/** What the conversion of a plan must treat otherwise than the general rule. */
export interface Wording {
  /** Phrases whose characters the rule gets wrong. */
  phrases: readonly { from: string; to: string }[];
  /** Characters replaced after the rule. */
  characters: readonly { from: string; to: string }[];
}

/** Turns a whole block of the simplified source into the traditional edition, character for character. */
type ScriptConverter = (text: string) => string;

const quotes: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const converters = new WeakMap<Wording, ScriptConverter>();

/** The one converter of a plan; made once for its wording, since the dictionaries are large. */
export function scriptConverter(wording: Wording): ScriptConverter {
  const known = converters.get(wording) ?? makeConverter(wording);
  converters.set(wording, known);
  return known;
}

/**
 * Makes the converter of a plan: opencc `cn` to `tw` with the plan's phrases before it,
 * the plan's characters and the quotation marks after it. Throws where the preset is not as expected.
 */
function makeConverter(wording: Wording): ScriptConverter {
  const base = preset.configs.s2tw;
  const [first, ...rest] = base?.conversionChain ?? [];
  if (!base || !first) throw new Error('opencc-js has no preset s2tw; pin the version that has');
  const phrases = dictionary(wording.phrases);
  const characters = dictionary(wording.characters);
  const convert = ConverterBuilder({
    ...preset,
    configs: {
      s2tw: {
        ...base,
        // The types of the package have one dictionary here, the package a list.
        segmentation: [...phrases, ...(base.segmentation as unknown as DictLike[])],
        conversionChain: [[...phrases, ...first], ...rest, ...(characters.length > 0 ? [characters] : [])],
      },
    },
  })({ from: 'cn', to: 'tw' });
  return (text) => convert(text).replace(/[“”‘’]/g, (mark) => quotes[mark] ?? mark);
}

function dictionary(entries: readonly { from: string; to: string }[]): string[] {
  return entries.length === 0 ? [] : [entries.map(({ from, to }) => `${from} ${to}`).join('|')];
}
