import { useState } from 'preact/hooks';

/** Quotes chosen to be copied together. */
export interface Chosen {
  /** Indices in `Brief.quotes`; null while none are being chosen. */
  readonly quotes: ReadonlySet<number> | null;
  /** Starts selecting, with none selected yet. */
  readonly begin: () => void;
  /** Selects a quote, or deselects it. */
  readonly toggle: (quote: number) => void;
  readonly end: () => void;
}

export function useChosen(): Chosen {
  const [quotes, setQuotes] = useState<ReadonlySet<number> | null>(null);
  return {
    quotes,
    begin: () => setQuotes(new Set()),
    toggle: (quote) =>
      setQuotes((before) => {
        const after = new Set(before);
        if (!after.delete(quote)) after.add(quote);
        return after;
      }),
    end: () => setQuotes(null),
  };
}
