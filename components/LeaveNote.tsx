import { type MessageKey, useWords } from './messages.ts';
import type { Leave } from './surface.ts';

const SENTENCES: Readonly<Record<Leave['kind'], MessageKey>> = {
  none: 'leaveNone',
  click: 'leaveClick',
  link: 'leaveLink',
  site: 'leaveSite',
  everywhere: 'leaveEverywhere',
};

/** On whose permission the page was read, and how long it lasts. */
export function LeaveNote({ leave }: { readonly leave: Leave }) {
  const words = useWords();
  const host = 'host' in leave ? leave.host : null;
  return (
    <p class="leave">{words.rich(SENTENCES[leave.kind], <bdi>{host ?? words.t('leaveThisPage')}</bdi>)}</p>
  );
}
