import { light } from '../charts/palette.ts';

/** The colours of pictures: those of the light ground, and the editors' own. */
export const colours = { ...light, editors: '#a72c17' };
