import type { DateWordList } from '../../grammar/dates.ts';

/** Words beside a four-digit number that say it counts or names something and is no year. */
export const numberWords: readonly DateWordList[] = [
  // what is counted: "2000 personas"
  {
    class: 'Counted',
    words: [
      'agentes alumnos alumnas animales barriles bolívares camas casas casos colones contagios cuerpos detenidos dosis dólares efectivos',
      'ejemplares empleados empleos empresas escuelas espectadores estudiantes euros familias fallecidos firmas fotos guaraníes habitantes hectáreas hogares',
      'hombres horas jóvenes kilogramos kilómetros kilos km kms lempiras libras libros litros lugares m manifestantes metros migrantes millones mil',
      'minutos muertes muertos mujeres niños obras páginas pasajeros pesos pesetas personas plazas por puestos quetzales reales refugiados rupias',
      'segundos seguidores socios soldados soles toneladas trabajadores turistas unidades usuarios vacunas vecinos vehículos veces víctimas viviendas votos voluntarios',
    ],
  },
  // what is numbered: "Resolución 1973", "Ley 1480"
  {
    class: 'Numbered',
    words: [
      'agenda artículo boeing calle capítulo código cp decreto expediente folio habitación kilómetro km ley modelo nº no nro número orden página',
      'resolución ruta sala sentencia tel teléfono vuelo',
    ],
  },
];
