import { words } from '../words.ts';

/**
 * Words that stand directly before a person's name, lower-case, without a full stop; English and the titles of
 * other places that English-language papers keep. Sorted within each group.
 */

/** Forms of address: they say nothing about what the person does. */
export const FORMS_OF_ADDRESS = words`
  aunt auntie brother chef cik dame datin dato dato' datuk daw don doña encik haji hajia hajj hajjah ibu kak lady
  lord madam madame master messrs miss mlle mme monsieur mr mrs ms mx oknha pak pehin puan ra seri señor señora shri
  shrimati sir smt sri ssgt tan tengku toh tuan tun tunku u. uncle ustaz
`;

/** Titles that say, at least roughly, what the person does or is. */
export const TITLES: ReadonlySet<string> = new Set([
  // church, mosque and court
  ...words`archbishop archdeacon ayatollah bishop cardinal deacon elder emir emperor`,
  ...words`empress father fr imam king lama monsignor msgr mufti mullah oba pastor`,
  ...words`pope prince princess queen rabbi rev reverend saint shaikh sheik sheikh`,
  ...words`sister sultan swami ven venerable`,
  // learning and the professions
  ...words`advocate analyst architect attorney author barrister coach dean doctor dr`,
  ...words`economist editor engineer engr judge justice lawyer magistrate nurse prof`,
  ...['professor', 'teacher', 'atty', 'me'],
  // state
  ...words`
    alderman amb ambassador assemblyman assemblymember assemblywoman attorney-general
  `,
  ...words`cabinet candidate chancellor cllr commissioner congressman congresswoman councillor`,
  ...words`councilman councilmember councilor councilwoman delegate deputy envoy gov`,
  ...words`governor hon honorable honourable lawmaker mayor mep minister mp premier`,
  ...words`pres president prime prosecutor rep representative reps secretary sen sens`,
  ...words`senator sens speaker spokesman spokesperson spokeswoman taoiseach treasurer`,
  ...words`chief mla pm president-elect td tánaiste vice-chancellor vice-president warden`,
  // offices of organisations
  ...words`ceo cfo chair chairman chairmen chairperson chairwoman co-founder cofounder`,
  ...words`coordinator director director-general founder head leader manager officer owner`,
  ...words`activist actor actress goalkeeper midfielder secretary-general singer striker`,
  ...words`businessman defender journalist quarterback rapper reporter skipper winger`,
  ...words`businesswoman daughter farmer husband resident son student wife`,
  // arms and police
  ...words`adm admiral brig brigadier capt captain cdr cmdr col colonel commander`,
  ...words`commandant commodore comrade constable corporal cpl det detective gen general`,
  ...words`insp inspector lance lieutenant lt maj major marshal officer private pte`,
  ...words`sergeant sgt sheriff spc superintendent supt trooper undersheriff warrant`,
]);

/** Forms of address that are never part of a name, with and without their stop. */
export const PLAIN_ADDRESS = words`messrs messrs. miss mlle mme mr mr. mrs mrs. ms ms. mx shri smt smt.`;

/** Letters after a name, as they are written. */
export const POST_NOMINALS = words`
  AC AM AO BEM CB CBE CFR CH CM CMG CNZM CON CPA DBE DC DCMG DL DSO FCA FNM FRCP FRCS FRS FSA GBE GCMG GCON IAS IFS
  IPS JP KBE KC KCB KCMG KCVO LLB MBA MBE MC MCA MD MEP MFR MHA MHK MK MLA MLC MMM MNA MNZM MP MPA MPP MSP MVO NP
  OAM OBE OC OFR OM ON ONZM OON PC PSM PhD QC QPM QSM SAN SC SM SMM TC TD
`;
