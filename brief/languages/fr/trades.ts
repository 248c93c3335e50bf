import { words } from '../words.ts';
import { WordsByEnding } from '../words-by-ending.ts';

/** Trades and parts in a story that tell roles and speakers; the name finder did not learn with them. */
const LISTED = words`
  aiguiseur apicultrice bergère biathlète brodeuse camionneuse charpentière chaudronnier chaudronnière
  conchyliculteur conchylicultrice coupeuse couturière crieur dentellière déneigeur déneigeuse forgeron
  gondolier herboriste joaillier joaillière luthière marathonien marathonienne maraîcher maraîchère mareyeur
  mareyeuse mytiliculteur mytilicultrice ostréiculteur ostréicultrice paludier paludière piroguier piroguière
  planteuse potière prélat prévisionniste remmailleuse rizicultrice rémouleur sabotier saliculteur saulnier sellière tanneur tonnelier
  tonnelière transformatrice vannier verrier volleyeur volleyeuse écaillère étameur
`;

/** The ending of a learned trade, and anything else. */
const OTHER_THINGS = words`
  autographe autographes homologues monologue monologues orthographe prologue prologues
`;

/** Those, and whatever a learned trade is called. */
export const TRADES = new WordsByEnding(LISTED, /(?:ologue|ographe)s?$/, OTHER_THINGS);
