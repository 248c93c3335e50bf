/** The role a mark has by its shape and what stands beside it. */
export type Role = 'open' | 'close' | 'either';

/** One mark: where, how long, and which other marks it may pair with. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: string;
  role: Role;
}
