/** The keys of one token's features: 24 bits each, in a buffer that is used again. */
export class FeatureKeys {
  readonly keys = new Int32Array(512);
  length = 0;

  /** Adds the feature "template has this value". */
  add(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    this.keys[this.length++] = (h ^ (h >>> 13)) >>> 8;
  }
}
