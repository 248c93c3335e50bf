import { words } from '../words.ts';

/**
 * Given names that in the news nearly always tell a woman or a man, from many places; names common to both are
 * left out. Lower-case, without accents, sorted. Used for pronouns, and to find a name only where its surroundings do.
 */

export const FEMALE_GIVEN_NAMES = words`
  abigail adaeze addie adele adriana agnes aisha akua alana alejandra alexa alexandria alice alicia alina aline
  alison alma althea ama amal amanda amara amelia amina amira amy ana anastasia andreia angela angelina angelique
  angie anita ann anna anne annette anouk antoinette anya aoife araceli ariana arlene asha asma astrid audrey ava
  ayesha babette barbara beatrice beatriz belinda bella bernadette bernice bertha bessie beth bettina betty beverly
  bianca bonnie brenda bridget bronwyn camila candice carla carlotta carmen carol carole carolina caroline carolyn
  cassandra catherine cecile cecilia celeste celia chanel charlene charlotte cheryl chiara chioma chloe christa
  christina christine ciara cindy claire clara clarissa claudia clementine colette colleen constance consuelo cora
  corinne cristina cynthia dahlia daisy daniela daphne darlene deanna debbie deborah debra deirdre delia della
  denisa denise diana diane diya dolores donna doris dorothy ebony edith edna effie eileen elaine eleanor elena
  elisabeth elise eliza elizabeth ella ellen elodie eloise elsa elsie elvira emilia emily emma erica erika erin
  esperanza estelle esther ethel eugenia eunice eva evangeline evelyn fadumo farah fatema fatima fatou faye felicia
  felicity fiona florence folashade frances francesca freya gabriela gabrielle gayle genevieve georgina geraldine
  gertrude gillian gina giulia gladys gloria grace greta gretchen gwen gwendolyn haley halima hannah harriet hattie
  hazel heather heidi helen helena hilary hilda hillary hind holly huda ida ilhan imani imelda indira ines ingrid
  irene irina iris isabel isabella isla isobel ivana jacinda jacqueline jana jane janet janice jasmine jeanne
  jeannette jenna jennifer jenny jessica jill joan joanna jodie josefina josephine josie joyce juanita judith judy
  julia juliana julie justine kaitlyn kamala karen kari karin karla kate katherine kathleen kathryn kathy katie
  kavita kayla khadija kirsten kirsty krista kristen kristi kristin kristina kristine kylie lakshmi lara larissa
  latifa latoya laura lauren leah leanne leila lena leticia libby lila lillian lily lina linda lisa liz lois lola
  lorena lorraine lottie louise lourdes lucia lucy luisa lydia lynda lynette mabel madeleine magdalena maggie malala
  mandy marcia margaret margarita margot marguerite maria mariam mariana marianne maribel marie marina marissa
  marjorie marlene marsha marta martha mary mathilde maureen mavis maxine maya meera megan melania melanie melissa
  mercedes mia michaela michelle mildred millicent millie minnie miranda miriam miriama moira mollie molly mona
  monica myra myriam nadia nadine nancy nanette naomi natalia natalie natasha neha nellie ngozi nicola nicole
  nicolette nina nkechi noelle nora norma noura octavia odette odile oksana olena olga olivia oluchi ottilie paige
  pam pamela patricia paula pauline peggy penelope petra phoebe phyllis pia polly pooja portia preeti priya priyanka
  rachel radhika rania raquel rashida rebecca rebekah renata renee rhoda rhonda rita roberta robyn rocio ronke rosa
  rosalind rosario rose roseanne rosemary rosie rowena roxana roxanne ruth sabrina sadie sally salma samantha sandra
  sara sarah saskia selena selma shabana shabnam shakira shanice shannon sharon shauna sheila shelley shirley shona
  shreya silvia simona simone sinead siobhan sofia solange sonia sonya sophia sophie soraya stacey stacy stella
  stephanie sue sunita susan susanna sushma susie suzanna suzanne suzette svetlana sylvia tabitha tamara tamika
  tania tanya tara tatiana tatum teresa tessa thandiwe thelma theresa tina toni tracey tracy tricia trisha trudy una
  ursula usha valentina valeria valerie valeriya vanessa velma vera verna veronica vicki vickie vicky victoria viola
  violeta virginia vivian viviana wanda wendi wendy whitney wilma winifred winnie xiomara yasmin yetunde yolanda
  yuliya yusra yvette yvonne zainab zanele zara zeinab zeynep zoe zuleika
`;

