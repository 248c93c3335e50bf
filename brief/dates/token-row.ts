/** A stretch of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a text as dates see them, side by side: class codes, offsets, and values of numbers and names. */
export interface DateTokens {
  readonly text: string;
  readonly codes: Uint8Array;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly value: Int32Array;
}

/** A token as it is written. */
export function wordAt({ text, start, end }: DateTokens, i: number): string {
  return text.slice(start[i], end[i]);
}

/** The tokens while they are read; the last ones may still change. */
export class TokenRow {
  codes: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  value: Int32Array;
  count = 0;

  /** `room` is how many tokens are expected; there may be more. */
  constructor(
    readonly text: string,
    room: number,
  ) {
    this.codes = new Uint8Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.value = new Int32Array(room);
  }

  /** Adds a token; returns its end. */
  push(code: number, start: number, end: number, value = 0): number {
    const i = this.count++;
    if (i === this.codes.length) this.grow();
    this.codes[i] = code;
    this.start[i] = start;
    this.end[i] = end;
    this.value[i] = value;
    return end;
  }

  /** The tokens read: no code stands behind the last, not even that of one taken back. */
  done(): DateTokens {
    const { text, count, start, end, value } = this;
    return { text, codes: this.codes.subarray(0, count), count, start, end, value };
  }

  private grow(): void {
    const wider = <T extends Uint8Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const room = this.codes.length * 2;
    this.codes = wider(this.codes, new Uint8Array(room));
    this.start = wider(this.start, new Int32Array(room));
    this.end = wider(this.end, new Int32Array(room));
    this.value = wider(this.value, new Int32Array(room));
  }
}
