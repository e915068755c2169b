/**
 * Common given names with the gender they mostly mark, over many languages. A list of our own, folded;
 * a name in neither list says nothing. Names that are as common for both stand in EITHER.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  words(`aaron abdallah abdel abdelaziz abdelilah abdelkader abdellatif abdelmalek abdul abdulaziz abdullah abdulrahman abe abel abraham
  abu adam adel adil adnan adolf adrian ahmad ahmed ahmet akbar akira al alain alan albert alberto alec alejandro aleksandr aleksander
  alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amadou
  amin amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anil ansel
  anthony antoine anton antonio antony anwar archie ariel aristide arjun armand armando arnold arsene arthur artur arturo arun arvind
  asad ashok ashraf asif atal attila august augusto aung austin avi axel aziz babatunde baldev balthazar ban barack barnaby barney barry
  bart bartholomew bashar bashir basil bassam bayard ben benedict benedikt benito benjamin benny benoit bernard bernardo bernhard bernie
  bert bertrand bilal bill billy bjorn bjoern blaine blake bob bobby bogdan boris boutros brad bradley brandon brendan brent bret brett
  brian bruce bruno bryan bryce burak burt byron cal caleb calvin carl carlo carlos carsten cecil cedric cesar chad charles
  charlie chester chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay clayton clement cliff
  clifford clint clinton clive clyde cody colin connor conor conrad constantin constantine corey cory craig curt curtis cyril cyrus
  dale damian damien damon dan daniel daniele danilo danny dante darren darryl dave david davide dean deepak dejan demetrius denis
  dennis denny denzel derek desmond dev devin dexter dick didier diego dieter dietrich dimitri dimitris dinesh dirk dmitri dmitry dmytro
  dominic dominik don donald donnie donovan doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ed eddie
  eddy edgar edmund eduard eduardo edward edwin ehud eitan elbert eli elias elie elijah elliot elliott elon elton elvis emanuel emil
  emile emilio emmanuel emmett emre enda enrico enrique eric erich erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene
  evan evgeny ezra fabian fabio fabrice faisal farhad farid farouk fadi fahd fawzi fayez federico felipe felix ferdinand fernando
  fidel filip filippo finn fouad florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie
  freddy frederic frederick frederik fredrik friedrich fritz fyodor gabriel gareth garrett gary gaston gavin gennady gene geoff geoffrey
  george georges georgi georgios gerald gerard gerardo gerd gerhard gerry ghassan giacomo giancarlo gianluigi gilbert gilberto giles
  gilles gino giorgio giovanni giuliano giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory
  guido guillaume guillermo gunter gunther gus gustav gustavo guy habib hafez hakan hakim hal hamad hamed hamid hamza hank hannes hans
  harald haris harold haroon harrison harry harsh harun harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik
  henrique henry herbert herman hernan hideki hideo hiroshi hisham horace horst hosni houssam howard hubert hugh hugo humberto
  hussain hussein hussam ian ibrahim idris ignacio igor ihor ilan ilham ilya imran ioannis ira iqbal irfan irving isaac isaiah ishmael
  ismail israel issa istvan ivan ivo jabir jack jackson jacob jacques jaime jair jake jakob jalal jamal james jamie jan janos
  jared jarvis jason jasper javad javed javier jay jean jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim
  jimmy joachim joao joaquin jochen jody joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordi jorge jose
  josef joseph josh joshua josiah juan juergen jules julian julien julio julius junichiro juri jurgen justin kader kamal kareem karim
  karl karsten kaspar kazuo keith kelvin ken kenji kenneth kent kenny kevin khaled khalid khalifa khalil kieran kirk klaus
  knut kofi konrad konstantin konstantinos krishna kristian kristoffer kumar kurt kwame kyle lamar lamine lance larry lars laszlo
  laurence laurent lawrence lazaro lazarus lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy les leszek levi lewis
  liam lionel lloyd logan lorenzo lothar lou louis luc luca lucas luciano lucien ludwig luigi luis luiz luka lukas luke luther lyle
  lyndon maarten mack magnus maher mahmood mahmoud malcolm malik manfred manmohan manny mansour manuel marc marcel marcelo marco
  marcos marcus marek mariano marin mario marius mark marko marlon marshall martin marty martyn marvin masoud massimo mateo mateusz
  mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maxime maximilian mehdi mehmet mel
  melvin menachem michael michal michel miguel mihai mike mikhail mikael milan miles milos milton mitch mitchell mitt mo moammar
  mobutu moez mohamad mohamed mohammad mohammed mohsen moncef monty morgan morris moses moshe mostafa mourad moussa muammar muhammad
  muhammadu mukesh murray musa mustafa mustapha mykola nabil nader naji narendra nasser nate nathan nathaniel navid nawaz neal ned
  neil nelson nestor neville nicholas nick nicola nicolas niels nigel nikhil nikita niklas nikola nikolai nikolaos nikolas nils nir
  noah noel norbert norman nouri octavio olaf oleg oleksandr oliver olivier olof omar oren orlando orson oscar oskar osman oswald othman
  otis otto owen pablo paolo pascal pat patrice patrick paul paulo pavel pawel pedro per percy perry pervez pete peter petr petro
  petros phil philip philipp philippe phillip pierre pieter pietro piotr prakash pranab prescott quentin quincy raed rafael
  rafik rafiq rahul raj rajesh rajiv ralf ralph ram raman rami ramon ramzi randall randolph randy raoul raphael rashid raul ravi ray
  raymond recep reggie reginald reinhard reinhold rene reuben rex ricardo riccardo richard rick ricky rishi rob robbie robert roberto
  rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph
  rudy rufus rupert rushdi russ russell ryan saad saddam sadiq saeed said salah salim salman salvador salvatore sam sameer sami samir
  samuel sandeep sandro sanjay santiago satoshi scott sean sebastian seif selim serge sergei sergey sergio seth seymour shahid shane
  sharif shaun shawn sheldon shimon shinzo sid sidney siegfried sigmund silvio simeon simon slobodan soren spencer stan stanislav
  stanley stefan stefano steffen stephan stephane stephen sterling steve steven stewart stuart suleiman sultan sunil suresh sven
  sylvester tadeusz tahar taher takeshi tamer tarek tariq tayyip ted terence terrence terry thabo theo theodore theodor thierry thomas
  thorsten tim timo timothy timur tito toby todd tom tomas tomasz tommaso tommy tony travis trent trevor tristan troy tyler tyrone
  uday ulrich umar umberto uri usman uwe vaclav valentin valery vasily vernon vicente victor vijay vikram viktor vince vincent vincenzo
  vinod virgil vishal vito vivek vlad vladimir vladislav vojislav volker volodymyr wade waldemar waleed walid wallace walt walter
  warren wayne wendell werner wesley wilbur wiley wilfred wilhelm will willem william willie willy wilson winston witold wladyslaw
  wolfgang woodrow woody wyatt xavier yahya yair yannick yannis yasin yasser yassin yasuo yitzhak yoshihide yosef youssef yuri yusuf
  yves zachary zaid zain zaki zbigniew zeid zeljko ziad zine zoltan zoran abdelhamid abdelfattah abdelmajid aziz brahim
  driss hicham jamaal lahcen larbi mehdi mounir noureddine othmane rachid redouane reda salaheddine soufiane taoufik tayeb younes
  zakaria saadeddine mbarek lahbib naoufel anas ayoub badr bilel chakib fouad hafid hakeem jawad khaldoun nizar oussama`),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  words(`abby abigail ada adela adele adelaide adriana agatha agnes agnieszka aicha aida aileen aisha aishwarya alana alba alejandra
  alessandra alexandra alexandria alice alicia alina aline alisha alison allison alma althea alyssa amalia amanda amber amelia amina amira
  amrita amy ana anais anastasia andreea angela angele angelica angelina angie anika anita anja ann anna annabel anne annegret
  annemarie annette annie antonella antonia april arabella ariana arlene ashley asma astrid athena audrey aurora ava ayesha barbara
  bea beata beatrice beatriz becky belinda bella benazir bernadette bernice bertha bessie beth bethany betsy betty beverly bianca
  birgit blanca bonnie brenda briana bridget brigitte brittany brooke camilla candace candice carin carina carla carly carmel
  carmen carol carole carolina caroline carolyn carrie cassandra cate catalina catarina caterina catherine cathy cecilia cecile celeste
  celia celine chandra chantal charlene charlotte chelsea cher cheryl chiara chloe christa christiane christina christine cindy claire
  clara clare clarice clarissa claudette claudia claudine colette colleen condoleezza connie constance consuelo cora corazon cordelia
  corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne daria darlene dawn deanna debbie
  deborah debra dee deirdre delia denise desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothy ebba
  edith edna eileen elaine eleanor eleanora elena eleni elif elisa elisabeth elise elissa eliza elizabeth ella elle ellen elsa elsie elvira
  emilia emilie emily emine emma erica erika erin esmeralda esperanza estelle esther etta eugenia eunice eva evangelina eve evelyn
  fabiola faith fanny farah fatima fatma fatou faye federica felicia felicity fernanda fiona flavia florence frances francesca
  francine francoise frauke freda frederica frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine
  germaine gerda gertrude gianna gillian gina ginger ginny giorgia gisela giselle giulia gladys gloria golda grace graciela greta
  gretchen gro guadalupe gudrun gwen gwendolyn gwyneth hadiza haifa hana hanan hanna hannah hannelore harriet hattie hazel heather
  hedwig heidi helen helena helene helga helle henrietta hermione hilary hilda hillary hoda hope huda huma ida ilse imelda ines inga
  ingeborg ingrid irene irina iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jackie jacqueline jacqui jada
  jade jamila jana jane janet janice janine jasmin jasmine jeanette jeanne jeannette jelena jen jenna jennifer jenny jessica
  jill jillian jo joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne
  julie juliet juliette june justine kaja kamala kara karen karin karina karla katarina kate katerina katharina katharine katherine
  kathleen kathryn kathy katie katja katrin katrina kay kayla keiko keira kellyanne kendra keri khadija kiersten kimberly kirsten kirstjen
  kirsty kristen kristi kristin kristina kylie lana lara larisa latifa laura lauren laurie laverne layla lea leah leanne leela leila
  lena leonor leonora leticia leymah lidia lila lilian liliana lillian lily lina linda lisa liz liza lizzie
  lois lola loretta lorna lorraine lottie louisa louise lubna lucia luciana lucie lucille lucinda lucy ludmila luisa lula luz lydia
  lynda lynette lynn lynne mabel madeleine madeline madison mae maggie maha maia maisie malala malia mandy manuela mara marcella
  marcia margaret margareta margarita margaux margot margrethe marguerite maria mariah mariam marian mariana marianne maribel marie
  mariela marilyn marina marine marisa marissa marit marjorie marlene marsha marta martha martina mary maryam matilda maud maude
  maura maureen mavis maxine maya meena meg megan megyn meghan melania melanie melinda melissa mercedes mercy meredith meryl mette
  michaela michele michelle mildred millicent millie mimi mina mindy minnie mira miranda miriam moira mollie molly mona monica monika
  monique morag muriel myra myriam myrna nabila nada nadia nadine nadezhda najat nancy nanette naomi natalia natalie natasha nathalie
  nawal nell nellie neha nicole nicoletta nicolette nikki nina nisha noelle noor nora noreen norma nour nouzha nuala nuria octavia
  odette oksana olga olive olivia oona ophelia oprah paige paloma pam pamela paola patricia patrizia patsy patti patty paula paulette
  paulina pauline pearl peggy penelope penny petra petula philippa phoebe phyllis pilar pippa piper polly portia preeti priscilla
  priti priya priyanka rachel rachida radhika raisa ramona rania raquel rasha rebecca rebekah regina rekha renata renate
  rhea rhoda rhonda rihanna rima rita roberta rocio roisin rona rosa rosalie rosalind rosalyn rosanna rose roseanne rosemarie rosemary rosie
  rowena roxana roxanne ruby ruth sabina sabine sabrina sadia sadie safia saida sally salma samantha samira sana sandra
  sanna sara sarah saskia savannah scarlett selena selma serena shabana shakira shami shana shania sharon shashi sheikha
  sheila shelby shelley sheryl shirin shirley sian sigrid silvia simone sinead siobhan sofia sofie soledad sonia sonja sonya sophia
  sophie soraya soumaya stacey stacy stella stephanie sue sunita susan susana susanna susannah susanne susie suu suzan suzanne suzette
  svetlana swati sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa teri tess tessa thelma theresa therese
  tiffany tilda tina toni tonya tracey tricia trina trisha trudy tulsi tzipi uma una ursula valentina valeria valerie
  vanessa vera verena veronica veronika veronique vicki vicky victoria vilma viola violet violeta virginia viviana vivian vivien
  vivienne wafa wanda wangari wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yael yasmin yasmina yasmine yekaterina
  yelena yolanda yoko yulia yuliya yuriko yvette yvonne zahra zainab zara zeinab zelda zineb zoe zohra zsuzsa zuzana zuzanna
  aminata ngozi fatoumata hafsa hind houda jihane karima laila lamia loubna malika meryem meriem naima najia nezha rabia
  rajae samia sanaa siham souad touria wafaa wassila zakia zoulikha`),
);

export const EITHER_NAMES: ReadonlySet<string> = new Set(
  words(`addison andrea ashton aubrey avery bailey blair bobbie cameron camille carey casey charley chi clair dakota dara darcy
  devon eden ellis emerson finley hayden hunter jaden jessie jian jordan jun kai kelly kelsey kerry
  kim kris kyung lane lei leigh lesley leslie ling loren lyn mackenzie marion min ming nicky parker peyton
  quinn reese riley robin rowan sandy sasha shannon shea skyler stevie sun sydney taylor tracy val wei
  xi xiao yan ying yong young yu jinping hong sage sky`),
);

/** Everyday short forms with what they stand for, for comparing two given names. Folded. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `mike:michael mick:michael bill:william will:william billy:william willy:william bob:robert rob:robert bobby:robert robbie:robert
  dick:richard rick:richard rich:richard ricky:richard jim:james jimmy:james jamie:james joe:joseph joey:joseph tom:thomas tommy:thomas
  tony:anthony,antonio dave:david dan:daniel danny:daniel ben:benjamin,bernard bernie:bernard ted:edward,theodore ed:edward,edwin eddie:edward
  ned:edward steve:steven,stephen matt:matthew nick:nicholas chris:christopher,christine,christian greg:gregory jeff:jeffrey geoff:geoffrey
  tim:timothy sam:samuel,samantha andy:andrew drew:andrew alex:alexander,alexandra,alexei al:albert,alan,alfred ken:kenneth kenny:kenneth
  ron:ronald don:donald donnie:donald larry:lawrence jerry:gerald,jerome gerry:gerald fred:frederick freddie:frederick
  frank:francis,franklin hank:henry harry:henry,harold jack:john johnny:john jon:jonathan josh:joshua nate:nathan,nathaniel
  pat:patrick,patricia pete:peter phil:philip,phillip ray:raymond russ:russell stan:stanley vince:vincent walt:walter zach:zachary
  chuck:charles charlie:charles,charlotte doug:douglas gabe:gabriel gus:august marty:martin max:maxwell,maximilian mitch:mitchell
  liz:elizabeth beth:elizabeth betty:elizabeth lizzie:elizabeth betsy:elizabeth kate:katherine,catherine kathy:katherine,kathleen
  katie:katherine,kathleen cathy:catherine sue:susan susie:susan debbie:deborah jenny:jennifer jen:jennifer maggie:margaret
  meg:margaret peggy:margaret barb:barbara becky:rebecca cindy:cynthia vicky:victoria mandy:amanda trish:patricia patty:patricia
  tricia:patricia steph:stephanie angie:angela annie:ann,anne jackie:jacqueline judy:judith sandy:sandra val:valerie gabby:gabrielle
  mo:mohammed,mohamed lou:louis,louise leo:leonard,leonardo manny:manuel`
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [short = "", long = ""] = entry.split(":");
      return [short, long.split(",")];
    }),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
