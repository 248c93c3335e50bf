/** A note template of the reader's. */
export interface NamedTemplate {
  readonly name: string;
  /** See `template.ts`. */
  readonly text: string;
}

/** Most templates, and the longest name and text, in UTF-16 code units: synced storage is small. */
export const TEMPLATE_LIMITS = { templates: 12, name: 40, text: 2000 } as const;

/** Why a template cannot have a name; null where it can. Names that differ in case or blanks alone are the same. */
export function namingFault(
  name: string,
  others: readonly NamedTemplate[],
): 'empty' | 'too-long' | 'taken' | null {
  const wanted = keyOf(name);
  if (wanted === '') return 'empty';
  if (name.trim().length > TEMPLATE_LIMITS.name) return 'too-long';
  return others.some((other) => keyOf(other.name) === wanted) ? 'taken' : null;
}

/** Templates from whatever was stored or imported: what is none, or of a name that is taken, is left out. */
export function readNamedTemplates(stored: unknown): readonly NamedTemplate[] {
  const templates: NamedTemplate[] = [];
  for (const each of Array.isArray(stored) ? (stored as readonly unknown[]) : []) {
    if (templates.length === TEMPLATE_LIMITS.templates) break;
    const { name, text } = (each ?? {}) as { name?: unknown; text?: unknown };
    if (typeof name !== 'string' || typeof text !== 'string') continue;
    if (text.length > TEMPLATE_LIMITS.text || namingFault(name, templates) !== null) continue;
    templates.push({ name: name.trim(), text });
  }
  return templates;
}

/** The text of the template of that name; "", which is the built-in one, where there is none. */
export function templateNamed(name: string, templates: readonly NamedTemplate[]): string {
  return templates.find((each) => keyOf(each.name) === keyOf(name))?.text ?? '';
}

function keyOf(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
