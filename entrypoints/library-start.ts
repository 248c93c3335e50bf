import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginOpening } from '../browser/storage/library/early-opening.ts';

/** The first script of the library page: runs while its modules are still loaded. */
export default defineUnlistedScript(() => beginOpening(location.search));
