/** The four answers, each with a shape of its own. */
export type Mark = 'exact' | 'near' | 'translation' | 'absent';

const shapes: Readonly<Record<Mark, string>> = {
  exact: 'M8 15h24M8 25h24',
  near: 'M7 17c5-6 9-6 13-2s8 4 13-2M7 28c5-6 9-6 13-2s8 4 13-2',
  translation: 'M6 14h26l-6-6M34 26H8l6 6',
  absent: 'M20 20m-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0M11 29 29 11',
};

/** The shape of an answer; its words stand beside it. */
export function signOf(mark: Mark): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const sign = document.createElementNS(space, 'svg');
  sign.setAttribute('viewBox', '0 0 40 40');
  sign.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[mark]);
  sign.append(path);
  return sign;
}
