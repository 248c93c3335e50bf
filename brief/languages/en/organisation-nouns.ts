/**
 * Words that, right after a name, make it the name of something else: an institution, a place, a prize, a law.
 * Lower-case, sorted.
 */
export const NAMED_AFTER: ReadonlySet<string> = new Set(
  `academy act airport amendment arena association avenue award awards bay beach bill board boulevard bridge brothers building
  cathedral center centre championship church clinic club co co. college commission committee company conference corp corp.
  corporation council county cup dam day department district doctrine drive effect enterprises entertainment estate
  fellowship fest festival field films formula foundation fund games garden gardens group hall hamlet high highway
  hills holdings home hospital hotel house inc inc. initiative inn institute institution international island islands
  lake lane law lecture legacy-fund library limited lodge ltd ltd. mall medal media memorial ministries mission
  mosque mountain mountains museum orchestra oval palace park pavilion peninsula pharmacy place plaza point port press
  prize productions records reservoir resort restaurant river road rule school schools secondary shield society
  square stadium station statue strait street studio studios tavern technologies temple terminal theater theatre theorem tower towers
  town trophy trust tunnel university valley village ward way winery works`
    .split(/\s+/)
    .filter(Boolean),
);
