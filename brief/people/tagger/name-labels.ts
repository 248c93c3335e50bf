import { Label } from './crf.ts';

/** Whether no token of [start, end) is part of a name. */
export function isUnlabelled(labels: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (labels[i] !== Label.outside) return false;
  return true;
}

/** Makes one name of the tokens [start, end). */
export function labelName(labels: Uint8Array, start: number, end: number): void {
  labels[start] = Label.begin;
  labels.fill(Label.inside, start + 1, end);
}
