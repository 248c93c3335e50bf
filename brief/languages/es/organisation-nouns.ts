import { words } from '../words.ts';

/** Words that, right after a name, make it the name of something else. */
export const NAMED_AFTER = words`
  airport arena center college consulting fm foundation group hospital hotel institute international motors park
  productions radio sa school stadium studios tours tower tv university
`;

/** Words that end no person's name. */
export const NEVER_SURNAMES = words`
  agencia airlines airport arena asociación banco bank bay beach capital center central club college comisión
  congreso corporación corporation county fm foundation fundación global group grupo holding hospital inc
  institute instituto internacional international island islands jr libre magazine media motors museo music
  nacional news park partido popular productions radio sad school society stadium televisión times tours tower tv
  unida unido unidos university
`;

/** Before a name, what makes it that of a storm. */
export const STORMS = words`borrasca ciclón dana huracán tempestad tifón tormenta`;

/** Streets, waters, mountains, buildings and towns whose name begins with their kind. */
export const PLACE_OPENERS = words`
  aeropuerto aeródromo alameda aldea arroyo autopista avda avenida bahía balneario barrio boulevard bulevar cabo
  calle callejón calzada camino campamento campo canal carretera caserío catedral cañada cerro ciudad ciudadela
  colonia comuna condado cordillera corregimiento costa cuesta delegación departamento distrito edificio embalse
  ensenada ermita estación estadio estero faro ferrocarril finca fraccionamiento glorieta golfo hacienda isla islas
  islote jardines jardín jirón lago laguna loma macizo malecón mercado metro mina mirador monte municipio nevado
  palacio parque partido pasaje paseo península pico plaza plazoleta plazuela poblado polígono presa provincia
  pueblo puente puerta puerto quebrada quinta ramal rancho reparto represa reserva ribera ronda rotonda ruta ría río
  rúa salto sector sendero serranía sierra terminal torre travesía túnel urbanización valle vereda viaducto villa
  volcán vía zona
`;

/** What the names of institutions, prizes, laws and firms begin with. */
export const INSTITUTION_OPENERS = words`
  academia aceros acuerdo agencia aguas alianza almacenes amnesty amnistía archivo asociación atlético auditorio
  autoescuela balneario banca banco bar biblioteca bm bodega bodegas cafetería café casa casal casino caso cb cd
  cementerio central centro cf chocolates cine club cláusula clínica cnb coalición cofradía colectivo colegio
  comité compañía conservatorio consorcio constructora cooperativa copa corporación cárcel cátedra deportivo
  diario doctrina ediciones editorial efecto ejército enmienda escuela estatua estudio estudios facultad fallo
  farmacia fc federación feria ferretería festival fondo frente fundación funeraria gala galería galerías gimnasio
  gran granja greenpeace grupo hacienda helados hermanos hospicio hospital hostal hotel iglesia informe iniciativa
  instituto jardín joyería juzgado laboratorio laboratorios librería liceo liga marca medalla memorial mercados
  ministerio misión monasterio monumento movimiento museo operación orden orfanato orquesta oxfam pabellón
  panadería paradores parroquia partido pastelería peluquería penal peña pinacoteca pizzería plan plataforma
  policlínico polideportivo politécnico premio premios preparatoria presidio primaria prisión programa protocolo
  proyecto pub rcd real recinto refugio renta residencia restaurante revista sala salón sanatorio santuario sd
  secundaria seminario sindicato sociedad supermercados taberna talleres teatro teorema test tienda torneo
  transportes trofeo tropa ud unicef unidad universidad velatorio velódromo viajes viñas zapaterías ópera
`;

/** Ships, which are named after people. */
export const SHIPS = words`
  barco bote buque carguero corbeta crucero destructor embarcación ferri ferry fragata goleta lancha navío
  patrullera pesquero petrolero portaaviones remolcador submarino transbordador velero yate
`;

