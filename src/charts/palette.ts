/** What a colour is for in a drawing; the class names in charts.css are made from it. */
export type ColourRole = 'ink' | 'mute' | 'grid' | 'axis' | 'target' | 'reported' | 'bg';

/** Colours on the light ground, written into the drawings; charts.css repeats them for print. */
export const light: Readonly<Record<ColourRole, string>> = {
  ink: '#1c2326',
  mute: '#566066',
  grid: '#dedfd9',
  axis: '#788287',
  target: '#1f6f78',
  reported: '#8f5600',
  bg: '#fbfaf6',
};

/** Colours on the dark ground; only charts.css uses them, and a test holds the two together. */
export const dark: Readonly<Record<ColourRole, string>> = {
  ink: '#e9e7e0',
  mute: '#a7b0b4',
  grid: '#343c41',
  axis: '#838d92',
  target: '#5fc1ca',
  reported: '#f0b45c',
  bg: '#14181b',
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
