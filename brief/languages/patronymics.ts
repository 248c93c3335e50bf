import { words } from './words.ts';

/** Words inside names of many countries that tell whose child somebody is, and so the sex: Arabic, Malay, Tamil. Sorted. */
export const SON_OF = words`a/l bin ibn s/o`;
export const DAUGHTER_OF = words`a/p bint binte binti d/o`;
