import { words } from '../words.ts';

/** Given names that nearly always tell a woman or a man in German-language news, without accents. */

export const FEMALE_GIVEN_NAMES = words`
  adele agathe agnes agnieszka aisha aissatou albertine aleksandra alena alessandra alessia alexa alexandra alexia
  alice alida alina aline alisa alissa alma almut amanda amelie amina aminata amira ana anastasia anastasija andrea
  anette angela angelika angelina anica anika anina anisa anita anja anke ann anna annabel annabelle annalena anne
  annegret annegreth annelie anneliese annelore annemarie annerose annett annette anni annika antje antonella antonia
  antonina ariane arlette astrid aurelia aylin ayse aysegul aysel babette bahar barbara barbel beate beatrice beatrix
  bente bernadette berta bertha bettina bianca bianka birgit birte bogumila bozena branka brigitta brigitte brita
  britt britta brunhilde burcu camilla carin carina carla carlotta carmela carmen carola carolin carolina caroline
  catarina catherine cathrin catja catrin cecilia celina celine charlotte chiara christa christel christiane christin
  christina christine cilly cindy claire clara claudia constanze cora cordula corinna cornelia cosima dagmar dana
  daniela danijela danuta daria deborah defne delia denise derya desiree diana dilek dominique dora doreen dorina
  doris dorit doro dorota dorothea dorothee dragana dunja ebru edda edeltraud edith elena elfi elfie elfriede elif
  elisa elisabeth elise eliza elke ella ellen elli elma elsa elsbeth elsie elvira emel emilia emilie emily emine emma
  erdmute erica erika erna ernestine esma esra estelle esther etta eugenia eugenie eva evelina evelyn evelyne evi ewa
  fadime fanny fatima fatma fatou felicitas felizitas fenna filiz fiona florentine francesca franka franziska frauke
  frederike fricka frida frieda friedegard friederike funda gabriela gabriele galina genoveva georgia gerda gerlind
  gerlinde gerti gertraud gertrud gertrude gesa gesche gesine geske gina ginette giovanna gisela gitta giulia giuliana
  gladys gloria grazyna greta gretel grit gudrun guelsen gulay gulsen gunda gundula gunhild hadwig hanife hanka hanna
  hannah hanne hannelore hanni hatice hatun havva heda hedi hedwig heide heidemarie heidi heidrun heidy heike helen
  helena helene helga hella helma helmtrud henriette hermine herta hertha hidir hilda hilde hildegard hilke hiltrud
  ida ildiko ilka ilona ilse imke ina ines inge ingeborg ingelore ingrid ingrun inka inken insa iolanda irene irina
  iris irma irmgard isabel isabell isabella isabelle isolde ivana iveta ivonne izabela izabella jacoba jacqueline
  jadwiga jana janina janine janna janneke jasmin jasna jelena jella jenni jennifer jenny jessica jette joana johanna
  johannah jolanda jolanta jolie josefa josefine josephine jovana juanita judith judy jule julia juliana juliane julie
  jutta jutte kadriye kaja karen karin karina karla karlotta karola karoline kata katalin katarina katarzyna kate
  katharina kathi kathleen kathrin kathy kati katinka katja katrin kerstin khadija kim kinga kira kirsten klara
  klaudia klementine kora kornelia kriemhild kristin kristina krystyna kunigunde lale lara larissa latifa laura
  laureen lavinia lea leila lena leni leoni leonie leonora leonore letizia levke leyla lia lidia liesbeth liese liesel
  lieselotte lili lilian liliana lilli lilly lilo lily lina linda lioba lisa lisbeth liselotte livia ljiljana ljudmila
  lore loredana loreen lorena lotte louisa louise luana lucia lucie lucy ludmila luisa luise lukretia luzia lydia
  madeleine magda magdalena magdalene magret mahsa maike maja malgorzata malin malina mandy manja manon manu manuela
  mara mareen marei mareike marga margarete margaretha margarethe margarita margaux margit margitta margot margret
  margrethe margrit maria mariam mariama marianne marie mariella marietta marija marijke marika marike marilena marina
  mariola marion marisa marit marita marjana marla marleen marlen marlene marlies marlis marlise marta martha martina
  mary mascha mathilda mathilde maya mechthild meike melani melanie melek melina melissa melitta mella mercedes meret
  merima merle merve meryem meta mia michaela michaele michelle mila milena milica milva mimi mina minna mira mirela
  miriam miriana mirja mirjam mirjana mona monica monika monique myriam nadeschda nadezda nadia nadine nadja naemi
  naima nancy natalia natalie natasa natascha nathalie nazan nele nelli nelly nena nermin nesrin nevin ngoc nguyet
  nicola nicole nicoletta nikola nilgun nilufer nina nives noelle noemi nora nour nuray nurcan oda odette odilia
  oksana olena olga olivia olja ottilie oya ozlem pamela paola patricia patrizia paula paulina pauline penelope petra
  petronella philine philippa pia polina priska priya rabea rachel ragna rahel ramona raphaela rebecca regina regine
  regula renata renate reni rhea ricarda rike rita romy ronja rosa rosalie rosalinde rosanna rosel rosemarie rosi
  rosina rosita rosmarie roswitha roxana rukiye ruth ruzica sabina sabine sabrina sabrine sahra samantha samira sandra
  sandrine sanela sanja sanne sara sarah sarina saskia seda selda selina selma senta serap serpil sevda sevgi sevim
  shirin sibylle sidonie sieglinde sigrid sigrun silke silvia simona simone sina sinja siri slavica snezana sofia
  sofie solveig songul sonia sonja sophia sophie soraya stefania stefanie steffi stella stephania stephanie stine
  sunniva susan susanna susanne suse susi suzanne svea svenja svetlana swantje swenja swetlana sybilla sybille sylke
  sylvana sylvia sylvie sylwia tabea tamara tania tanja tatiana tatjana teodora teresa teresia tereza thea thekla
  theodora theresa therese theresia thora thuy tilda tilly tina tine tini tomke toska traudel traudl traute trude
  trudi tuba tugba ulla ulrika ulrike undine ursel ursina ursula urszula uschi uta ute valentina valeria valerie
  valeska vanessa vasiliki vera verena verone veronica veronika vesna vicky victoria viktoria vilma viola violetta
  virginia vivian viviane vivien vreni vroni walburga walli wally walpurga waltraud waltraut wanda wencke wendy wiebke
  wilhelmine wilma winnie xenia yael yara yasemin yasmin yildiz ylva yvette yvonne zdenka zehra zeliha zeynep zita zoe
  zuhal zuzana
`;

