/** Common words with their classes, by 24-bit hash of the lower-case spelling. */
export interface CommonWords {
  /** Class of the word, 1 to 255; 0 where it is not a common word. */
  classOf(hash: number): number;
}

/** The 24 bits a common word is known by. */
export const wordKey = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff;
