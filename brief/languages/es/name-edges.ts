import { words } from '../words.ts';

/** Adjectives of nationality that are no given names too. */
export const NATIONALITIES = words`
  afgana afgano albanesa albanés alemana alemán andaluz andaluza angoleña angoleño argelina argelino argentina
  argentino armenia australiana australiano austriaca austriaco belga bielorrusa bielorruso boliviana boliviano
  brasileña brasileño británica británico búlgara búlgaro camboyana camboyano camerunés canadiense catalana catalán
  checa checo chilena chileno china chino colombiana colombiano coreana coreano costarricense croata cubana cubano
  danesa danés dominicana dominicano ecuatoriana ecuatoriano egipcia egipcio emiratí escocesa escocés eslovaca
  eslovaco eslovena esloveno español española estadounidense estonia etíope filipina filipino finlandesa finlandés
  francesa francés gala gallega gallego galés georgiana georgiano ghanesa ghanés griega griego guatemalteca
  guatemalteco haitiana haitiano holandesa holandés hondureña hondureño húngara húngaro india indio indonesia
  indonesio inglesa inglés iraní iraquí irlandesa irlandés islandesa islandés israelí italiana italiano jamaiquina
  jamaiquino japonesa japonés jordana jordano keniana keniano kuwaití letona letón libanesa libanés libia libio
  lituana lituano malasia maliense marroquí mexicana mexicano neerlandesa neerlandés neozelandesa neozelandés nepalí
  nicaragüense nigeriana nigeriano norcoreana norcoreano norteamericana norteamericano noruega noruego panameña
  panameño paquistaní paraguaya paraguayo peruana peruano polaca polaco portuguesa portugués puertorriqueña
  puertorriqueño qatarí rumana rumano rusa ruso salvadoreña salvadoreño saudí senegalesa senegalés serbia serbio
  siria sirio somalí sudafricana sudafricano sueca sueco suiza suizo surcoreana surcoreano tailandesa tailandés
  taiwanesa taiwanés tunecina tunecino turca turco ucraniana ucraniano ugandesa ugandés uruguaya uruguayo vasca
  vasco venezolana venezolano vietnamita yemení
`;

/** Role words that are given names or family names as well: "Guerrero", "Pastor", "Rey". */
export const ROLES_ALSO_NAMES = words`
  alcalde alférez barbero caballero cabo cardenal castellano conde delgado duque escribano guerra guerrero herrero
  juez labrador maestre marqués marín mayor merino molinero monje nieto obispo oficial pastor pintor príncipe rector
  reina rey rivera sastre segundo tirado vaquero vicario zapatero ángel
`;

/** Days that a name finder may take into a name. */
export const WEEKDAYS = words`domingo jueves lunes martes miércoles sábado viernes`;

/** Months, which end no name where a number follows. */
export const MONTHS = words`
  abr abril ago agosto dic diciembre ene enero feb febrero jul julio jun junio mar marzo may mayo nov noviembre oct
  octubre sep sept septiembre setiembre
`;

/** Words after which a month that is a given name as well is a month. */
export const BEFORE_MONTHS = words`
  a antes de del desde durante en entre este finales hasta mediados para pasado por principios próximo
`;

/** What tells father from son, as the last part of a name. */
export const GENERATION_MARKS = words`hijo ii iii iv jr junior padre sr`;

/** Letters of clubs and firms, which are nobody's name by themselves. */
export const LETTERS_OF_FIRMS = words`bm cb cd cf corp fc inc ltd rcd sa sad sd ud`;
