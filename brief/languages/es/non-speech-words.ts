import { words } from '../words.ts';

/** Words that show what stands between marks as something displayed, shouted together or named. */

export const SIGNS = words`
  bandera banderas banderola banderolas camiseta camisetas cartel carteles cartelón cartulina cartulinas chapa
  chapas gorra gorras grafiti inscripción letrero letreros leyenda manta mantas mural murales pancarta pancartas
  pegatina pegatinas pintada pintadas placa placas póster pósters remera remeras rótulo rótulos sábana valla vallas
`;

export const SIGN_VERBS = words`decía decían dice lee leen leer leerse leía leían reza rezaba rezaban rezan`;

export const SIGN_LINKS = words`como con de exhibía exhibían llevaba llevaban mostraban pedían portaban que`;

export const CHANTS = words`
  cantos consigna consignas corea coreaba coreaban corean coreando corear corearon coreó cánticos estribillo grito
  gritos vítores
`;

export const SLOGANS = words`consigna consignas divisa eslogan eslóganes etiqueta hashtag lema lemas`;

export const WORKS = words`
  artículo biografía canciones canción capítulo cinta columna comedia conferencia cuadro cuento cuentos cumbia debut
  disco discos documental drama editorial ensayo episodio exhibición exposición film filme himno largometraje libro
  libros melodrama memorias miniserie monólogo muestra musical novela novelas obra obras pasodoble película
  películas pieza podcast poema poemario poemas programa reportaje retrospectiva revista saga seminario sencillo
  serie single tango telenovela tema temas tesis trilogía título títulos videoclip álbum ópera
`;

export const NAMINGS = words`
  alias apodaban apodada apodado apodo bautizada bautizado bautizaron denominada denominado intitulada intitulado
  llamada llamado llaman llamó nombrada rotulada subtitulada titula titulada titulado tituló
`;

export const PERFORMING = words`
  actuó cantaba cantando cantar cantaron cantó compuso dirigió encabezó entonaron estrena estrenó interpreta
  interpretaba interpretó presentó protagoniza protagonizó sonaba sonó tocaron tocó
`;

export const TITLE_VERBS = words`escribe escribió firmó presentó publica publicó`;

export const SO_CALLED = words`
  autodenominada autodenominado denominada denominado llamada llamadas llamado llamados supuesta supuesto
`;
