import { words } from '../words.ts';

/** Given names that nearly always tell a woman or a man in German-language news, without accents. */

export const FEMALE_GIVEN_NAMES = words`
  adele agnes alena alexandra alice alina aline alma amelie amina amira andrea angela angelika anika anita anja anke
  ann anna annalena anne annegret annelie anneliese annemarie annett annette annika antje antonia astrid aylin ayse
  barbara beate beatrice beatrix berta bettina bianca birgit birte brigitte britta brunhilde camilla carina carla
  carmen carola carolin caroline cecilia charlotte chiara christa christel christiane christin christina christine
  clara claudia constanze corinna cornelia dagmar daniela denise diana dilek doris dorothea dorothee edith elena
  elfriede elif elisabeth elke ella ellen elli elsa elvira emilia emily emine emma erika erna esra esther eva evelyn
  fatima fatma felicitas fiona franziska frauke frederike frieda friederike gabriela gabriele gerda gerlinde gertrud
  gesine gisela gitta greta gudrun hanna hannah hannelore hatice hedwig heidemarie heidi heike helena helene helga
  henriette hertha hilde hildegard ilona ilse ina ines inge ingeborg ingrid irene irina iris irma irmgard isabel
  isabell isabella isabelle jacqueline jana janina janine jasmin jennifer jenny jessica johanna jolanda josefine judith
  jule julia juliane jutta kaja karin karina karla karola katarina katharina kathrin katja katrin kerstin kirsten klara
  kristin kristina lara larissa laura lea leila lena leni leonie leyla lieselotte liliana lilli lina linda lisa
  liselotte lotte louisa louise lucia lucie luisa luise luzia lydia madeleine magdalena maike maja manja manuela mara
  mareike margarete margit margot margret margrit maria mariam marianne marie marina marion marita marlene marlies
  marta martha martina mascha mathilde maya mechthild meike melanie melek melina mercedes meryem mia michaela milena
  mina mira miriam mona monika monique nadia nadine nadja nancy natalia natalie natascha nele nicola nicole nina nora
  olena olga olivia patricia paula pauline petra pia ramona rebecca regina regine regula renate ricarda rita romy ronja
  rosa rosemarie ruth sabine sabrina sahra sandra sara sarah saskia selina selma sibylle sigrid silke silvia simone
  sina sofia sofie solveig sonja sophia sophie stefanie stella stephanie susanna susanne svenja svetlana swantje
  swetlana sybille sylvia tamara tania tanja tatjana teresa tereza thea theresa therese tina traute ulla ulrike ursula
  uta ute valentina valeria vanessa vera verena veronika victoria viktoria viola waltraud wiebke wilhelmine yasemin
  yasmin ylva yvonne zeynep zoe
`;

export const MALE_GIVEN_NAMES = words`
  aaron abdul abdullah achim adam adolf adrian ahmad ahmed albert albrecht alejandro alexander alexej alfons alfred ali
  alois anatol andreas andrei andrej andrzej anselm antoine anton antonio armin arno arnold arthur artur august axel
  benedikt benjamin bernd bernhard bert bertold björn bodo boris bruno burak burkhard carl carlos carsten christian
  christof christoph christopher claus clemens clement conrad constantin cornelius daniel danilo david denis dennis
  detlef dieter dietmar dietrich dimitri dirk dominik eberhard eckart eckhard edgar edmund eduard egon elias emanuel
  emil emmanuel enrico eric erich erik ernst erwin eugen fabian felix ferdinand finn florian frank franz frederik
  friedemann friedhelm friedrich fritz gabriel georg gerald gerd gerhard gero gilbert giovanni gottfried gregor guido
  gunnar gunter gunther gustav hakan hannes hans harald harry hartmut hasan heiko heiner heinrich heinz helge helmut
  hendrik henning henri henrik henry herbert heribert hermann holger horst hubert hubertus hugo hussein ibrahim ignaz
  igor ingo ismail iwan jacob jakob jan jannik janusz jens jeremias joachim jochen johann johannes john jonas jonathan
  josef joseph joshua juan julian julius jurgen justus kai kamil karl karlheinz karsten kaspar kemal kevin kilian klaus
  klemens knut konrad konstantin korbinian kurt lars lasse lennart leo leon leonard leonhard leopold levin linus lorenz
  lothar louis luca ludger ludwig luis lukas lutz magnus malte manfred manuel marc marcel marco marcus marek mario
  marius mark marko markus martin marvin mathias mats matteo matthias max maximilian mehmet michael michail mike
  mikhail milan mirko mohamed mohammad mohammed moritz murat mustafa nico nicolas niels niklas niko nikolai nikolaus
  nils norbert olaf ole oleg oliver omar orhan oskar osman oswald otmar otto patrick paul pavel peer peter philip
  philipp pierre pietro rafael raimund rainer ralf ralph ramon raphael reiner reinhard reinhold rene richard rico
  robert robin roger roland rolf roman ronald ronny rudi rudiger rudolf rupert samuel sascha sebastian serdar sergej
  sergio siegbert siegfried siegmar sigmar simon soren stefan steffen stephan sven thilo thomas thorben thorsten tilman
  tim timo timur tino tobias tom toni torben torsten udo ulf uli ulrich urs uwe valentin viktor vincent vitali volker
  volkmar waldemar walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram xaver yannick
  yusuf
`;
