import { collections as siteCollections } from '../content.config.ts';

/** Books are made of the record that the site is made of. */
export const collections = siteCollections;
