import type { CheckedQuotation, Verdict } from '../../library/quotation-check/check.ts';

export interface DraftProps {
  readonly text: string;
  readonly checked: readonly CheckedQuotation[];
  readonly selected: number | null;
  readonly onSelect: (index: number | null) => void;
}

/** How a quotation is underlined: plain, wavy, dotted, double, dashed. */
const LINES: Readonly<Record<Verdict['kind'], string>> = {
  exact: 'ok',
  differs: 'bad differs',
  cut: 'bad cutting',
  'other-speaker': 'bad other',
  'not-found': 'bad none',
};

/** The DOM id of a quotation's verdict. */
export function verdictId(index: number): string {
  return `verdict-${index + 1}`;
}

/** The draft as it was pasted, its quotations underlined and numbered; hover and focus tie them to their verdicts. */
export function Draft({ text, checked, selected, onSelect }: DraftProps) {
  let from = 0;
  const paragraphs = text.split(/\n+/).map((paragraph) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return { start, end: from };
  });
  return (
    <div class="draft" dir="auto">
      {paragraphs.map(({ start, end }) => {
        const pieces = [];
        let done = start;
        checked.forEach(({ quotation, verdict }, index) => {
          const { outer } = quotation;
          if (outer.start < done || outer.end > end) return;
          pieces.push(text.slice(done, outer.start));
          pieces.push(
            // A link, because a button is a box that words around it do not flow on from.
            <a
              key={outer.start}
              href={`#${verdictId(index)}`}
              class={`v ${LINES[verdict.kind]} ${selected === index ? 'sel' : ''}`}
              onPointerEnter={() => onSelect(index)}
              onPointerLeave={() => onSelect(null)}
              onFocus={() => onSelect(index)}
              onBlur={() => onSelect(null)}
              onClick={(event) => {
                // The page's address is its route: it stays what it is.
                event.preventDefault();
                document.getElementById(verdictId(index))?.scrollIntoView({ block: 'nearest' });
              }}
            >
              {text.slice(outer.start, outer.end)}
            </a>,
            <sup key={`n${outer.start}`} class={verdict.kind === 'exact' ? undefined : 'bad'}>
              {index + 1}
            </sup>,
          );
          done = outer.end;
        });
        pieces.push(text.slice(done, end));
        return start === end ? null : <p key={start}>{pieces}</p>;
      })}
    </div>
  );
}
