import { getCollection } from 'astro:content';
import type { Collections } from './read-record.ts';

/** The files of the record as the site loads them; nothing else in the domain knows of Astro. */
export const collections: Collections = (name) => getCollection(name);
