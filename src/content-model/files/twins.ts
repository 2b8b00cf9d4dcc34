/** Letters that look like ASCII ones, as input methods and other alphabets have them, each before its twin. */
export const letterTwins = twinsOf('ɑa ɡg ıi ȷj ſs ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo');

/** Hyphens, dashes, points and strokes that look like those of the record. */
export const signTwins = twinsOf('‐- ‑- ‒- ⁃- −- ―— ⁄/ ∕/ ∶: ∙· ⋅· ‧· ・· ∼～ 〜～ ⟨〈 ⟩〉 ‟“ ‛‘ 〝“ 〞”');

function twinsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map(([from = '', to = '']) => [from, to]));
}
