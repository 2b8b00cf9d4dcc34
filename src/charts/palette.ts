/** What a colour is for in a drawing; the class names in charts.css are made from it. */
export type ColourRole = 'ink' | 'mute' | 'grid' | 'target' | 'reported' | 'bg';

/** The colours of the light ground, written into the drawings for files; in a page charts.css takes its tokens. */
export const light: Readonly<Record<ColourRole, string>> = {
  ink: '#191a19',
  mute: '#585a57',
  grid: '#d5d7d2',
  target: '#075966',
  reported: '#8a5800',
  bg: '#fdfcfa',
};

/** The role of a light colour: a drawing may hold no colour that the dark ground cannot answer. */
export function roleOf(colour: string): ColourRole {
  const role = roles.get(colour);
  if (role === undefined) {
    throw new Error(`The colour ${colour} is not in src/charts/palette.ts: use one of its roles.`);
  }
  return role;
}

const roles = new Map((Object.keys(light) as ColourRole[]).map((role) => [light[role], role] as const));
