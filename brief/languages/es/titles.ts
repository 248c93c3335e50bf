import { words } from '../words.ts';

/** Words before a name that only address somebody, without their stop. */
export const FORMS_OF_ADDRESS = words`
  d da don doña dña mme monsieur mr mrs ms míster señor señora señorita sr sra sres srta
`;

/** The same that are never part of a name, with and without their stop. */
export const PLAIN_ADDRESS = words`
  d. don doña dña dña. mme mr mr. mrs mrs. ms míster señor señora señorita sr sr. sra sra. sres sres. srta srta.
`;

/** Degrees and ranks in short before a name, which are nobody's name. */
export const SHORT_TITLES = words`
  abg almte arq brig cap cmdt cmdte cnel col crnl cte dr dra fr gral ing lcda lcdo lic licda mag mons mtra mtro pbro
  prof sgto tcnel tte
`;

/** Offices in letters before a name, and the service an officer is of: "general PNP". */
export const LETTERED_TITLES = words`CEO DJ EP FAP GNB MC PNB PNC PNP`;

/** Words before a name that say, at least roughly, what somebody does or is. */
export const TITLES = words`
  abg abogada abogado actor actriz agente alcalde alcaldesa almirante analista arq arquitecta arquitecto artista
  arzobispo asesor asesora bióloga biólogo brigadier cabo canciller candidata candidato cantante capitana capitán
  cardenal científica científico cineasta cnel col comandante comisaria comisario concejal concejala conde condesa
  congresista consejera consejero conseller consellera coronel cronista cura defensor defensora delantero delegada
  delegado diputada diputado director directora dirigente diseñadora doctor doctora dr dra duque duquesa economista
  edil editor editora embajador embajadora empresaria empresario entrenador entrenadora escritor escritora exalcalde
  exalcaldesa exdiputada exdiputado exgobernador exgobernadora exministra exministro expresidenta expresidente
  exsenador exsenadora fiscal fiscala fotógrafa fotógrafo fray general gobernador gobernadora gral hermana hermano
  historiador historiadora infanta infante ing ingeniera ingeniero inspector inspectora intendenta intendente
  investigador investigadora jefa jefe juez jueza jugador jugadora legislador legisladora lehendakari lic licenciada
  licenciado líder madre maestra maestro magistrada magistrado mandatario mayor ministra ministro mons monseñor
  músico novelista obispo padre papa pastor pastora pbro periodista piloto pintor pintora poeta policía politóloga
  politólogo portavoz portero premier presentador presentadora president presidenta presidente princesa procurador
  procuradora prof profesor profesora príncipe psicóloga psicólogo rector rectora regidor regidora reina rey
  sacerdote san santa santo sargento secretaria secretario senador senadora sgto sindicalista socióloga sociólogo
  sor subcomandante subsecretaria subsecretario teniente tenista torero tte vicealmirante vicegobernador
  vicegobernadora viceministra viceministro vicepresidenta vicepresidente vicerrector vicerrectora vocera vocero
`;

/** Titles and ranks that are nobody's given name or surname, at the front of what was taken for a name. */
export const NEVER_GIVEN_NAMES = words`
  alcaldesa canciller capitana capitán comandante comisaria comisario concejal concejala consejera consejero coronel
  diputada diputado director directora doctor doctora embajador embajadora exministra exministro expresidenta
  expresidente fiscal general gobernador gobernadora ingeniera ingeniero intendente jueza licenciada licenciado
  magistrada magistrado ministra ministro monseñor padre presidenta presidente profesor profesora rectora sargento
  secretaria secretario senador senadora teniente vicepresidenta vicepresidente
`;
