import type { PageGrammar } from '../../grammar/page.ts';

/** What Chinese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  notices: ['无断'],
  authorMarks: ['作者[:：]', '撰文[:：]?', '文[/:：／]', '記者[:：]?', '记者[:：]?'],
  pictures: ['图', '圖', '摄影', '攝影', '照片'],
  published: ['发布', '發布'],
  updated: ['更新'],
};
