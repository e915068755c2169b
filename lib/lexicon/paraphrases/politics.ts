/** Meeting and talking, offices, votes, laws and relations between states (the notation: lib/lexicon/paraphrase-notation.ts). */
export const POLITICS = `
// Meeting and talking
v meet, meet with, hold|have _ talk|talks|discussion|meeting with, sit down with, confer with, have a meeting with, sit down together with
n talks, talks between, negotiations
n offer, bid, approach !to, takeover offer, takeover bid, takeover approach
v negotiate, hold|conduct _ negotiations, bargain
v talk, speak with, speak to, have a conversation with, chat with, talk with, talk to
v discuss, talk about, hold|have _ discussion|talk|talks on|about, speak about, exchange _ views on
v meet > talk
v negotiate > discuss, talk
v visit, pay _ visit to, make|undertake _ visit|trip to, go on a visit to, pay a call on, be on _ visit to
v tour, travel to, fly to, journey to > visit
v travel to, go to
v fly to, arrive in > go to
v welcome, receive _ at, greet
v telephone, phone, ring up, call _ by phone, speak by phone|telephone with
v invite, extend _ invitation to, issue _ invitation to
v gather, assemble, convene, come together, congregate
n visit, trip
n tour > visit
n state visit, official visit, working visit, courtesy call > visit
n meeting, gathering, get-together
n summit, conference > meeting
n talk, discussion, conversation, dialogue
n negotiation, consultation > talk
n accord, agreement, deal, pact
n treaty, convention, armistice, ceasefire agreement, peace deal, peace treaty > accord
n ceasefire, cease-fire, truce
n handshake deal > accord

// Saying what one wants
v call for, urge, appeal for, press for
v demand, insist on > call for
v urge, exhort, call on|upon _ to, appeal to
v demand, insist on
v ask, request, ask for, make a request for, seek
v promise, pledge, vow, give _ word, undertake to, commit to
v propose, put forward, suggest, table, float
v announce, declare, make known, make public, proclaim, make _ announcement of
v reveal, unveil, disclose, make known
v confirm, verify, corroborate
v deny, dispute, reject _ allegation|allegations|accusation|accusations|claim|claims|suggestion|suggestions
v confirm, admit / deny
v admit, acknowledge, concede, own up to
v criticise, hit out at, take aim at, be *critical of
v condemn, denounce, slam, lambast, blast, attack, rebuke, censure > criticise
v condemn, denounce
v praise, commend, hail, laud, applaud, pay tribute to, compliment
v criticise / praise
v warn, caution, sound _ alarm|warning, issue _ warning, give _ warning
v threaten, make _ threat|threats
v apologise, say sorry, issue _ apology, make _ apology, offer _ apology
v thank, express _ gratitude|thanks to, give thanks to
v accuse, level _ accusation|accusations at|against, point the finger at
v blame, hold _ responsible, pin _ blame on, put|lay _ blame on, hold _ accountable
v blame / acquit
v support, back, endorse, be in *favour of, stand behind, throw _ weight behind, come out in favour of
v oppose, be against, be opposed to, come out against, stand against, object to, n:opponent of, n:critic of
v support / oppose
n supporter, backer, advocate, proponent
n opponent, critic
n supporter / opponent
v agree, reach _ agreement|deal|accord, come to _ agreement, strike _ deal|agreement, hammer out _ deal|agreement, make _ deal, agree on, cut _ deal
v agree / disagree, be at odds
v sign, put _ signature to, ink
v break off, sever, cut _ ties|relations with|off
v establish _ relations|ties, open _ relations, forge _ ties
v resolve, settle, iron out, sort out

// Votes and laws
v approve, pass, adopt, vote for, vote in favour of, vote in favour, vote yes, give _ approval to, give the go-ahead to, give the green light to, greenlight, green-light, sign off on, rubber-stamp, ratify, give _ nod to
v reject, vote _ down, turn _ down, vote against, vote no, throw _ out, spurn, rebuff, knock _ back, say no to
v approve / reject
v enact, sign _ into law, put _ into law, make _ law, write _ into law
v enact > approve
v block, thwart, stymie
v veto > reject
v enact, approve / veto
v ban, outlaw, prohibit, forbid, make _ illegal, bar, put|impose|place _ ban on, proscribe, disallow
v allow, permit, authorise, let, give _ permission to|for, license, give _ leave to
v legalise, make _ legal, decriminalise
v ban / allow, legalise, lift _ ban on
v repeal, abolish, scrap, do away with, revoke, rescind, get rid of, annul, eliminate
v lift _ ban on, end _ ban on, lift _ restrictions|sanctions on
v impose _ sanctions on, slap _ sanctions on, sanction, hit _ with sanctions, place _ sanctions on
v impose _ sanctions on / lift _ restrictions|sanctions on
v introduce, bring _ in, put _ in place, roll _ out, phase _ in
v enforce, implement, carry out, put _ into practice|effect, execute, apply
v come into force, take effect, come into effect, enter into force, go into effect, become effective, kick in, enter into effect, be in force
v expire, lapse, run out, come to an end
v amend, revise, make _ amendments to
v amend > change
v draft, draw up, write, work out, prepare
v vote, cast _ vote|votes|ballot|ballots, go to the polls, take _ vote
v abstain, decline to vote
v elect, vote _ in, vote _ into office, choose _ as, be voted in
v re-elect, reelect, return _ to office, win re-election, win another term, win a second term
v re-elect > elect
v vote _ out, unseat, oust
v run for, contest, seek _ seat, stand for election|office|parliament|president|mayor, be a candidate for, vie for, n:candidate for
v nominate, put _ forward, put _ name forward, pick _ as candidate
v debate > discuss
v dissolve, disband, break up, wind _ up
v govern, rule, hold power, be in power, be in office
v overthrow, topple, bring down, depose, oust, unseat, overturn the government of
v protest, demonstrate, take to the streets, stage _ protest|demonstration, hold _ protest|demonstration|rally, n:demonstration, n:protest
v march, rally, picket > protest
v strike, go on strike, walk out, stage _ strike, down tools, take industrial action, n:walkout, n:strike, n:stoppage
v declare _ independence, secede from, break away from, become independent, gain _ independence, win _ independence
v join, become a member of, accede to, sign up to, become part of
v leave, quit, withdraw from, pull out of, exit, drop out of, walk away from
v belong to, be a member of, n:member of, be part of
v exclude, keep _ out, leave _ out, shut _ out
v include / exclude
v annex, take over, seize
v extend, prolong, lengthen
v shorten, cut _ short, curtail
v extend / shorten, cut _ short

// Offices and bodies
n prime minister, premier, pm
n head of government > leader
n prime minister, chancellor > head of government
n president, king, queen, monarch, emperor, sultan > head of state
n head of state > leader
n leader, chief, head, boss, head honcho
n president, chairman, chairwoman, chairperson, chair, director, governor, mayor, prime minister, captain, chief executive, ceo > leader
n chairman, chairwoman, chairperson, chair
n chief executive, ceo, chief executive officer
n lawmaker, legislator, parliamentarian, member of _ parliament|congress
n mp, senator, congressman, congresswoman, congressperson, representative, deputy, assemblyman, assemblywoman, member of the house > lawmaker
n lawmaker, councillor, mayor, governor, president, minister > politician
n minister, secretary of state, cabinet member
n government, administration
n parliament, legislature, congress
n house of representatives, national assembly, senate > parliament
n bundestag, knesset > parliament
n bill, draft law, proposed law, piece of legislation, legislative proposal
n law, legislation, statute, act of parliament
n regulation, rule
n decree, edict, executive order, presidential order
n referendum, plebiscite, popular vote, public vote, national vote
n election, poll, polls, ballot, vote
n by-election, general election, snap election, runoff, primary > election
n voter, elector, member of the electorate
n electorate, voters
n ballot box, polling station
n candidate, contender, nominee, hopeful
n spokesman, spokeswoman, spokesperson, press secretary
n envoy, emissary, special representative
n ambassador, envoy, consul, attache > diplomat
n official, officeholder, functionary, civil servant, public servant
n coalition, alliance, bloc
n rebel, insurgent, guerrilla
n foe, enemy, adversary
n ally / foe
n tie, relation, relationship, link, bond, connection
n coup, putsch, military takeover
n regime > government
n embassy, consulate > mission
n border, frontier, boundary
n nation, country, state
n state, province, county, canton > region
n capital, seat of government
n town hall, city hall
n majority / minority
a bilateral, two-way
n term, term in|of office, mandate, tenure
n reign, rule
n constituency, electoral district, riding
n turnout, voter participation
`;
