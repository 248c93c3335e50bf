import { words } from '../words.ts';

/**
 * Given names that in the news nearly always tell a woman or a man, from many places; names common to both are
 * left out. Lower-case, without accents, sorted. Used for pronouns, and to find a name only where its surroundings do.
 */

export const FEMALE_GIVEN_NAMES = words`
  abena abigail ada adaeze addie adele adriana agnes agness agnieszka aiko ailsa aino aisha aisling akosua
  akua alana alejandra alexa alexandria alice alicia alina aline alison alma althea ama amal amanda amara
  amelia amina aminah amira amy ana anastasia andreia angela angelina angelique angharad angie anita anke
  ann anna anne annette annie anouk antoinette anya aoife araceli ariana arlene aroha asha asma astrid
  audrey ava ayesha babette barbara bea beatrice beatriz becky belinda bella bernadette bernice bertha
  bessie beth bethan bettina betty beverly bianca bisi bonnie brenda bridget bridie bronwen bronwyn bukola
  bushra camila candice caoimhe carla carlotta carmen carol carole carolina caroline carolyn carys cassandra
  catherine catrin catriona cecile cecilia celeste celia cerys chanel charlene charlotte cheryl chiara
  chioma chloe christa christina christine ciara cindy claire clara clarissa claudia clementine colette
  colleen constance consuelo cora corinne cristina cynthia dahlia daisy daniela daphne darlene deanna debbie
  deborah debra dee deirdre delia della denisa denise dewi diana diane dilrukshi diya dolores donna doreen
  doris dorothy ebony edith edna effie efua eileen eilidh elaine eleanor elena eleri elin elisabeth elise
  eliza elizabeth ella ellen ellie elodie eloise elsa elsie elvira emilia emily emma erica erika erin esi
  esperanza estelle esther ethel eugenia eunice eva evangeline evelyn evie ewa fadumo farah farida fatema
  fatima fatou faye felicia felicity femke ffion fiona florence folashade frances francesca freya gabriela
  gabrielle gayle geeta gemma genevieve georgina geraldine gertrude gillian gina gita giulia gladys gloria
  grace grainne greta gretchen gwen gwendolyn gwenllian haley halima hannah harriet hattie hauwa hazel
  heather heidi helen helena hilary hilda hilkka hillary hind holly huda ida iida ilhan ilona imani imelda
  imogen indira ines ingrid irene irina iris isabel isabella isla isobel ivana jacinda jacqueline jana jane
  janet janice jasmine jeanne jeannette jen jenna jennifer jenny jessica jill joan joanna jocelyn jodie
  josefina josephine josie joyce juanita judith judy julia juliana julie justine kaisa kaitlyn kamala karen
  kari karin karla kasia katalin kate kath katherine kathleen kathryn kathy katie katy kavita kayla keiko
  kemi khadija kirsi kirsten kirsty krista kristen kristi kristin kristina kristine kylie lakshmi lara
  larissa lata latifa latoya laura lauren leah leanne leila lena leticia libby lien liisa lila lillian lily
  lina linda lisa liz lois lola lorena lorna lorraine lottie louise lourdes lucia lucy ludmila luisa lydia
  lynda lynette mabel madeleine maeve magda magdalena maggie mairi maisie malala mandy marcia margaret
  margarita margot marguerite maria mariam mariana marianne maribel maricel marie marike marina marissa
  marjorie marlene marsha marta martha mary maryam mathilde maureen mavis maxine maya meena meera megan
  melania melanie melissa mercedes mia michaela michelle mieke milagros mildred millicent millie minna
  minnie miranda miriam miriama moira mollie molly mona monica morag myra myriam nadeesha nadia nadine nancy
  nanette naomi nasreen nasrin natalia natalie natasha neha nell nellie nerys ngozi niamh nicola nicole
  nicolette nina nirmala nkechi noelle nomvula nora norma noura nuala octavia odette odile oksana olena olga
  olivia oluchi orla ottilie paige paivi pam pamela parveen patricia paula pauline peggy penelope petra
  phoebe phyllis pia polly pooja poppy portia preeti priya priyanka putri rachel radha radhika rania raquel
  rashida rebecca rebekah rekha renata renee rhian rhoda rhonda rianne riikka rita roberta robyn rocio
  roisin ronke rosa rosalind rosario rose roseanne rosemary rosie rowena roxana roxanne rubina ruby rukhsana
  ruth sabrina sade sadie sakura sally salma samantha samira sandra sanna sanne saoirse sara sarah saskia
  selena selma shabana shabnam shakira shanice shannon shanti sharon shauna sheila shelley shirley shona
  shreya sian silvia simona simone sinead siobhan sita siti sofia solange sonia sonya sophia sophie soraya
  stacey stacy stella stephanie sue sunita susan susanna sushma susie suzanna suzanne suzette svetlana
  sylvia tabitha tamara tamika tamsin tania tanya tara tatiana tatum teresa tess tessa thandiwe thelma
  theresa tina toni tracey tracy tricia trisha trudy tuula una ursula usha valentina valeria valerie
  valeriya vanessa velma venla vera verna veronica vicki vickie vicky victoria viola violeta virginia vivian
  viviana wanda wendi wendy whitney wilma winifred winnie xiomara yasmin yesenia yetunde yoko yolanda yuliya
  yusra yvette yvonne zahra zainab zanele zara zeinab zeynep zoe zuleika
`;