/** Common nouns for what bears a name and is nobody. */
export const KINDS_OF_THINGS = words`
  aerolínea aldea aplicación armador aseguradora asociación automotriz balneario banco barrio bodega cadena
  cafetería canal cervecera ciudad club colegio comuna constructora consultora cooperativa corregimiento diario
  editorial eléctrica empresa escudería estación estancia farmacéutica finca firma fundación fábrica grupo hospital
  hotel isla lago laguna localidad marca minera monasterio municipio museo naviera paraje parroquia partido país
  pedanía periódico petrolera plataforma población poblado portal provincia pueblo puerto región restaurante revista
  río semanario tabacalera tienda universidad urbanización vereda villa volcán web
`;

/** What only a firm owns. */
export const BELONGINGS = words`
  acciones accionistas beneficios clientes filial filiales plantilla sede sucursales ventas
`;

/** Places in the plural, before or after the names of several of them. */
export const PLURAL_PLACES = words`
  avenidas calles colonias departamentos estaciones hospitales municipios provincias
`;

/**
 * Well-known towns, newspapers, brands, clubs and works of two words or more whose names look like a person's, written down
 * from common knowledge. Without accents, sorted.
 */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  `abu dhabi, al jazeera, al qaeda, alfa romeo, alianza lima, aston villa, atletico nacional, bahia blanca, baja california, banco santander,
  barros luco, bayer leverkusen, belo horizonte, boca juniors, boko haram, borussia dortmund, buenos aires, burkina faso, cabo verde,
  calvin klein, campo de criptana, carlos paz, casa blanca, casa grande, casa rosada, celta vigo, cerro porteno, charlie hebdo, ciudad bolivar,
  ciudad de mexico, ciudad guayana, ciudad juarez, ciudad obregon, ciudad real, coca cola, colo colo, comodoro rivadavia,
  costa rica, credit suisse, cruz azul, dos hermanas, el alto, el callao, el comercio, el confidencial, el corte ingles,
  el diario, el ejido, el espectador, el hierro, el mercurio, el mundo, el nacional, el pais, el salvador, el tiempo,
  el universal, el universo, estrella roja, fray bentos, general pico, general roca, gran canaria, gustavo a. madero,
  hong kong, inter miami, jose c. paz, la coruna, la fe, la habana, la matanza, la moncloa, la moneda, la nacion, la paz, la plata,
  la rioja, la serena, la tercera, la vanguardia, las palmas, las vegas, lomas de zamora, los angeles, los mochis, los olivos,
  los pinos, louis vuitton, manchester city, manchester united, mar del plata, mercedes benz, merrill lynch, monte hermoso, morgan stanley, nueva york,
  nuevo leon, ojos del salado, old trafford, palma de mallorca, paris saint-germain, paso de los toros, pedro juan caballero,
  punta arenas, punta cana, punta del este, quintana roo, rayo vallecano, real betis, real madrid, real sociedad, rio gallegos,
  rio grande, rio tinto, roland garros, rolls royce, san antonio, san andres, san isidro, san jose, san juan, san lorenzo, san lorenzo de almagro, san luis, san luis potosi, san marino,
  san martin de los andes, san mames, san miguel, san miguel de tucuman, san pedro, san pedro sula, san sebastian, san salvador, santa clara, santa cruz, santa cruz de la sierra, santa cruz de tenerife, santa elena,
  santa fe, santa lucia, santa marta, santa rosa, santiago bernabeu, santiago de chile, santiago de compostela, santiago de cuba, santiago del estero,
  sao paulo, sierra nevada, tel aviv, tierra del fuego, torre pacheco, tres arroyos, tuxtla gutierrez, valle del cauca,
velez sarsfield, venado tuerto, villa carlos paz, villa maria, vina del mar, wall street`.split(/,\s+/),
);

/** What a country, a club or a firm is called right before its name: "el anfitrión Catar", "su rival Chile". */
export const ROLES_OF_PLACES = words`
  anfitriona anfitrión campeona campeón candidata colista competidor competidora favorita favorito finalista líder
  miembro rival socia socio subcampeón vecina vecino
`;
