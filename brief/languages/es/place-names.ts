import { words } from '../words.ts';

/**
 * Countries, regions and big towns of one word, as Spanish names them, that are nobody by themselves; those that are common
 * family or given names as well ("Córdoba", "Santiago", "Mendoza") are not here. Without accents.
 */
export const PLACE_NAMES = words`
  acapulco afganistan albacete albania alemania algeciras alicante almeria amsterdam andalucia andorra angola ankara
  antioquia antofagasta apodaca arabia araucania arequipa argel argelia argentina asia asturias atenas australia
  austria ayacucho azerbaiyan badajoz bagdad bahamas baleares bangkok bangladesh barcelona barranquilla beirut
  belgica belice berlin bielorrusia bilbao birmania bogota bolivia bombay brasil brasilia bruselas bucaramanga
  bucarest budapest bulgaria cadiz cajamarca calama california callao camboya camerun campeche canada canarias
  cancun cantabria caracas castellon cataluna catalunya ceuta chiapas chicago chihuahua chile china chipre chubut
  coahuila cochabamba colima colombia copenhague corea coyoacan croacia cuba cucuta culiacan cumana cundinamarca
  cusco cuzco dakar dallas damasco dinamarca djibouti dubai dublin durango ecatepec ecuador egipto eritrea escocia
  eslovaquia eslovenia espana estambul estocolmo estonia etiopia eurasia europa euskadi extremadura filipinas
  finlandia fiyi francfort francia fuengirola fukushima gabon galicia gambia gaza georgetown ghana gibraltar ginebra
  girona grecia groenlandia guadalajara guanajuato guantanamo guatemala guayana guayaquil guinea guipuzcoa haiti
  hamburgo helsinki hermosillo holanda honduras huelva huesca hungria ibague ibiza indonesia inglaterra iquique
  iquitos irak iran irlanda islandia israel italia jaen jalisco jamaica japon jerusalen johannesburgo jordania jujuy
  kabul kazajistan kenia kiev kinshasa kirguistan kosovo kuwait lanzarote laos latinoamerica leganes letonia libano
  liberia libia lima lisboa lituania lleida logrono londres luxemburgo macedonia madagascar madrid malabo malasia
  malawi maldivas malta manabi managua manaus manchester manila manizales maputo maracaibo maracay marbella
  marruecos mauritania mazatlan medellin melilla menorca merida mexicali mexico miami michoacan milan minsk moldavia
  monaco mongolia monterrey montevideo montreal morelia moscu mostoles mozambique munich namibia narino navarra
  nayarit nepal neuquen nicaragua nigeria noruega nuakchot oaxaca oceania oporto orense orinoco oruro osaka oslo
  ottawa ourense pachuca pakistan palestina panama paraguay paris patagonia pekin peru petare piura polinesia
  polonia pontevedra popayan portugal potosi praga puebla puno qatar queretaro quito rabat rancagua reykjavik riad
  ruanda rumania rusia sabadell saltillo samoa senegal serbia sevilla shanghai siberia sicilia sinaloa singapur
  siria somalia sonora sudafrica sudamerica sudan suecia suiza surinam sydney tabasco tailandia taiwan tamaulipas
  tanger tanzania tapachula tarapaca tarija tarragona tayikistan tegucigalpa teheran temuco tenerife teruel texas
  tijuana tlaxcala togo tokio toluca toronto torreon torrevieja tucuman tumbes tunez turin turquia ucrania uganda
  uruguay ushuaia utah uzbekistan valladolid valparaiso varsovia vaticano venecia venezuela veracruz vietnam vigo
  vizcaya xalapa yemen yucatan zacatecas zambia zaragoza zimbabue zurich
`;
