/**
 * Words that news prose uses for one another and that WordNet keeps apart, by lemma; a line is a group. They hold in the sense that
 * news gives them ("toll", "poll"), so a group is small and each of its words mostly means that. Our own list.
 */
const GROUPS = `
surge, soar, jump, skyrocket, rocket, leap
fall, decrease, decline, drop, go down
plunge, plummet, tumble, slump, nosedive
increase, growth, rise, uptick
decrease, decline, fall, drop, reduction
raise, increase, hike, lift, boost
lower, cut, reduce, decrease, slash, trim
company, firm, business, corporation
employee, worker, staffer, member of staff
chief executive, chief executive officer, ceo
chairman, chairwoman, chairperson, chair
spokesman, spokeswoman, spokesperson
prime minister, premier
lawmaker, legislator, parliamentarian
congressman, congresswoman, representative
policeman, policewoman, police officer, cop
police, police force, law enforcement
fireman, firefighter
doctor, physician
lawyer, attorney, solicitor
prison, jail, penitentiary
prisoner, inmate, detainee, convict
imprison, jail, incarcerate, lock up
arrest, detain, take into custody, apprehend
murder, homicide, slaying
murderer, killer
shooter, gunman
attack, assault
attacker, assailant
bomb, bombard, shell
explosion, blast
explode, blow up, detonate, go off
crash, collision, smash
car, automobile, motorcar, auto
plane, airplane, aeroplane
lorry, truck
train station, railway station
street, road
happy, glad, pleased
kill, slay
rise, increase, climb, grow, go up
match, game
marry, wed
small, little
big, large
ship, vessel
research, study
programme, program
movie, film, motion picture, picture
tv, television, telly
song, track, tune
album, record, lp
band, group
singer, vocalist
author, writer
director, filmmaker
reporter, journalist, correspondent
newspaper, paper, daily
photo, photograph, picture, image
book, volume, title
contest, competition
win, victory, triumph
defeat, beat, overcome, vanquish
defeat, loss
footballer, football player, soccer player
football, soccer, association football
coach, manager, trainer
team, squad, side
championship, title
tournament, competition, contest
election, poll
poll, survey, opinion poll
elect, vote in
party, political party
government, administration
parliament, legislature
law, legislation, statute
bill, draft law
rule, regulation
agreement, accord, deal, pact, treaty
agree, consent, assent
talk, negotiation, discussion
meeting, gathering, assembly
protest, demonstration, rally
protester, demonstrator, protestor
protest, demonstrate
uprising, rebellion, revolt, insurrection
rebel, insurgent, guerrilla
soldier, troop, serviceman, servicewoman
army, military, armed force
war, armed conflict
ceasefire, truce, armistice
refugee, displaced person
resident, inhabitant, dweller
country, nation, state
foreign, overseas
border, frontier
flat, apartment
student, pupil, schoolchild, schoolboy, schoolgirl
teacher, instructor, educator
child, kid, youngster
baby, infant, newborn
teenager, teen, adolescent, youth
man, guy, bloke, gentleman
woman, lady
mother, mom, mum, mommy, mummy, mama
father, dad, daddy, papa
grandmother, grandma, granny
grandfather, grandpa, granddad
couple, pair
wedding, marriage
divorce, split up
die, pass away, perish, lose life
dead, deceased, late
death, demise, passing
ill, sick, unwell
illness, disease, sickness
patient, sufferer
injure, wound, hurt
injury, wound
hospital, clinic, infirmary
medicine, medication, drug
vaccine, jab, shot
vaccinate, inoculate, immunise, immunize
cure, heal
buy, purchase, acquire
purchase, acquisition
takeover, acquisition, buyout
sell, vend
sale, selling
pay, salary, wage, earnings
cheap, inexpensive, low-cost
expensive, costly, pricey
profit, earnings
revenue, turnover
loan, credit
tax, levy, duty
tariff, duty
unemployment, joblessness
unemployed, jobless, out of work
job, post, position, employment
hire, recruit, employ, take on
fire, sack, dismiss, axe
lay off, make redundant
resign, quit, step down, stand down
appoint, name, nominate
appointment, nomination
replace, succeed, take over from, supplant
successor, replacement
predecessor, forerunner
found, establish, set up, create
founder, co-founder, creator
start, begin, commence, launch, kick off
end, finish, conclude, terminate
beginning, start, outset
end, ending, conclusion, finish
stop, halt, cease
suspend, pause, halt
continue, go on, carry on, proceed
delay, postpone, defer, put off
cancel, call off, scrap
build, construct, erect
demolish, tear down, knock down, raze
repair, fix, mend
destroy, wreck, ruin, devastate
damage, harm
improve, enhance, better
worsen, deteriorate
change, alter, modify, amend
help, assist, aid
help, aid, assistance, support
support, back, endorse
oppose, resist
supporter, backer
opponent, adversary, rival
allow, permit, let, authorise, authorize
ban, prohibit, forbid, outlaw, bar
ban, prohibition
approve, pass, ratify, green-light
reject, turn down, refuse, decline, rebuff
demand, call for, insist on
ask, request, call on
urge, call on, exhort
promise, pledge, vow
threaten, menace
threat, menace
warn, caution, alert
tell, inform, notify
announce, declare, proclaim
reveal, disclose, divulge, unveil
hide, conceal
admit, confess, concede, acknowledge
criticise, criticize, condemn, denounce, slam, blast
criticism, condemnation
praise, laud, hail, commend
blame, fault
apologise, apologize, say sorry
thank, express gratitude
think, believe, reckon
discover, find, uncover
show, demonstrate, indicate
prove, demonstrate
investigate, probe, look into
investigation, probe, inquiry, enquiry
researcher, scientist
expert, specialist
suspect, alleged perpetrator
witness, eyewitness, bystander
trial, court case
judge, justice
court, tribunal
verdict, ruling, judgment, judgement, decision
sentence, jail term, prison term
convict, find guilty
acquit, clear, find not guilty
lawsuit, suit, legal action
sue, take to court
fraud, deception, scam
fire, blaze
flood, flooding, inundation
earthquake, quake, tremor
storm, tempest
rain, rainfall, shower
snow, snowfall
disaster, catastrophe, calamity
emergency, crisis
rescue, save
escape, flee, run away
evacuate, move out
arrive, reach
leave, depart, exit
return, come back, go back
visit, trip, tour
travel, journey, go
traveller, traveler, passenger
tourist, visitor, holidaymaker
holiday, vacation
live, reside, dwell
meet, encounter
talk, speak, converse
say, state
use, utilise, utilize, employ
need, require
want, desire, wish
get, obtain, receive
give, hand, donate
send, dispatch
choose, pick, select, opt for
decide, resolve
decision, resolution
attempt, try, bid, effort
try, attempt
fail, flop
about, approximately, roughly, around
almost, nearly
near, close to, nearby
quick, fast, rapid, swift
quickly, rapidly, swiftly, fast
slow, sluggish
enormous, huge, massive, vast, gigantic, giant
important, significant, crucial, key
difficult, hard, tough
easy, simple, straightforward
sad, unhappy, sorrowful
angry, furious, mad, irate
afraid, scared, frightened
fear, dread
rich, wealthy, affluent
poor, impoverished
famous, well-known, renowned, celebrated
whole, entire
correct, right, accurate
wrong, incorrect, mistaken
same, identical
yearly, annual, annually
every day, daily
each month, monthly
`;

const PARTNERS: ReadonlyMap<string, ReadonlySet<string>> = readGroups(GROUPS);

function readGroups(list: string): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const line of list.trim().split("\n")) {
    const words = line.split(", ");
    for (const a of words) {
      const of = partners.get(a) ?? new Set();
      for (const b of words) if (a !== b) of.add(b);
      partners.set(a, of);
    }
  }
  return partners;
}

/** Whether two lemmas stand in one group. Symmetric, and not transitive: "strike" joins no two groups. */
export function areListedSynonyms(a: string, b: string): boolean {
  return PARTNERS.get(a)?.has(b) ?? false;
}

/** The listed synonyms of a lemma. */
export function listedSynonyms(lemma: string): ReadonlySet<string> {
  return PARTNERS.get(lemma) ?? new Set();
}

/** Every lemma of the list. */
export function synonymLemmas(): readonly string[] {
  return [...PARTNERS.keys()];
}
