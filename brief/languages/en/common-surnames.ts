import { words } from '../words.ts';

/** Family names that are words of the language as well. Lower-case, sorted. */

/** Such as, behind a given name, hardly name a place or a firm. */
export const COMMON_SURNAMES = words`
  archer baker ball barber bass bean bear beard bell bird black blunt bond booth bowler brand bright brown buck bull
  burns bush butcher butler cannon carpenter carter case cash chance chase clay close cook cooper cotton crane crisp
  cross crow curry dear drake draper dyer early english farmer fisher flint flood flowers foreman fox freeman french
  friend frost fry fuller gale gamble gates gentle glass glover gold good gore grant gray green grey groom guest hammer
  hand hardy hare hart hawk hay head holder holiday hood hook hope horn hunt hunter irons jolly just keen key keys
  kitchen lamb large law light little lock long love low luck mason masters mercer merchant miles miller money monk
  moody moon moss noble noon page pain painter palmer parker patch peace peacock penny pepper perfect perry pike piper
  plant player pole pope porter potter pound power price pride prior proud quick rain read reader reed rice rich ring
  rivers rock rose round rush rust sage sale salt sands savage seal self sharp shepherd short silver singer small smart
  snow song spark sparks speed spencer springer stark steel sterling stern stone storm strange straw strong summers swan
  sweet swift tanner thatcher thorn tiller trout true turner twist underwood walker weaver weeks wells wheeler white wild
  winter winters wise wolf worth wren wright young
`;

/** Such as end names of places and of what is in them too. */
export const SURNAMES_OF_PLACES = words`
  banks beach bridge bridges brook brooks castle day east england field fields ford forest garden grove hall heath hill
  hills holland house ireland lake land lane marsh mead meadows mill mills moor north orchard park place pond pool poole
  rivers shore south street town vale wall walls ward waters way west wood woods yard
`;

/** What only people do, as it follows their name. */
export const DEEDS_OF_PEOPLE = words`
  apologised apologized blushed chuckled cried frowned giggled grinned laughed nodded promised sang shouted shrugged
  sighed smiled sobbed stammered swore thinks thought wept whispered winced wondered
`;

/** What is told of places, clubs and houses as well. */
export const DEEDS_OF_PLACES = words`
  also attracted beat became closed crashed drew fell flooded froze had has held hosted is lost opened remained
  reopened rose sank shut sits sold stands stood voted was were will won
`;

/** Before the name of somebody who was talked to or of. */
export const TALKED_TO = words`
  ask asked hugged interviewed met phoned praised quoted replaced succeeded telephoned thanked told with
`;

/** Given names that are words first. */
export const WORDS_AS_GIVEN_NAMES = words`april art dawn drew faith grant hope joy june may penny summer will`;