export const MALE_GIVEN_NAMES = words`
  aaron abdul abdullah abdulrahman abe abel abraham adam adebayo aditya adolfo adrian ahmad ahmed aidan
  akash akira alain alan alastair albert alberto alec aled alejandro aleksandr alessandro alexander alexei
  alfie alfonso alfred alfredo ali alistair alonso alun alvin amir amit amos anders andre andreas andrei
  andres andrew andrzej andy angelo angus anil ansel anthony antoine antonio antti anwar archie arjun
  armando arnaud arne arnold arthur arturo arun arvind ashok asif atiku augustus axel ayodele babajide
  babatunde barack barnaby barney barry bartholomew bashir basil ben benjamin bernard bernardo bernie
  bertrand bilal bill billy bjorn bob bobby bogdan boris boyd brad bradley brandon brendan brendon brett
  brian bruce bruno bryan budi byron calvin carl carlos cecil cedric censu cesar chaim chaminda charles
  chidi chinedu christoph christophe christopher chuck ciaran cillian clarence clarke claude clayton clement
  clifford clint clive clyde cody colin colm conor constantine cormac cornelius craig cristiano curtis cyril
  dafydd dan daniel danny dante darius darrell darren darryl dave david davis dean declan deepak dele
  demetrius denis dennis derek desmond detlef diarmuid diego dieter dimitri dinesh dino dirk dmitri dmitry
  dominic donal donald donnie donovan doug douglas duncan dustin dwayne dwight dylan eamon ed eddie edgar
  edmund eduard eduardo edward edwin eero efraim egon eli elias elijah eliot elliott elmer emeka emil emile
  emilio emmanuel emmett emyr enda enrique enzo eoghan eoin eric erik ernest ernesto erwin esteban ethan
  eugen eugene evan everton evo ewan ezekiel fabian fabio faisal fareed farhan farooq farouk faruk farukh
  fawad felipe felix femi ferdinand ferenc fergal fergus fernando fidel finn fintan florian floyd francis
  francisco frank franz frazer fred freddie frederick fredrik friedrich fritz gabriel galen gareth garth
  gary gaston gavin gavriel geoffrey george geraint gerald gerard gerry gethin gheorghe gideon gilbert gino
  giorgio giovanni giuseppe glenn godfrey godwin gonzalo gordon graeme graham greg gregory gruffydd
  guillermo gunther gus gustav gustavo guy gwyn hamad hamid hamish hamza hank hans harish harold harry
  haruto harvey hasan hassan hector heikki heiko heinrich heinz helmut henri henrik henry herb herbert
  herman hernan hiroshi homer horace howard hubert hugh hugo hunter hussain hussein huw hywel iain ian
  ibrahim idris ieuan ifan ignacio igor ike imran ingmar ioan iqbal ira isaac isaiah ismail istvan ivan ivor
  iwan jack jacob jacques jaime jair jake jakob jakub jamal james jan jared jarrod jason jasper javed javier
  jay jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesus jethro jim jimmy jiri joachim
  joao joaquin joe joel joey johan johannes john johnny joko jon jonas jonathan jordi jorge jose josef
  joseph josh joshua juan juergen juha jukka julian julio julius jurgen justin kagiso kai kamal kareem karim
  karl kasun kayode keith kelvin ken kenji kenneth kenny kevin khalid kieran kirk klaus kofi kojo krzysztof
  kurt kwabena kwame kwesi kyle lachlan lamar lars lasith laurence laurent lauri lawrence len lenny leo leon
  leonard leonardo leonid leroy lester lewis liam lionel lloyd lorenzo loris lorne louie louis lowell luca
  lucas lucian ludovic ludwig luigi luis lukas luke lyle maarten magnus mahinda mahmoud malachi malcolm
  manfred manmohan manoj manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario mark
  markus marshall martin marty marvin massimo mateo mathew mats matt matteo matthew matthias matti maurice
  mauricio max maximilian melvin michael michel mick miguel mike mikhail mikko milton miroslav mitch
  mitchell mohamad mohamed mohammad mohammed mohan mohsin morris moses moshe muhammad muhammadu murray musa
  mustafa nadeem narendra nasser nathan naveed neal ned neil nelson neville niall nicholas nick nicolae
  nicolas niels nigel nikolai nils noah noel norbert norman nuwan obadiah obinna oisin olaf oleg oliver
  olivier olli omar ondrej orville osama oscar osian osvaldo otto owain owen pablo padraig paolo pascal
  patricio patrick paul paulo pavel pawel pedro pekka percy perry pete peter phil philip philippe phillip
  pierre piet pieter piotr prakash pramod quentin quincy rachid rafael rahul raj rajendra rajesh rajiv ralf
  ralph ramesh ramiro ramon randy ranil rasheed rashid raul ravi raymond raymund recep reg reggie reginald
  reinhard remy rene reuben rex rhys ricardo richard rick ricky rico ringo roald rob robert roberto roderick
  rodney rodrigo rogelio roger roland rolf romeo ron ronald ronan ronnie rory ross rowan roy ruaridh ruben
  rudy rufus rupert russell ryan sachin saeed saeid sajid salman salvador salvatore sammy samuel sani sanjay
  sanjeev santiago satish saul scott seamus sean sebastian segun seppo sergei sergey sergio seth shane sid
  silas silvio simon sipho sixto sol somchai somsak spencer stan stanislav stanley stefan stefano steffen
  stephane stephen steve steven stewart stuart sunil suresh surya sven syed tafadzwa tahir takashi tane
  tariq tayyip ted tenzin terence terrence terry thabo theo theodore thierry thom thomas tiago tim timo
  timothy timur tobi tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan troy tshepo
  tunde tyler tyrone ulrich umar usman uwe vasile vaughn venkat vernon vic victor vijay vikram viktor vince
  vincent vinod virgil vivek vladimir volodymyr wade wahab waldemar wale wallace wally walt walter waqar
  warren wasim wayne wendell werner wilbur wilfred wilhelm willem william willie winston wiremu wojciech
  wolfgang xavier yaakov yann yasir yaw yitzhak yoav youssef yusuf yves zach zachary zane zeeshan zoltan
`;

/** Given names of women and men alike. */
export const NEUTRAL_GIVEN_NAMES = words`
  alex angel ashley aubrey cameron casey chris dale dana gene jackie jamie jess jesse jordan kelly kerry kim
  kit leslie lou marion max morgan nat nicky pat ray robbie robin sam sandy sasha shannon sidney sky taylor
  terry toni tony val yemi
`;
