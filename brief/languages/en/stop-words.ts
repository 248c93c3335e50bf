/** Words too common to say what an English text is about. Lower-case, sorted within each line. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a about above across after again against ago all almost along already also although always am among an and
  another any anyone anything are around as asked at away back be because been before being below best better
  between both but by came can cannot come could day days did do does doing done down during each either else
  even ever every everyone few first for found from further gave get give given go going good got had has have
  having he held her here hers herself him himself his how however i if in including instead into is it its
  itself just know last later least less let like made make making many may me might more most mr mrs ms much
  must my myself near never new next no nor not nothing now of off often on once one only or other others our
  ours out over own part people per put rather really said same saw say saying says see seen several she should
  since so some someone something still such take taken than that the their theirs them themselves then there
  these they thing things think this those though three through thus time times to told too took toward towards
  two under until up upon us use used using very via want wanted was way we week well went were what when where
  whether which while who whole whom whose why will with within without would year years yes yesterday yet you
  your yours
  `
    .trim()
    .split(/\s+/),
);
