import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginHeadStart } from '../browser/page/head-start.ts';

/** The first script of the popup: runs while its modules are still loaded. */
export default defineUnlistedScript(beginHeadStart);
