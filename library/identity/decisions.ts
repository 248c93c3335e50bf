import { fields, isIndex, isMoment, isObject, isText, listOf, orNull } from '../record/checks.ts';

interface Row {
  /** Unique across libraries, so that logs can be merged. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * What the reader said about who is who. Rows are only ever added to the log, and applied over what is kept; `undo`
 * takes another row back.
 */
export type Decision =
  | (Row & { readonly kind: 'same'; readonly keys: readonly [string, string] })
  | (Row & { readonly kind: 'different'; readonly keys: readonly [string, string] })
  /** In these articles the key is somebody else, who goes by `name`. */
  | (Row & {
      readonly kind: 'split';
      readonly key: string;
      readonly articles: readonly string[];
      readonly name: string;
    })
  | (Row & { readonly kind: 'rename'; readonly key: string; readonly name: string })
  | (Row & { readonly kind: 'hide'; readonly key: string })
  /** The quote that begins at `start` of this article is another person's; null: it is not clear whose. */
  | (Row & {
      readonly kind: 'speaker';
      readonly article: string;
      readonly start: number;
      readonly key: string | null;
      readonly name: string | null;
    })
  | (Row & { readonly kind: 'undo'; readonly of: string });

type Kind = Decision['kind'];

const isPair = (value: unknown) => listOf(isText)(value) && (value as unknown[]).length === 2;

const SHAPES: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  same: fields({ keys: isPair }),
  different: fields({ keys: isPair }),
  split: fields({ key: isText, articles: listOf(isText), name: isText }),
  rename: fields({ key: isText, name: isText }),
  hide: fields({ key: isText }),
  speaker: fields({ article: isText, start: isIndex, key: orNull(isText), name: orNull(isText) }),
  undo: fields({ of: isText }),
};

/** Whether a value from outside is a decision. */
export function isDecision(value: unknown): value is Decision {
  return (
    isObject(value) &&
    fields({ id: isText, at: isMoment })(value) &&
    typeof value.kind === 'string' &&
    Object.hasOwn(SHAPES, value.kind) &&
    SHAPES[value.kind as Kind](value)
  );
}

/** The decisions that stand, oldest first: without those undone and without the undoing. */
export function standing(log: readonly Decision[]): Exclude<Decision, { kind: 'undo' }>[] {
  const undone = new Set<string>();
  // An undo may itself be undone, so the newest is read first.
  const inOrder = joinLogs([log]);
  const stand: Exclude<Decision, { kind: 'undo' }>[] = [];
  for (const decision of [...inOrder].reverse()) {
    if (undone.has(decision.id)) continue;
    if (decision.kind === 'undo') undone.add(decision.of);
    else stand.push(decision);
  }
  return stand.reverse();
}

/** Several logs as one: each row once, in order of time. */
export function joinLogs(logs: readonly (readonly Decision[])[]): Decision[] {
  const byId = new Map<string, Decision>();
  for (const decision of logs.flat()) if (!byId.has(decision.id)) byId.set(decision.id, decision);
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
