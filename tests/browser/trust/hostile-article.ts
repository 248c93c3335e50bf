/** Parts of a page that looks like news, for the attacks to be built into. */
export interface HostilePage {
  readonly title?: string;
  /** HTML for the head, before the page's own title. */
  readonly head?: string;
  readonly byline?: string;
  /** HTML before the article. */
  readonly before?: string;
  /** HTML inside the article, after its last paragraph. */
  readonly inside?: string;
  /** HTML after the article. */
  readonly after?: string;
}

/** The quotation every such page has: where it is shown, the page was read. */
export const QUOTED = 'The ferry will sail again once the new ramp has been tested';

/** A short news page in plain HTML with an attack in it. */
export function hostilePage(attack: HostilePage): string {
  const title = attack.title ?? 'Island ferry stays in port for a second week';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${attack.head ?? ''}<title>${title}</title>
<meta property="article:published_time" content="2026-03-12T08:00:00Z"></head><body>${attack.before ?? ''}
<article><h1>${title}</h1><p class="byline">${attack.byline ?? 'By Ama Owusu'}</p>
<p>The ferry between the mainland and the island of Sula stayed in port for a second week on Tuesday while engineers replaced the loading ramp that broke in a storm at the end of February.</p>
<p>“${QUOTED}, and not an hour before,” said Tevita Fonua, the harbour master. About four hundred islanders have been travelling on fishing boats since the ramp failed, and two of the boats have turned back in heavy seas.</p>
<p>The island council, which owns a third of the company, has asked for a daily report on the repairs. Its chair, Ingrid Solheim, said the school would stay open and that medicines were being flown in twice a week by helicopter.</p>
<p>Engineers expect to finish the work by 20 March. Until then the company is refunding tickets, and a barge is carrying food and fuel to the island whenever the wind drops below thirty knots in the sound.</p>
${attack.inside ?? ''}</article>${attack.after ?? ''}</body></html>`;
}
