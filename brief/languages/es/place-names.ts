import { words } from '../words.ts';

/**
 * Countries, regions and big towns of one word, as Spanish names them, that are nobody by themselves; those that are common
 * family or given names as well ("Córdoba", "Santiago", "Mendoza") are not here. Without accents.
 */
export const PLACE_NAMES = words`
  acapulco afganistan ahuachapan alajuela albacete albania alemania algeciras alicante almeria amsterdam
  andalucia andorra angola ankara annobon antioquia antofagasta apodaca arabia araucania arequipa argel argelia
  argentina asia asturias atacama atenas australia austria ayacucho aysen azerbaiyan badajoz bagdad bahamas
  baleares bangkok bangladesh barcelona barranquilla bayamon beirut belgica belgrado belice beni berlin
  bielorrusia bilbao bioko birmania bogota bolivia bombay bosnia brasil brasilia brunei bruselas bucaramanga
  bucarest budapest bulgaria cadiz caguas cajamarca calama california callao camboya camerun campeche canada
  canarias cancun cantabria caracas castellon cataluna catalunya celaya ceuta chalatenango chechenia chiapas
  chicago chihuahua chile chillan chiloe chimaltenango china chinandega chipre chiquimula choluteca chubut
  chuquisaca coahuila coatzacoalcos cobija cochabamba colima colombia comayagua copenhague coquimbo corea
  coyoacan croacia cuba cucuta culiacan cumana cundinamarca curico cusco cuzco daguestan dakar dallas damasco
  dinamarca djibouti dubai dublin durango ecatepec ecuador egipto eritrea escocia escuintla eslovaquia eslovenia
  espana estambul esteli estocolmo estonia etiopia eurasia europa euskadi extremadura filipinas finlandia fiyi
  francfort francia fuengirola fukushima gabon gales galicia gambia gaza georgetown ghana gibraltar ginebra
  girona grecia groenlandia guadalajara guanacaste guanajuato guantanamo guatemala guayana guayaquil guinea
  guipuzcoa haiti hamburgo helsinki hermosillo holanda honduras huehuetenango huelva huesca humacao hungria
  ibague ibiza indonesia inglaterra iquique iquitos irak iran irapuato irlanda islandia israel italia iztapalapa
  jaen jalisco jamaica japon jerusalen johannesburgo jordania juchitan jujuy kabul kazajistan kenia kiev
  kinshasa kirguistan kosovo kuwait lanzarote laos latinoamerica leganes letonia libano liberia libia
  liechtenstein lima lisboa lituania liubliana lleida logrono loncoche londres luxemburgo macedonia madagascar
  madrid malabo malasia malawi maldivas malta manabi managua manaus manchester manila manizales maputo maracaibo
  maracay marbella marruecos matagalpa mauritania mayaguez mazatlan medellin melilla menorca merida mexicali
  mexico miami michoacan milan minsk moldavia monaco mongolia monterrey montevideo montreal morelia moscu
  mostoles mozambique munich namibia narino navarra nayarit nepal neuquen nicaragua nigeria noruega nuakchot
  oaxaca oceania oporto orense orinoco oruro osaka osetia oslo ottawa ourense pachuca pakistan palestina panama
  paraguay paris patagonia pekin peru petare peten piura polinesia polonia pontevedra popayan portugal potosi
  praga pristina puebla puno puntarenas qatar queretaro quetzaltenango quito rabat rancagua reykjavik reynosa
  riad riberalta ruanda rumania rusia sabadell sahara saltillo samoa sarajevo senegal serbia sevilla shanghai
  siberia sicilia sinaloa singapur siria skopie somalia sonora sonsonate sudafrica sudamerica sudan suecia suiza
  surinam sydney tabasco tailandia taiwan talcahuano tamaulipas tampico tanger tanzania tapachula tarapaca
  tarija tarragona tayikistan tegucigalpa teheran tehuantepec temuco tenerife teruel texas tijuana tinduf tirana
  tlalpan tlaxcala togo tokio toluca toronto torreon torrevieja totonicapan transnistria tucuman tumbes tunez
  turin turquia ucrania uganda uruapan uruguay ushuaia usulutan utah uzbekistan valladolid valparaiso varsovia
  vaticano venecia venezuela veracruz vietnam vigo villamontes vizcaya vojvodina xalapa xochimilco yacuiba yemen
  yibuti yucatan zacatecas zagreb zambia zaragoza zimbabue zurich
`;
