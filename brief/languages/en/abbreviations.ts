/**
 * Words that are written with a full stop of their own, as they stand before it. With the stop they are one
 * token ("Gen."), and the stop does not by itself end a sentence. Sorted within each line.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles before a name
  ...[
    'Adm',
    'Amb',
    'Asst',
    'Atty',
    'Barr',
    'Brig',
    'Capt',
    'Cdr',
    'Cmdr',
    'Col',
    'Comdr',
    'Const',
    'Cpl',
    'Dep',
  ],
  ...['Det', 'Dir', 'Dr', 'Engr', 'Fr', 'Gen', 'Gov', 'Hon', 'Insp', 'Lt', 'Maj', 'Messrs', 'Mlle', 'Mme'],
  ...['Mr', 'Mrs', 'Ms', 'Msgr', 'Mx', 'Pres', 'Prof', 'Pte', 'Rep', 'Reps', 'Rev', 'Sen', 'Sens', 'Sgt'],
  ...['Spc', 'Sr', 'Supt', 'Ven'],
  // after a name
  ...['Esq', 'Jr'],
  // companies and places
  ...['Ave', 'Blvd', 'Bros', 'Co', 'Corp', 'Ft', 'Inc', 'Ltd', 'Mt', 'Rd', 'St'],
  // calendar
  ...['Apr', 'Aug', 'Dec', 'Feb', 'Jan', 'Jul', 'Jun', 'Mar', 'Nov', 'Oct', 'Sep', 'Sept'],
  // in running text
  ...['No', 'Vol', 'approx', 'etc', 'vs'],
]);
