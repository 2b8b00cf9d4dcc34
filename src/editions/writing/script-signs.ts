import characters from 'opencc-js/dict/STCharacters';

/** Characters that one of the two Chinese scripts has alone. */
interface ScriptSigns {
  simplified: ReadonlySet<string>;
  traditional: ReadonlySet<string>;
}

let signs: ScriptSigns | undefined;

/** The characters by which the Chinese scripts are told apart. */
export function scriptSigns(): ScriptSigns {
  signs ??= readSigns();
  return signs;
}

function readSigns(): ScriptSigns {
  const entries = characters.split('|').map((entry) => entry.split(' '));
  const from = new Set(entries.map(([simplified = '']) => simplified));
  const to = new Set(entries.flatMap(([, ...forms]) => forms));
  return { simplified: from.difference(to), traditional: to.difference(from) };
}
