/**
 * A selector path to an element that fits the same place in other pages of the site: tags and telling class
 * names, ids only where they look written by hand, positions only where nothing else tells siblings apart.
 * As short as it is unique in this document.
 */
export function selectorPath(element: Element): string {
  const document = element.ownerDocument;
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    const plain = stepOf(at);
    for (const step of plain.id ? [plain.id] : [plain.name, plain.name + positionOf(at)]) {
      const path = [step, ...steps].join(' > ');
      if (isOnly(document, path, element)) return path;
    }
    steps.unshift(plain.id ?? plain.name + positionOf(at));
  }
  return steps.join(' > ');
}

function stepOf(element: Element): { id: string | null; name: string } {
  const classes = [...element.classList].filter(isTelling).slice(0, 3);
  const name = element.localName + classes.map((name) => `.${escapeName(name)}`).join('');
  return { id: isTelling(element.id) ? `#${escapeName(element.id)}` : null, name };
}

/** Names with digits or capitals in the middle are mostly made by machines, anew for each page or release. */
function isTelling(name: string): boolean {
  return /^[a-z][a-z]+([-_]{1,2}[a-z]+)*$/i.test(name) && !/[a-z][A-Z].*[A-Z]/.test(name);
}

function positionOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter((c) => c.localName === element.localName);
  return alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
}

function isOnly(document: Document, path: string, element: Element): boolean {
  const found = document.querySelectorAll(path);
  return found.length === 1 && found[0] === element;
}

function escapeName(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&');
}
