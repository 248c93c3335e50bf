import { words } from '../words.ts';

/** Given names, without accents, that nearly always tell a woman. */
export const FEMALE_GIVEN_NAMES = words`
adama-marie adele adeline adriana agathe agnes aicha aida alexandra alexia alice aline alix alma amal amandine
amelie amina aminata anais anastasia andree anita anna annabelle anne anne-laure anne-lise anne-marie anne-sophie
annette annick annie anouk apolline arlette assia assiatou astou astrid aude audrey aurelia aurelie aurore awa
axelle barbara beatrice benedicte berangere berenice bernadette bintou blanche brigitte bruna camilia capucine
carine carla carmen carole caroline catherine cecile cecilia celeste celia celine chantal charlene charlotte chloe
christelle christiane christine cindy claire clara claudette claudia claudine clelia clemence clementine clotilde
colette constance coralie corinne coumba cristina cynthia dalila danielle daphne deborah delphine denise diana diane
diarra djamila dominika dorothee edith edwige eglantine elena eleonore eliane elisa elisabeth elise ella elodie elsa
emeline emilie emma emmanuelle estelle esther eugenie eva eve evelyne fadila faiza fanny fanta farida fatiha fatima
fatma fatou fatoumata faustine felicie flavie fleur flora florence francine francoise frederique gabrielle gaelle
genevieve geraldine germaine ghislaine ginette gisele giulia gladys gwenaelle gwendoline habiba hadja hafsa hanane
hawa helena helene henriette hortense huguette imane ines ingrid irene iris isabelle isaure jacqueline jade jamila
jana jeanine jeanne jeannine jennifer jessica joelle johanna josephine josette josiane josyane judith julia julie
juliette justine karima karine katia kenza khadidja khadija ladji laetitia laila lamia lara latifa laura laure
laurence lea leila lena leonie leonor leslie leticia lila lilia liliane lina linda lisa lise loubna louisa louise
lucette lucia lucie lucienne ludivine lydia lydie madeleine maeva magali maite malika mame manon mara marcelle
margaret margaux margot marguerite maria mariam mariama marianne marie marie-christine marie-claire marie-claude
marie-france marie-helene marie-jose marie-laure marie-line marie-louise marie-pierre marie-therese marielle marina
marine marion marlene marta martha marthe martine maryline maryse maryvonne mathilde maud maurane melanie melissa
meriem meryem michele micheline mireille miriam monica monique muriel myriam nabila nadege nadia nadine naima najat
nancy natacha natalia nathalie nawal ndeye nelly nicole nina ninon noelle noemie nora nour oceane odette odile olga
olivia ophelie oumou pascale patricia paula paule pauline penelope perrine pierrette priscilla rachel rachida
ramatoulaye raymonde rebecca regine reine renee rita rokhaya romane rosa rosalie rose roselyne roxane ruth sabine
sabrina safia salima salome samira sandra sandrine sara sarah segolene selma severine sheila shirin sibylle sidonie
simone solange solene sonia sophie soraya stephanie suzanne svetlana sylvaine sylvette sylviane sylvie tania tatiana
teresa thais therese tiphaine ursula valentine valerie vanessa vera veronique victoria victorine vinciane violaine
violette virginie viviane yael yamina yasmina yasmine yolande yvette yvonne zahra zeina zineb zoe zohra`;

/** The same for men. */
export const MALE_GIVEN_NAMES = words`
abdel abdelaziz abdelkader abdellah abdou abdoulaye achille adam adrien ahmed aime alain alan albert alberto
alessandro alexandre alexis alfred ali alioune alphonse amadou amaury amine anatole andre andrei angelo anthony
antoine antonin antonio ariel aristide armand armel arnaud arsene arthur aubin auguste augustin aurelien axel
aymeric aziz babacar baptiste barthelemy basile bastien benjamin benoit bernard bertrand bilal blaise boris boubacar
brahim brice bruno carlos cedric cesar charles charly cheikh chris christian christophe christopher claude-henri
clement colin constant cyprien cyril cyrille damien daniel david denis desire didier diego dieudonne dimitri djamel
djibril dylan eddy edgar edmond edouard elias elie eloi emile emilien emmanuel enzo eric ernest erwan esteban
etienne eugene evan fabien fabio fabrice farid felix ferdinand fernand fernando fethi florent florentin florian
francis francisco franck francois francois-xavier frank fred frederic gabriel gael gaetan gaspard gaston gauthier
gautier geoffrey geoffroy georges gerald gerard germain gilbert gilles giovanni giuseppe gregoire gregory guilhem
guillaume gustave guy gwenael habib hakim hamid hamza hassan hector henri herve hicham honore hubert hugo hugues
hussein ibrahim ibrahima idriss ignace igor ilyes isaac ismael issa ivan jacky jacques jamal james jan jean
jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-rene jean-sebastien jean-yves
jeremie jeremy jerome jesus joachim joao joaquin joel johan john jonathan jordan jorge joris jose joseph josselin
juan jules julien julio kamel karim kevin khaled lamine laurent lazare leandre leo leon leonard leonardo leopold
lilian lionel loic lorenzo louis louis-philippe luc lucas lucien ludovic luigi luis mael mahamadou malik mamadou
manuel marc marc-antoine marcel marcello marco marcus mario marius mark martial martin mateo mathias mathieu mathis
matthieu maurice max maxence maxime mehdi michael michel miguel mikael modeste mohamed mohammed moise mouloud mourad
moussa mustapha nabil nasser nathan nathanael nicolas nikola noah noel norbert octave olivier omar oscar oumar
ousmane pablo pape pascal patrice patrick paul pedro philibert philippe pierre pierre-alain pierre-henri pierre-yves
quentin rachid rafael rainer ramzi raoul raphael raymond regis remi remy renaud rene reynald ricardo richard robert
roberto robin rodolphe rodrigo rodrigue roger roland romain roman romeo romuald ronan rudy said salah salif salim
salvatore samir samuel samy sandro sebastien seraphin serge sergio seydou sidi silvio simon slimane sofiane stefan
stephane steve sylvain sylvere sylvestre tanguy tarek teddy theo theodore theophile thibault thibaut thierry thomas
tiago timothee titouan tom tony toussaint tristan ugo urbain valentin valerien valery victor victorien vincent
virgile vivien vladimir wassim wilfried william xavier yacine yanis yann yannick yassine yazid yohan yohann youcef
youssef yvan yves yvon zacharie zinedine`;