export const MALE_GIVEN_NAMES = words`
  aaron abdul abdullah abdulrahman abel abraham adam adebayo aditya adolfo adrian ahmad ahmed aidan akash alain alan
  alastair albert alberto alec alejandro aleksandr alessandro alexander alfonso alfred alfredo ali alistair alonso
  alvin amir amit amos anders andre andreas andrei andres andrew andrzej angelo angus anil ansel anthony antoine
  antonio anwar archie arjun armando arnaud arne arnold arthur arturo arun arvind ashok asif atiku augustus axel
  ayodele babajide babatunde barack barnaby barney barry bartholomew bashir basil benjamin bernard bernardo bernie
  bertrand bilal bill billy bob bobby boris boyd brad bradley brandon brendan brendon brett brian bruce bruno bryan
  byron calvin carl carlos cecil cedric cesar chaim charles chidi chinedu christoph christophe christopher chuck
  ciaran clarence clarke claude clayton clement clifford clint clive clyde cody colin conor constantine cornelius
  craig cristiano curtis cyril dan daniel danny dante darius darrell darren darryl dave david davis dean declan
  deepak demetrius denis dennis derek desmond detlef diego dieter dimitri dino dirk dmitri dmitry dominic donald
  donnie donovan doug douglas duncan dustin dwayne dwight dylan eamon eddie edgar edmund eduard eduardo edward edwin
  efraim egon elias elijah eliot elliott elmer emeka emil emile emilio emmanuel emmett enda enrique enzo eric erik
  ernest ernesto erwin esteban ethan eugen eugene evan everton evo ewan ezekiel fabian fabio faisal fareed farhan
  farooq farouk faruk farukh fawad felipe felix ferdinand fergus fernando fidel fintan florian floyd francis
  francisco frank franz frazer fred freddie frederick fredrik friedrich fritz gabriel galen gareth garth gary gaston
  gavin gavriel geoffrey george gerald gerard gerry gideon gilbert gino giorgio giovanni giuseppe glenn godfrey
  godwin gonzalo gordon graeme graham greg gregory guillermo gunther gus gustav gustavo guy hamad hamish hank hans
  harish harold harry harvey hasan hassan hector heiko heinrich helmut henri henrik henry herb herbert herman hernan
  homer horace howard hubert hugh hugo hunter hussain hussein ian ibrahim ignacio igor ike imran ingmar iqbal ira
  isaac isaiah ismail ivan ivor jack jacob jacques jaime jair jake jakob jamal james jan jared jarrod jason jasper
  javier jay jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesus jethro jim jimmy joachim joao
  joaquin joe joel joey johan johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua juan
  juergen julian julio julius justin kai kamal kareem karl kayode keith kelvin ken kenneth kenny kevin khalid kieran
  kirk klaus kofi kurt kwabena kwame kwesi kyle lachlan lamar lars laurence laurent lawrence leo leon leonard
  leonardo leonid leroy lester lewis liam lionel lorenzo loris lorne louie louis lowell luca lucas lucian ludovic
  ludwig luigi luis lukas luke lyle maarten magnus mahmoud malachi malcolm manfred manmohan manuel marc marcel
  marcelo marcin marco marcos marcus mariano mario mark markus marshall martin marty marvin massimo mateo mathew
  matt matteo matthew matthias maurice mauricio max maximilian melvin michael michel mick miguel mike mikhail milton
  mitch mitchell mohamad mohamed mohammad mohammed mohan mohsin morris moses moshe muhammad muhammadu murray musa
  mustafa nadeem narendra nathan naveed neal ned neil nelson neville niall nicholas nicolae nicolas niels nigel
  nikolai nils noah norbert norman obadiah oleg oliver olivier omar orville osama oscar osvaldo otto owen pablo
  pascal patricio patrick paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre pieter
  prakash pramod quentin quincy rafael rahul rajendra rajesh rajiv ralf ralph ramesh ramiro ramon randy rasheed raul
  ravi raymond raymund recep reggie reginald reinhard remy rene reuben rex rhys ricardo richard rick ricky rico
  roald rob robert roberto roderick rodney rodrigo rogelio roger roland rolf romeo ron ronald ronan ronnie rory ross
  rowan roy ruben rudy rufus rupert russell ryan sachin saeed saeid sajid salman salvador salvatore sammy samuel
  sanjay sanjeev santiago satish saul scott seamus sean sebastian sergei sergey sergio shane sid silas silvio simon
  sixto sol spencer stan stanislav stanley stefan stefano steffen stephane stephen steve steven stewart stuart sunil
  suresh surya sven syed tahir tariq tayyip ted tenzin terence terrence terry thabo theo theodore thierry thom
  thomas tiago tim timothy timur tobi tobias todd tom tomas tommy tony torsten travis trevor tristan troy tunde
  tyler tyrone ulrich umar usman uwe vaughn venkat vernon vic victor vijay vikram viktor vince vincent vinod virgil
  vivek vladimir volodymyr wade wahab waldemar wallace wally walter waqar warren wasim wayne wendell werner wilbur
  wilfred wilhelm willem william willie winston wojciech wolfgang xavier yaakov yann yasir yitzhak yoav yusuf yves
  zach zachary zane zeeshan zoltan
`;

/** Given names of women and men alike. */
export const NEUTRAL_GIVEN_NAMES = words`
  alex angel ashley aubrey cameron casey chris dale dana gene jackie jamie jess jesse jordan kelly kerry kim kit
  leslie lou marion max morgan nat nicky pat ray robbie robin sam sandy sasha shannon sidney sky taylor terry toni
  tony val
`;
