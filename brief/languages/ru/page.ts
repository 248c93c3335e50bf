import type { PageGrammar } from '../../grammar/page.ts';

/** What Russian news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['реклама'],
  advertisements: ['рек'],
  otherPage: ['читайте также'],
  otherPages: ['по теме', 'читайте также'],
  notices: ['нашли (?:опечатку|ошибку)', 'подпис'],
  ourselves: ['нас', 'наш(?:а|е|ем|и|их)?'],
  readers: ['вам', 'вас', 'ваш(?:а|е|и)?', 'вы'],
  appeals: ['подпис(?:ка|ывайтесь|аться)', 'пожертв'],
  rights: ['все права защищены', 'перепечатка'],
  credits: [String.raw`фото\s*(?:[:：=|/])`],
  filedUnder: ['источник'],
  authorLabels: ['автор:?', 'текст:'],
  and: ['и'],
  pictures: ['видео', 'иллюстрация', 'фото', 'фотография'],
  published: ['опубликовано'],
  updated: ['изменено', 'обновлено'],
  until: ['по'],
};
