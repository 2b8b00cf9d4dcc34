import type { ShareCard } from '../../images/share-card.ts';

/** A share image, and in words what it shows. */
export interface Share {
  card: ShareCard;
  alt: string;
}
