import styles from '../../styles/by-script/over-text.css?inline';
import { addStyles } from '../drawing.ts';

/** Adds the styles of what opens over the text, once for the cards and the tools. */
addStyles(styles);
