import type { PageGrammar } from '../../grammar/page.ts';

/** What Dutch news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  otherPage: ['lees ook'],
  otherPages: ['lees (?:ook|meer)'],
  ourselves: ['ons', 'onze'],
  readers: ['u', 'uw'],
  appeals: ['abonnee', 'abonneren', 'doneer'],
  walls: ['alleen voor abonnees', 'om verder te lezen'],
  rights: ['alle rechten voorbehouden'],
  by: ['door'],
  bylineWorks: ['geschreven'],
  and: ['en'],
  with: ['met'],
  pictures: ['foto', "foto's"],
  published: ['gepubliceerd'],
  updated: ['bijgewerkt'],
  until: ['tot'],
};
