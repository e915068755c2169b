/** People, families, education, belief, places to live, daily life (the notation: lib/lexicon/paraphrase-notation.ts). */
export const LIFE = `
// Birth, family
v be *born, come into the world, have _ birthday on, n:birth of
v be *born in, be a *native of, n:native of
v hail from, come from, originate from, be from
v bear, give birth to, have _ baby|child|son|daughter
v be *pregnant, be expecting _ *baby|child, expect _ baby
v raise, bring _ up, rear, nurture
v grow up, be *raised, be brought *up, spend _ childhood, be *reared
v marry, wed, get *married, tie the knot, become _ wife|husband of, get hitched, be *married to, be the *wife|husband of, n:wife of, n:husband of, n:spouse of, exchange vows, walk down the aisle
v be *married to, be the *wife|husband|spouse of, n:wife of, n:husband of, n:spouse of
v divorce, get *divorced, end _ marriage, dissolve _ marriage, be divorced from
v split up, separate, break up, part, split
v get *engaged, become *engaged, be *engaged to, announce _ engagement
v date, go out with, be in a *relationship with, see
n wedding, marriage ceremony, nuptials
n marriage, wedlock, matrimony
n wife, husband > spouse
n spouse, marriage partner
n husband, wife, spouse, girlfriend, boyfriend, fiance, fiancee > partner
n child, kid, youngster
n children, kids, youngsters, offspring
n boy, girl, toddler, infant, baby, son, daughter, schoolchild, schoolboy, schoolgirl > child
n son, daughter > offspring
n offspring, progeny, descendant
n baby, infant, newborn
n teenager, teen, adolescent, youth
n teenager, child, boy, girl > young person
n young people, youth, youngsters
n mother, father > parent
n mother, mum, mama
n father, dad, papa
n brother, sister, twin > sibling
n brother / sister
n mother / father
n son / daughter
n grandmother, grandfather > grandparent
n grandmother, grandma, granny
n grandfather, grandpa, granddad
n uncle, aunt, cousin, nephew, niece, grandparent, sibling, parent > relative
n relative, family member, relation, kin, next of kin
n family, relatives
n household, family
n ancestor, forebear, forefather
n twin, twin brother, twin sister
n man, gentleman, guy, bloke, fellow, male
n woman, lady, female
n girl / boy
n man / woman
n man, woman, child, boy, girl, adult, resident, pedestrian, passenger, teenager, guy, lady, player, worker > person
n person, individual, human being, human
n people, persons, individuals, human beings, humans
n men, women, children, adults, residents, passengers, workers, kids > people
n adult, grown-up
n elderly, senior citizens, old people, pensioners, seniors, older people
n pensioner, retiree
n orphan > child
n widow > woman
n friend, pal, buddy, mate
n birthday, date of birth, birth date
n nationality, citizenship
n citizen, national
n foreigner, alien, foreign national
n immigrant, migrant, incomer
n emigrant / immigrant
v emigrate, leave _ country, move abroad
v immigrate, move to _ country
v move to, relocate to, resettle in, settle in, move into
v live, reside, dwell, be *resident, n:resident of, make _ home, have _ home, n:inhabitant of, be *domiciled
v inhabit, live in, populate, occupy
n inhabitant, resident, dweller
n inhabitants, residents, population, people living, people who live, locals, populace
n local, resident
n population, number of inhabitants, number of residents, number of people
n villager, townspeople, city dweller > inhabitant
n hometown, home town, native city, birthplace, place of birth
n house, home, residence, dwelling
n apartment, house, villa, cottage, bungalow, mansion > home
n apartment, flat
n apartment building, apartment block, block of flats, tower block
n lift, elevator
n pavement, sidewalk
n garden, yard
n holiday, vacation
n autumn, fall
n rubbish, garbage, trash, refuse, waste
n queue, line
n toilet, restroom, bathroom, lavatory, loo
n nappy, diaper
n trousers, pants
n biscuit, cookie
n sweets, candy
n crisps, potato chips
n chips, french fries, fries
n torch, flashlight
n tap, faucet
n cooker, stove
n mobile home, caravan, trailer
n postcode, zip code
n post, mail
n postman, mailman, letter carrier
n maths, math, mathematics
n fridge, refrigerator
n sofa, couch, settee
n food, meal
n dinner, supper
n lunch, breakfast, dinner, supper > meal
n beverage, drink
n alcohol, liquor, spirits
n beer, wine, whisky, vodka, gin > alcohol
n restaurant, eatery, diner
n pub, bar, tavern
n inn > hotel
n clothes, clothing, garments, apparel
n shirt, dress, skirt, jacket, coat, hat, trousers > clothes
n pet, household animal
n dog, canine, hound
n puppy, kitten, dog, cat, hamster > pet
n cat, feline
n neighbourhood, district, quarter
n town, city, village > place
n slum, shantytown, shanty town, favela
n metropolis > city
n outskirts, suburbs
n centre, middle, heart
n downtown, city centre, town centre
n countryside, rural area

// Education and belief
v study at, attend, go to, be a *student at, be *educated at, go to school at, be *enrolled at, n:student at, n:pupil at, train at
v graduate from > study at
v graduate from, earn _ degree from, complete _ degree at, receive _ degree from, be a *graduate of, n:graduate of, n:alumnus of, get _ degree from, finish _ studies at, hold a degree from
v study, read, major in, take _ degree in
v learn, study
v teach, instruct, give _ lessons to, tutor, be a *teacher of, n:teacher of, give _ class|classes to
v teach ~ study under, learn from, be *taught by, n:student of, n:pupil of
v study under, learn from, be a *student of, n:student of, n:pupil of
v teach at, be a *teacher at, be a *professor at, lecture at, n:professor at, n:teacher at, n:lecturer at, hold a chair at
v enrol, register, sign up, matriculate
v drop out of, leave _ early, quit
v pass _ exam|test|examination / fail _ exam|test|examination
v expel, throw _ out of, exclude
v lecture, give _ lecture, deliver _ lecture
n pupil, schoolchild
n schoolboy, schoolgirl > pupil
n undergraduate, postgraduate, pupil, schoolchild, freshman > student
n teacher, schoolteacher, educator, instructor
n professor, lecturer > academic
n academic, scholar
n headteacher, head teacher, principal, headmaster, headmistress
n university, college
n university, college, academy, secondary school, high school, primary school, elementary school > educational institution
n primary school, elementary school, grade school
n secondary school, high school
n exam, examination, test
n degree, diploma
n bachelor's degree, master's degree, doctorate > degree
n doctorate, phd, doctoral degree
n thesis, dissertation
n tuition, tuition fees
n scholarship, bursary
n education, schooling
n church, mosque, temple, synagogue > place of worship
n clergyman, cleric, priest, member of _ clergy
n bishop, imam, rabbi, vicar, pastor > clergyman
n pope, pontiff
n muslim, christian, hindu, jew, buddhist > believer
v pray, say _ prayer|prayers
v convert to, embrace
v worship, venerate
n religion, faith, creed

// Daily acts
v eat, consume, have _ meal, dine
v drink, consume
v sleep, be *asleep, nap, slumber, take _ nap, doze
v be *asleep / be *awake
v wake up, awake, awaken
v wear, be *dressed in, have on, be in a *dress, be *clad in
v take _ off, remove
v put on / take _ off
v sit, be *seated, take _ seat
v sit / stand
v walk, stroll, go on foot, go for a walk, take a walk
v jog, sprint > run
v shout, yell, scream, cry out
v cry, weep, sob
v laugh / cry
v smile, grin
v smile, grin / frown
v look at, gaze at, stare at
v watch, observe, view
v watch > look at
v listen to, hear
v hug, embrace, cuddle
v kiss, give _ kiss
v brawl, scuffle, fight
v cook, prepare _ food|meal
v slice, chop, carve > cut
v clean, wash, scrub
v throw, toss, hurl, fling, lob
v jump, leap, hop
v topple, tumble, fall
v swim, take _ swim, go swimming
v ride, be on *horseback
v ride a bike, cycle, bike, ride a bicycle
n bike, bicycle
n motorbike, motorcycle
n biker, motorcyclist
n cyclist, bicyclist, bike rider
v quit smoking, give up smoking, stop smoking
v shop, go shopping, do _ shopping
a outdoors, outside, in the open, in the open air
a indoors, inside
a outdoors / indoors
a alone, on his|her|its own, by himself|herself, solo
a together / alone, apart, separately
a married, wed
a married / single, unmarried, divorced
a single, unmarried
a pregnant, expecting _ baby|child, with child
a young, youthful
a old, elderly, aged
a young / old
a male / female
a blind, unable to see, sightless
a deaf, hard of hearing
a homeless, without _ home, sleeping rough
a famous, well-known, renowned, celebrated, noted, well known
a famous / unknown, obscure
a unknown, obscure
a bald, hairless
a drunk, intoxicated, inebriated
a drunk / sober
a hungry, starving
a tired, exhausted, weary
a happy, glad, pleased, delighted
a sad, unhappy
a happy / sad
a angry, furious, enraged, irate
a afraid, scared, frightened
a surprised, astonished, amazed
`;
