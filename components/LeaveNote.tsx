import { type MessageKey, useWords } from './messages.ts';
import type { Leave } from './surface.ts';

const SENTENCES: Readonly<Record<Leave['kind'], MessageKey>> = {
  none: 'leaveNone',
  click: 'leaveClick',
  link: 'leaveLink',
  site: 'leaveSite',
  everywhere: 'leaveEverywhere',
};

/** With whose leave the page was read, and until when that holds. */
export function LeaveNote({ leave }: { readonly leave: Leave }) {
  const words = useWords();
  const host = 'host' in leave ? leave.host : null;
  return (
    <p class="leave">{words.rich(SENTENCES[leave.kind], <bdi>{host ?? words.t('leaveThisPage')}</bdi>)}</p>
  );
}
