/** Letters of other alphabets and of input methods, each before the ASCII one that it looks like. */
export const letterLookAlikes = readPairs('ɑa ɡg ıi ȷj ſs ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo');

/** Hyphens, dashes, points and strokes, each before the one of the record that it looks like. */
export const signLookAlikes = readPairs(
  '‐- ‑- ‒- ⁃- −- ―— ⁄/ ∕/ ∶: ∙· ⋅· ‧· ・· ∼～ 〜～ ⟨〈 ⟩〉 ‟“ ‛‘ 〝“ 〞” ○\u3007',
);

function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map(([from = '', to = '']) => [from, to]));
}
