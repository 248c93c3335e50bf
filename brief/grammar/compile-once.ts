/** A function that makes tables of a grammar, so that it makes them once for each grammar, when they are first needed. */
export function compileOnce<Grammar, Tables>(
  compile: (grammar: Grammar) => Tables,
): (grammar: Grammar) => Tables {
  const compiled = new Map<Grammar, Tables>();
  return (grammar) => {
    let tables = compiled.get(grammar);
    if (tables === undefined) {
      tables = compile(grammar);
      compiled.set(grammar, tables);
    }
    return tables;
  };
}
