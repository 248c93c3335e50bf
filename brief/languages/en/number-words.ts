import type { DateWordList } from '../../grammar/dates.ts';

/** Words beside a four-digit number that say it counts or names something and is no year. */
export const numberWords: readonly DateWordList[] = [
  // what is counted: "2000 people"
  {
    class: 'Counted',
    words: [
      'acres babies barrels bodies books buses calories cars cases cattle children civilians companies copies cows',
      'customers deaths delegates dollars doses employees euros families fans farmers feet fighters firms flights',
      'foot ft gallons guests hectares homes horsepower hours hospitals houses inhabitants inmates injuries jobs kg',
      'kilograms kilometers kilometres km kph lb lbs letters litres liters lives members men meters metres mi migrants',
      'miles million billion trillion hundred minutes mph nurses officers ounces participants passengers',
      'patients people percent pc per persons pesos points police pounds prisoners protesters refugees residents',
      'rooms rupees schools seats seconds shares sheep ships signatures soldiers spectators square staff',
      'stores strong students supporters teachers times tonnes tons trees troops truckloads units villagers',
      'villages visitors vehicles volunteers voters votes watts women words workers yards yen yuan',
    ],
  },
  // what is numbered: "Resolution 1973"
  {
    class: 'Numbered',
    words: [
      'act agenda apartment article bill boeing box channel chapter clause code euro eurocode flight gate highway hwy iso',
      'line lot number nos page pages paragraph pin po psalm resolution room route rs rule rules regulations section suite unit vision',
      'volume vol windows zip model',
    ],
  },
];
