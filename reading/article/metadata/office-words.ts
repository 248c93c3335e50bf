const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that make a byline an office, not a person. Lower-case, sorted. */
export const OFFICES = words(`
  admin administrator afp agencies agency associated author bloomberg board bureau company contributor
  contributors corp corporation correspondent correspondents daily department desk editor editorial editors
  fm foundation gazette gmbh group guardian guest herald holding holdings inc institute journal llc ltd
  magazine media ministry network news newsroom online plc post press radio redacao redaccion redacción
  redaction redacão redaktion redazione redaçao redação reporter reporters reuters rédaction service
  services staff team the times today tribune tv university unknown user webmaster weekly wire wires writer
  writers
`);

/** The same, as parts of names that are no words. */
export const SITE_ENDINGS: readonly string[] = ['.com', '.net', '.org', 'n.v'];

/** Words of the buttons beside a name. */
export const BUTTONS = words('comment comments e-mail email follow print share subscribe tweet');
