import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyHere } from '../browser/page/copy-here.ts';
import { answerRequests } from '../browser/page/page-answer.ts';
import type { CopierAnswer, CopierRequest } from '../browser/page/page-request.ts';
import { selectedWords } from '../reading/page/selected-words.ts';
import { citeSelection } from '../sharing/selection-citation.ts';

/** Put into the page on request: copies what is selected with its source, and answers whether it could. */
export default defineUnlistedScript(() => answerRequests('copier', copy));

async function copy({ locale }: CopierRequest): Promise<CopierAnswer> {
  const selected = selectedWords(document, getSelection());
  const citation = citeSelection({ ...selected, url: location.href }, locale ?? undefined);
  return { copied: citation !== null && (await copyHere(citation.text, citation.html)) };
}
