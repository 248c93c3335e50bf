/**
 * Given names that in the news nearly always tell a woman or a man, from many places; names common to both are
 * left out. Lower-case, without accents, sorted. Used for pronouns only, never to find names.
 */
const split = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

export const FEMALE_GIVEN_NAMES = split(`
abigail adaeze agnes aisha alejandra alexandria alice alicia aline amanda amelia amina amira amy ana anastasia andreia angela
angelina anita ann anna anne annette anya aoife asha astrid ayesha barbara beatrice beatriz betty bianca brenda bridget camila
carla carmen carol carolina caroline catherine cecilia charlotte chiara chioma christina christine ciara claire clara claudia
cristina cynthia daniela deborah denise diana diane dolores donna dorothy eileen elena eleanor elizabeth ella ellen emily emma
erin esther eva evelyn fatima fatou fiona florence frances francesca gabriela gabrielle georgina gina gloria grace greta gretchen
hannah heather heidi helen helena hillary hind huda ilhan indira ines ingrid irene isabel isabella jacinda jacqueline jane janet
janice jasmine jeanne jennifer jessica jill joan joanna josephine joyce judith judy julia juliana julie kamala karen kate
katherine kathleen kathryn katie kavita kayla khadija kristen kristi kristin kristina lakshmi latifa laura lauren leila lena leticia
lina linda lisa lois lorraine louise lucia lucy luisa lydia madeleine maggie malala margaret maria mariam mariana marie marina marta
martha mary mathilde maya megan melania melanie melissa meera mercedes michelle miriam monica nadia nancy naomi natalia
natalie natasha neha ngozi nicola nicole nina nora noura olga olivia oluchi pamela patricia paula pauline penelope pooja
preeti priya priyanka rachel radhika rania rashida rebecca rita roberta rosa rosalind rose rosemary roxana ruth sabrina sally samantha
sandra sara sarah shabnam shakira shannon sharon sheila shirley silvia simone siobhan sofia sonia sonya sophia sophie stella
stephanie sunita susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa thandiwe theresa tina ursula valentina
valerie vanessa vera veronica victoria violeta virginia vivian wendy winnie yasmin yolanda yvette yvonne zainab zanele zeinab zoe
`);

export const MALE_GIVEN_NAMES = split(`
aaron abdul abdullah abdulrahman abraham adam aditya adrian ahmad ahmed alan albert alberto alejandro alexander alfred alfredo ali
amir amit anders andres andrew andrzej angus anil anthony antonio anwar arjun arnold arthur arturo arvind ashok barack
benjamin bernard bernardo bernie bill bob boris brandon brendan brett brian bruce bruno carl carlos cesar charles chinedu
christopher ciaran clarence claude colin craig cristiano curtis daniel darren dave david declan deepak denis dennis derek diego dmitri
dmitry dominic donald donovan doug douglas duncan dwayne eamon eduardo edward edwin elias emeka emilio emmanuel enrique
eric erik ernest ernesto esteban ethan evo felipe felix fernando francis francisco frank franz frederick friedrich gareth
gary gavin geoffrey george gerald gerard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamad harold
harry hassan hector heinrich henry herbert hugh hugo hussein hunter ian ibrahim ignacio igor imran isaac ismail ivan jack jacob jacques
jair jakob jaime james jan jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joao joe joel johan johannes john johnny
jonas jonathan jorge jose joseph joshua juan julian julius justin kamal karl keith ken kenneth kevin khalid klaus kofi kwame kyle lars
lawrence leo leon leonard leonardo leonid liam lionel louis luca lucas luigi luis luke lukas magnus mahmoud malcolm manmohan manuel
marc marco marcos marcus mario mark markus martin mateo matt matteo matthew maurice max michael miguel mike mikhail mitch
mohamed mohammad mohammed muhammad muhammadu murray mustafa narendra nathan neil nelson nicholas nicolas nigel nikolai noah
norman oleg oliver olivier omar oscar osama pablo patrick paul paulo pavel pedro peter philip phillip pierre pieter pramod
rafael rahul rajesh rajiv ralph ramesh ramon randy raul ravi raymond recep ricardo richard rob robert roberto rodrigo roger roland
ronald rory ross roy rudy russell ryan salman samuel sanjay santiago saul scott sean sebastian sergei sergey sergio shane simon
stefan stephen steve steven stuart suresh sven tayyip ted terence terry theodore thomas tim timothy tobias todd tom tomas tony trevor
tyler umar uwe victor vijay viktor vincent vinod vladimir volodymyr walter warren wayne werner wilhelm william wolfgang xavier
yusuf zach
`);