export const MALE_GIVEN_NAMES = words`
  aaron abbas abdoulaye abdul abdullah abebe achim adalbert adam adem adnan adolf adrian ahmad ahmed alain albert
  alberto albrecht aldo alejandro aleksandar aleksander aleksej alen alessandro alessio alex alexander alexej alexis
  alfons alfonso alfred alfredo ali alois alvaro alwin amadeus amin amir anastasios anatol andre andreas andrei andrej
  andri andrzej andy angelo anselm ansgar anthony antoine anton antonio arian aris aristide aristoteles arkadiusz
  armand armin arndt arne arno arnold arnulf artem arthur artur arved arvid ashraf attila august axel aziz baldur
  balthasar baris bartholomaus bartosz basil bastian batuhan bedrich bekir ben benedikt bengt benjamin benno benny
  berat bernardo bernd berndt bernhard bert berthold berti bertil bertold bertram bilal birger bjarne björn bodo
  bogdan boleslaw boris bozidar branko brian bruce bruno bryan bulent burak burckhard burghard burkhard carl carlo
  carlos carsten caspar cedric celal cem cengiz cesar charles charly chris christian christof christoph christopher
  christos claas claudio claus clemens clement cliff colin conrad constantin cord cornelius corvin cyrill damian damir
  dani daniel daniele danilo danny dario dariusz darko dave david davide davor dawit degenhard dejan denis deniz
  dennis derek derk dervis detlef detlev diego dierk dieter diether dietmar dietrich dimitri dimitrios dimitris dino
  dirk domenico dominic dominik dragan drago dusan dzemal eberhard ecevit eckard eckart eckehard eckhard eckhart edgar
  edi edin edmond edmund edoardo eduard eduardo edvard edward edwin egbert eggert egidius egon ehrenfried eike
  ekkehard ekrem elias elmar elmo emanuel emanuele emil emilio emin emir emmanuel emre enes engelbert engin enno
  enrico enrique ercan erdal erdogan eren erhan erhard eric erich erik ernesto ernst erol ersin ertan ervin erwin esad
  esteban etienne eugen eugenio ewald fabian fabio fabrice fadil falko farid faruk fatih federico feliks felix ferdi
  ferdinand ferhat fernando fevzi fiete filip filippo finn firat flavio florian flurin focko folkert francesco francis
  francisco franco franjo frank frantisek franz franziskus fred freddy frederic frederick frederik frido fridolin
  friedbert friedemann friedhelm friedo friedrich friedwart frithjof fritjof fritz fuat gabor gabriel gaetano gary
  gebhard gebhardt geert georg georgi georgios gerald gerardo gerd gerfried gerhard gerhardt gero gerold gerrit gerwin
  gianluca gianni gilbert gino giorgio giovanni giuseppe goran gordian gordon gottfried gottlieb gottlob graham gregor
  grzegorz guenter guenther guido guillermo gunnar gunter gunther guntram gustav gustavo guy gyorgy habbo habib hadi
  hajo hakan haldun halil hamid hamza hannes hannibal hanns hannsjorg hans hansi hansjoachim hansjorg hansjurgen
  hansruedi harald haris harm harro harry hartmut hartwig harun hasan hassan hauke heiko heimo heinar heiner heino
  heinrich heinz helge helmar helmut helmuth hendrik henner henning henri henrik henry henryk herbert herfried
  heribert herman hermann herwig hias hilarius hilmar hinnerk hinni hinrich hippolyt hjalmar holger holm horand horst
  hristo hubert hubertus hugo huseyin hussein ian ibrahim idris ignaz igor ilhan ilias ilja ilyas immanuel imre
  ingbert ingo ingolf ioannis iosif irfan isaak isidor ismail ivan ivica ivo iwan izzet jacek jack jacob jacques jaime
  jake jakob jakov jamal james jan jann jannik janusz jaroslav jaroslaw jason javier jean jeff jeffrey jelle jelto
  jens jeremias jerome jerry jerzy jesper jim jimmy jiri joachim joan joao joaquin jochen joe joel johan johann
  johannes john johnny jon jona jonas jonathan jonny joop joost jorg jorge jorn joscha jose josef joseph joshua josip
  jost josua jovan jozef juan juergen julian julien julius jupp jurg jurgen justus kadir kai kalle kamal kamil karim
  karl karlheinz karlo karol karsten kasimir kaspar kazim kemal ken kenan kenneth kerem kersten kevin khaled khalid
  kilian kimi kjell klaas klaus klemens knud knut kobi kofi koloman konrad konstantin konstantinos koray korbinian
  kostas kresimir kristian kristof kristoffer krzysztof kuno kurt kwame kyrill ladislaus lambert larry lars lasse
  laszlo laurent laurenz laurids laurin lazar leander leandro leif lennart leo leon leonard leonardo leonhard leonid
  leonidas leopold leszek levent levin lew lienhard linus lionel ljubomir lorenz lorenzo lothar louis lubos luc luca
  lucas luciano lucien lucius ludek ludger ludolf ludovic ludwig luigi luis luitpold luka lukas lukasz lutger lutz
  maarten maciej magnus mahmoud mahmut malcolm malik malte mamadou manfred manolo mansur manuel manuele marc marcel
  marcelo marcin marco marcus marek marian mariano marijan marino mario marius mariusz marjan mark marko markus marlon
  martin martino marvin massimo mateo mateusz mathias mato mats matteo matthias maurice mauritz maurizio mauro max
  maxim maximilian mehmet meinert meinhard meinhardt meinolf meinrad melchior menno mert mesut metin michael michail
  michal michel michelangelo michele michi miguel mikael mike mikhail mikis mikko miklos milad milan milorad milos
  milosz mirek mirko miroslav miroslaw mladen mohamed mohammad mohammed mohsen moritz morten muammer muhamed muhammad
  muhammed muhammet muharrem mujo murat musa mustafa mustapha nabil nadim narciso nasser nathan nathanael nazim neil
  nejat nenad niccolo nicholas nick nicklas nico nicolas niels niklas niko nikolai nikolaos nikolas nikolaus nils nino
  noah noel norbert norman norwin oguz oguzhan oktay olaf olav ole oleg oleksandr oliver olivier omar onno onur orhan
  ortwin osama oscar oskar osman oswald otfried othmar otmar ottmar otto ottokar ousmane ove ozan ozgur pablo pankraz
  paolo pascal pasquale patricio patrick patrik paul pavel pedro peer pekka pero petar peter petr petros phil philip
  philipp philippe pierre pietro pim pius pjotr placidus poldi predrag quentin quirin radek radovan rafael rafal
  raffael raffaele ragnar raif raimond raimondo raimund rainer rajko ralf ralph ramazan rami ramiro ramon randolf
  raphael rasmus ratko ray raymond reent refik reimar reimer reimund reiner reinhard reinhardt reinhart reinhold
  remigius remo renato renaud rene renee reto rezzo ricardo riccardo richard richy rick ricky rico rigobert robert
  roberto robin rocco rodolfo rodrigo roger rok roland rolf romain roman romeo ron ronald ronaldo ronny roy ruben rudi
  rudiger rudolf rudolph ruedi rufus rupert ruprecht ruslan russell rustam ryan ryszard said salih salim salman
  salvatore sam sami samir samuel samuele sandor sandro santiago sascha saso savas schorsch sean sebastian selim semih
  senol sepp serdar serge sergej sergio serhat serkan servet severin sezer shane siegbert siegfrid siegfried siegmar
  sigfried sigi sigismund sigmar sigurd silas silvio simeon simon sinan sinisa slavko slobodan sokrates soren sorin
  stanislaus stanislav stanislaw stefan stefano steffen stelios stephan steve steven stojan suleiman sulejman sven
  taha tahir tamas tamer tancred tarek tarik tassilo tayfun ted teo teodor terry tesfaye theo theodor theodoros thiemo
  thierry thies thilo thomas thoralf thorben thorolf thorsten tibor tiemo till tillmann tilman tilo tim timm timo
  timon timotheus timur tino titus tjark tobias tolga tom tomasz tomislav tommaso tommy toni tony torben torsten
  traugott tristan tugay tuncay turgut ubbo udo ueli ugo ugur ulf uli ulrich ulrik umberto umut urban urs uwe valentin
  valentino valerio valery vasile vasilios veit veljko viktor vincent vincenzo vinzent vinzenz vitali vito vittorio
  vitus vjekoslav vlad vladimir vladislaus vladislav vojislav volkan volker volkhard volkmar waclaw wadim waldemar
  walid walter walther wassili wastl wendelin wenzel werner wido wigbert wiktor wilfrid wilfried wilhelm wilko willem
  willi william willy wilmar winfrid winfried winston witali wito wladimir wojciech wolf wolfdieter wolfgang wolfgar
  wolfhard wolfram xaver xavier yahya yann yannick yannis yasin yasser yigit yilmazhan yunus yusuf yves yvon zacharias
  zafer zbigniew zdenek zeljko zeno zlatko zoltan zoran
`;
