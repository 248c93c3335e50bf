import type { TemplateFault } from '../../sharing/template-faults.ts';
import type { Words } from '../messages.ts';

/** What is wrong with a template, in one plain sentence. */
export function faultWords(fault: TemplateFault, words: Words): string {
  const line = words.number(fault.line);
  switch (fault.kind) {
    case 'section-left-open':
      return words.t('templateLeftOpen', line, tag(`#${fault.name}`), tag(`/${fault.name}`));
    case 'section-not-opened':
      return words.t('templateNotOpened', line, tag(`/${fault.name}`));
    case 'tag-left-open':
      return words.t('templateTagOpen', line, isolated('{{'), isolated('}}'));
    case 'unusable-tag':
      return words.t('templateUnusable', line, isolated(fault.name));
    case 'nested-too-deep':
      return words.t('templateTooDeep', line);
    case 'front-matter-left-open':
      return words.t('templateFrontOpen', line, isolated('---'));
    case 'unknown-name':
      return fault.meant === null
        ? words.t('templateUnknown', line, tag(fault.name))
        : words.t('templateMeant', line, tag(fault.name), tag(fault.meant));
    case 'outside-its-list':
      return words.t(
        'templateOutside',
        line,
        tag(fault.name),
        fault.lists.map((list) => tag(`#${list}`)).join(', '),
      );
  }
}

function tag(name: string): string {
  return isolated(`{{${name}}}`);
}

/** Braces would run backwards in right-to-left words (UAX #9). */
function isolated(code: string): string {
  return `\u2066${code}\u2069`;
}
