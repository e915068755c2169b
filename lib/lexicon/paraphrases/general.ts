/** Verbs of time, existence and change, and the commonest nouns, adjectives and adverbs of reports (lib/lexicon/paraphrase-notation.ts). */
export const GENERAL = `
// Time, beginning and end
v begin, start, commence, get under way, get underway, kick off, open, get going, n:start of, n:beginning of, n:onset of
v end, finish, conclude, come to an end, close, wrap up, be *over, draw to a close, n:end of, be *finished
v continue, go on, carry on, proceed, keep going, persist, remain in progress
v continue / stop, end, cease
v resume, start again, restart, pick up again
v stop, halt, cease, discontinue, bring _ to a halt, put an end to, put a stop to, bring _ to an end, end
v suspend, put _ on hold, halt _ temporarily, pause, freeze
v suspend / resume
v last, take, go on for, run for, continue for
v postpone, delay, put _ off, push _ back, defer, put _ back
v call _ off, cancel, scrap, abandon, scrub
v bring _ forward, move _ forward, speed up
v postpone, call _ off / bring _ forward
v speed up, accelerate, hasten, quicken
v speed up / slow down
v slow down, decelerate, slow
v happen, occur, take place, come about
v take place, be *held, go ahead
v hold#event, stage, host
v take place / call _ off
v break out > start
v date back to, go back to, date from, have existed since, stretch back to, have been around since
v build, erect, construct, make, cast, forge, carve, weave, paint, print, compose, found, establish > date back to
v exist, be in place, be in existence, be there
v complete, finish, finalise
v schedule, plan, be *due, be *slated, be *scheduled, be *set to|for
v come before, precede, go before
v follow, come after
v come before ~ follow
v follow ~ be *followed by
v celebrate, mark, commemorate
v coincide with, happen at the same time as
v remain, stay
v remain / leave
v wait, hold on
v keep, retain, hold on to, hang on to, preserve, maintain
v keep / lose, give up
v become, turn into, grow into

// Doing, having, changing
v help, assist, aid, lend _ hand to, give _ help to, support, come to _ aid of
v help / hinder
v hinder, hamper, impede, obstruct
v attempt, try, seek, make _ attempt, make _ effort, n:attempt
v succeed, be *successful, n:success
v fail, be *unsuccessful, n:failure
v succeed / fail
v achieve, accomplish, attain
v carry _ out, perform, conduct, undertake
v create, form, bring _ into being
v create / destroy
v change, alter, modify
v transform, convert > change
v substitute, replace, swap
v need, require
v want, wish, desire, would like
v want to, hope to, wish to
v plan to, intend to, aim to, have _ plans to, have _ plan to, be *planning to
v plan to > want to
v decide, make _ decision, resolve to, choose to, opt to, n:decision to
v choose, pick, select, opt for
v think, believe, reckon, be of the *opinion, be of the *view
v believe, think / doubt
v know, be *aware
v understand, grasp, comprehend
v like, enjoy, be *fond of
v love > like
v like / dislike, hate
v hate, detest, loathe
v prefer, favour
v expect, anticipate
v hope, be *hopeful
v fear, be *afraid, worry, be *worried, be *concerned
v own, possess > have
v lack, be without, have no
v have / lack
v include, contain
v hand over, give
v take _ away, remove, withdraw
v add, append
v locate, find, come across
v search for, look for, hunt for, seek, be in *search of
v display, show, exhibit
v hide, conceal, cover up
v explain, account for
v describe, portray, depict
v call _ into question, question, cast doubt on, doubt
v compare, liken
v refer to, mention, allude to
v ignore, disregard, pay no attention to
v notice, spot, spy
v emphasise, stress, underline, highlight, underscore
v ensure, make sure, guarantee, see to it
v protect, safeguard, defend, shield
v attack / defend
v endanger, threaten, jeopardise, put _ at risk, pose _ threat|risk to, imperil, n:threat to
v endanger / protect
v face, confront
v deal with, tackle, address, handle, grapple with
v combat, fight, tackle
v solve, resolve, find _ solution to
v strengthen, reinforce, bolster, shore up, boost
v weaken, undermine, erode
v strengthen / weaken
v encourage / discourage
v enable, allow, make it possible for
v force, compel, oblige
v cooperate with, collaborate with, work with, work together with, team up with, partner with, join forces with
v compete with, rival, vie with, be a *rival of, n:rival of
v share / withhold
v collect, gather
v amass, accumulate > collect
v distribute, hand out, give out, dish out
v send, dispatch, mail, forward
v send to ~ receive from, get from
v give to ~ receive from, get from
v receive from, get from
v write to, send _ letter to
v reply, answer, respond
v reply / inquire
v inquire, ask
v enter, go into, come into
v stand up, get up, rise
v lead / trail
v win back, regain, recover, get back
v divide, split / unite
v unite, bring together
v separate / unite
v consider, mull, weigh up, think about, contemplate
v regard as, consider _ to be, see as, view as, consider, deem
v be *able, can, be *capable
v accept, take up
v accept / refuse, reject
v refuse, decline, reject, turn _ down
v set _ up, establish
v abandon, give up, drop, ditch
v abandon / keep
v return to, go back to, come back to
v advance / retreat
v fill / empty
v hurry, rush
v touch, feel
v push / pull
v lock / unlock
v enhance, improve, better
v shrink, contract, get smaller
v expand / shrink
v widen / narrow
v lengthen / shorten
v rank, place, be *ranked
v be *famous for, be *known for, be best known *for, be *renowned for, be *noted for
v be *similar to, resemble, be like, look like
v differ from, be *different from, be unlike
v be *similar to / differ from
v depend on, rely on, hinge on
v be *equal to, equal, be the *same as
v be *required, must, have to, be *obliged
v be *related to, be *linked to, be *connected to|with, be *associated with
v deserve, merit, be *worthy of
v belong to / be *independent of
v boycott, stay away from, shun
v attend, be *present at, go to, turn up at
v attend / boycott, miss, skip
v miss, skip, be *absent from
v be *present / be *absent

// Nouns
n aim, goal, target, objective, purpose
n reason, cause
n result, outcome, consequence
n effect, impact, influence
n problem, difficulty, trouble
n solution, answer
n problem / solution
n question / answer
n plan, scheme
n proposal > plan
n programme, scheme
n effort, attempt, bid
n advantage / disadvantage
n advantage, benefit, plus
n disadvantage, drawback, downside
n chance, opportunity
n likelihood, chance, probability, odds
n risk, danger, hazard
n danger / safety
n kind, type, sort
n way, manner, method
n part, portion, section
n proportion, share, percentage
n majority, most
n quantity, amount
n organisation, institution, body
n charity, nonprofit, non-profit, ngo, non-governmental organization > organisation
n ngo, non-governmental organization, nongovernmental organization
n association, society
n agency, bureau
n area, region, zone
n location, site, place, spot
n world, globe
n beginning, start, outset
n beginning / end
n end, finish, close, conclusion
n event, occurrence
n incident > event
n ceremony, ritual
n anniversary, commemoration
n celebration, festivities, party
n delay, postponement, hold-up
n change, alteration, modification
n increase / decrease
n decrease, reduction, drop, fall
n speech, address, talk
n statement, announcement, declaration
n claim, allegation, assertion
n denial / admission
n comment, remark, observation
n criticism, condemnation
n criticism / praise
n row, dispute, argument, disagreement
n conflict, dispute
n concern, worry, anxiety, fear
n support, backing, endorsement
n support / opposition
n help, assistance, aid
n permission, authorisation, approval
n permission / ban
n ban, prohibition
n right, entitlement
n duty, obligation
n document, paper
n list, roster
n rule, regulation
n survey, poll, opinion poll
n figure, number
n rank, position, place
n predecessor / successor
n mistake, error, blunder
n scandal > controversy
n toll, death toll
n strength / weakness
n object, thing, item
n piece, bit
n machine, device
n tool, instrument
n fame, renown
n skill, ability
n idea, concept, notion
n history, past
n decade, ten years
n century, hundred years
n millennium, thousand years
n fortnight, two weeks
n weekend, saturday and sunday
n era, age, epoch, period
n origin, source
n entrance, entry
n entrance / exit
n arrival / departure
n freedom, liberty
n equality / inequality
n slavery / freedom
n truth / lie
n top / bottom
n north / south
n east / west

// Adjectives, adverbs, prepositions
a big, large, sizeable
a small, little
a tiny, minuscule > small
a big / small
a huge > big
a huge, enormous, massive, gigantic, vast, giant, colossal
a tiny, minuscule
a important, significant
a crucial, key, vital, pivotal > important
a crucial, vital, pivotal
a important / unimportant, insignificant
a main, chief, principal, primary, leading
a different, distinct, dissimilar
a different / same, identical
a same, identical
a similar, alike
a new, recent, brand new, brand-new
a former, ex, previous, past, erstwhile, one-time, onetime
a former / current
a current, present, incumbent
a next, following, subsequent
a previous, prior, preceding, earlier
a next / previous
a annual, yearly, once a year, every year
a monthly, every month, once a month
a weekly, every week, once a week
a daily, every day, once a day
a annual / monthly, weekly, daily
a final, last, ultimate
a first, initial, maiden, inaugural
a global, worldwide, around the world, across the globe, across the world, globally, throughout the world, all over the world
a international, internationally
a international / domestic
a nationwide, national, across the country, countrywide, throughout the country, around the country
a foreign, overseas
n foreign trip, trip abroad, overseas trip, foreign tour, tour abroad
a abroad, overseas, in other countries, in a foreign country
a abroad / at home
a domestic, home, internal
a foreign / domestic
a local / foreign
a common, widespread, prevalent
a rare, uncommon, unusual
a common / rare
a popular, well-liked
a popular / unpopular
a true, correct, right, accurate
a false, untrue, incorrect, wrong, inaccurate
a true / false
a possible / impossible
a legal, lawful
a illegal, unlawful, illicit, against the law
a legal / illegal
a compulsory, mandatory, obligatory
a compulsory / voluntary, optional
a voluntary, optional
a permanent / temporary
a temporary, interim, provisional, acting
a successful / unsuccessful
a official, formal
a official / unofficial
a open / closed, shut
a closed, shut
a full / empty
a complete / incomplete, partial
a whole, entire
a public / private, secret
a secret, covert, clandestine
a safe / unsafe, dangerous
a dangerous, hazardous, unsafe, perilous
a strong / weak
a fast, quick, rapid, speedy
a fast / slow
a high / low
a long / short
a wide / narrow
a heavy / light
a hot / cold
a difficult, hard, tough, challenging
a easy, simple, straightforward
a difficult / easy
a necessary, needed, required
a necessary / unnecessary
a sufficient, enough, adequate
a sufficient / insufficient, inadequate
a available / unavailable
a independent, sovereign
a military / civilian
a urban / rural
a democratic / authoritarian
a peaceful / violent
a present / absent
a deliberate, intentional
a accidental, unintentional, inadvertent
a deliberate / accidental
a unanimous, without dissent, without opposition
a unprecedented, never before seen, without precedent
a biggest, largest
a smallest, littlest
a biggest / smallest
a highest, tallest
a oldest, eldest
a oldest / youngest
a best / worst
a longest / shortest
a main / minor
a several, a number of, various
a numerous, many, lots, a lot of, a large number of, plenty of
a entire, complete, full
a additional, extra, further
a initial, first
a initially, at first, originally, to begin with, first
a eventually, in the end, finally, ultimately
a currently, now, at present, presently, at the moment, at this time
a recently, lately, of late
a often, frequently, many times
a rarely, seldom, hardly ever
a often / rarely
a always / never
a sometimes, occasionally, at times, from time to time
a again, once more, once again
a together, jointly, in tandem
a immediately, at once, straight away, right away, instantly
a suddenly, all of a sudden, abruptly
a quickly, rapidly, swiftly, fast
a slowly / quickly
a mainly, mostly, chiefly, primarily, largely, for the most part, predominantly
a only, solely, exclusively
a almost, nearly, virtually
a approximately, about, roughly, around, some, circa
a exactly, precisely
a allegedly, reportedly, supposedly
a unanimously, without dissent
a publicly / privately
a temporarily / permanently
a simultaneously, at the same time
r because of, due to, owing to, as a result of, on account of, thanks to
r despite, in spite of, notwithstanding
r during, in the course of, throughout
r before, prior to, ahead of
r after, following, in the wake of, in the aftermath of
r about, concerning, regarding, on the subject of
r until, up to, till
r near, close to, in the vicinity of, not far from
r near / far from
r inside / outside
r above / below
r instead of, in place of, rather than
r according to, as reported by
r including, among them, such as
r except, apart from, other than, excluding, with the exception of
r including / except
`;
