import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';

/** The simplified characters that the dictionaries turn into more than one traditional character. */
export function oneToMany(): ReadonlySet<string> {
  const forms = new Map<string, Set<string>>();
  for (const entry of `${characters}|${phrases}`.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length === to.length)
      for (let at = 0; at < from.length; at += 1) add(forms, from.charAt(at), to.charAt(at));
  }
  return new Set([...forms].filter(([, found]) => found.size > 1).map(([character]) => character));
}

function add(forms: Map<string, Set<string>>, from: string, to: string): void {
  const found = forms.get(from) ?? new Set();
  forms.set(from, found.add(to));
}
