import { words } from '../words.ts';

/** Given names, without accents, that nearly always tell a woman. */
export const FEMALE_GIVEN_NAMES = words`
  adela adriana agustina aida alba alejandra alicia almudena amalia amanda amparo ana andrea angela angeles angelica
  antonia araceli aurora barbara beatriz begoña belen berta blanca camila carla carlota carme carmen carolina
  catalina cecilia celia clara claudia concepcion consuelo cristina daniela debora delia diana dolores edith elena
  elisa elisabeth eloisa elsa elvira emilia emma encarnacion esperanza estela ester eugenia eva fatima fernanda flor
  florencia gabriela gema gloria graciela guadalupe hilda ines inmaculada irene iris isabel itziar jessica jimena
  josefina juana julia juliana karen karina laura leonor leticia lidia liliana lola lorena lourdes lucia luisa luz
  macarena magdalena manuela marcela margarita maria mariana maribel marina marisol marta martha martina matilde
  maya mercedes milagros miriam mirta monica montserrat natalia nelida nieves noelia norma nuria olga paloma paola
  patricia paula paulina paz petra pilar raquel rebeca regina remedios rocio rosa rosario ruth sandra sara silvia
  sofia soledad sonia susana tamara tatiana teresa valentina valeria vanesa vanessa veronica victoria virginia
  viviana ximena yolanda zaida
`;

/** The same for men. */
export const MALE_GIVEN_NAMES = words`
  adolfo adrian agustin alberto aldo alejandro alfonso alfredo alonso alvaro andres angel anibal antonio armando
  arturo benito bernardo borja bruno camilo carlos cesar claudio cristian cristobal dario david diego domingo edgar
  edmundo eduardo eloy emilio emmanuel enrique ernesto esteban eugenio evo fabian federico felipe felix fernando
  fidel francisco franco fructuoso gabriel gaston gerardo german gilberto gonzalo gregorio guillermo gustavo hector
  henry hernan hilario hugo humberto ignacio isaac ismael ivan jacinto jaime javier jesus joaquin jordi jorge jose
  juan julian julio leandro leonardo leopoldo lorenzo lucas luis manuel marcelo marcos mariano mario martin mateo
  matias mauricio maximo miguel moises nelson nestor nicolas octavio omar orlando oscar osvaldo pablo pascual
  patricio pedro pere rafael ramiro ramon raul ricardo roberto rodolfo rodrigo rogelio roman ruben salvador samuel
  santiago sebastian sergio simon teodoro tomas valentin vicente victor virgilio vladimir walter wilfredo xavier
`;
