/**
 * Opposites of news prose, by lemma: what one says of a thing, the other denies of it at the same time and in the same respect.
 * Each line sets every word left of the slash against every word right of it. Our own list; WordNet has the general ones.
 */
const PAIRS = `
rise, increase, grow, climb, jump, surge, soar, gain, spike, rocket, skyrocket, escalate / fall, decrease, decline, drop, plunge, plummet, slump, shrink, tumble, dip, sink, slide, dwindle, diminish, crash
increase, raise, boost, hike, lift / decrease, reduce, cut, lower, slash, trim, curb, curtail
growth, increase, gain, rise, surge, upturn, expansion, uptick / decline, decrease, loss, fall, drop, slump, downturn, contraction, reduction, plunge, shrinkage
higher, more, greater, larger, bigger / lower, less, fewer, smaller
up, upward, upwards / down, downward, downwards
accept, approve, endorse, adopt, pass, ratify / reject, veto, dismiss, refuse, spurn, rebuff
acceptance, approval, adoption, endorsement / rejection, veto, refusal, disapproval
accept, agree / refuse, decline, disagree
agreement, accord, consensus / disagreement, discord, dispute
approve / disapprove, veto
guilty / innocent, not guilty, acquitted, acquit, blameless
convict, condemn / acquit, exonerate, clear, absolve
conviction / acquittal, exoneration
uphold, affirm, confirm / overturn, reverse, quash, overrule, annul, strike down
mixed, divided, split / unanimous, united
unanimous, unanimously / divided, split, mixed, narrow, narrowly
win, triumph, prevail / lose, fail
winner, victor / loser
victory, triumph, win / defeat, loss
gain, win / lose, forfeit
gain / loss, lose
profit, gain / loss
profitable / unprofitable, loss-making
surplus / deficit, shortage, shortfall
success / failure, flop
succeed / fail
successful, successfully / unsuccessful, unsuccessfully
open, reopen / close, shut, shut down
opening, reopening / closure, closing, shutdown
open / closed, shut
hire, recruit, employ, appoint / fire, sack, dismiss, lay off, axe
employed / unemployed, jobless
employment / unemployment
import / export
importer / exporter
buy, purchase, acquire / sell
buyer, purchaser / seller, vendor
purchase, acquisition / sale, disposal
male / female
man / woman
men / women
boy / girl
father / mother
son / daughter
brother / sister
husband / wife
king / queen
prince / princess
uncle / aunt
nephew / niece
gentleman / lady
north, northern, northward / south, southern, southward
east, eastern, eastward / west, western, westward
left / right
left-wing, leftist, liberal / right-wing, rightist, conservative
before, prior to, ahead of / after, following
earlier, early / later, late
previous, preceding / next, following, subsequent
precede / follow, succeed
support, back, endorse, favour, favor / oppose, reject, resist
supporter, backer, advocate, proponent, ally / opponent, critic, detractor
support, backing / opposition
praise, laud, hail, commend, applaud / criticise, criticize, condemn, denounce, slam, blast
praise / criticism, condemnation
welcome / condemn, reject, deplore
legal, lawful, legitimate / illegal, unlawful, illegitimate, illicit
legally / illegally
legalise, legalize / criminalise, criminalize, outlaw, ban
constitutional / unconstitutional
alive, living / dead, deceased
live, survive / die, perish
birth / death
bear, born / die
public / private, secret
publicly / privately, secretly
nationalise, nationalize / privatise, privatize
first / last
initial / final
major / minor
majority / minority
maximum / minimum
best / worst
better / worse
improve / worsen, deteriorate
improvement / deterioration, worsening
good / bad, poor, evil
positive / negative
optimistic / pessimistic
optimism / pessimism
bullish / bearish
bright, upbeat / bleak, gloomy, grim
strengthen, bolster, reinforce / weaken, undermine
strong / weak
strength / weakness
expand, widen, broaden, enlarge / shrink, contract, narrow
extend, lengthen, prolong / shorten, curtail
arrive / depart, leave
arrival / departure
enter / leave, exit
entry, entrance / exit
come / go
join / leave, quit
stay, remain / leave, depart, go
allow, permit, let, authorise, authorize / ban, forbid, prohibit, bar, block, prevent, outlaw
allow / disallow
permission / prohibition, ban
lift / impose
impose / lift, repeal, revoke
enact, introduce / repeal, abolish, scrap
tighten / loosen, relax, ease
tight / loose
strict, harsh / lenient, lax
accelerate, hasten, quicken / decelerate, slow, delay
fast, quick, rapid, swift / slow
quickly, rapidly, swiftly / slowly
deny / confirm, admit, acknowledge
denial / confirmation, admission
true / false, untrue
truth / lie, falsehood
correct, right, accurate / incorrect, wrong, inaccurate
real, genuine, authentic / fake, false, counterfeit, bogus
ally, friend / enemy, foe, rival, adversary
allied / opposed, hostile
friendly / hostile, unfriendly
peace / war
peaceful, peacefully / violent, violently
attack / defend
attacker / defender
offensive / defensive
offence, offense / defence, defense
advance / retreat
invade / withdraw
invasion / withdrawal
deploy / withdraw
start, begin, launch, commence / end, finish, stop, halt, conclude, cease
start, beginning, outset / end, finish, conclusion, ending
resume, continue / stop, cease, suspend, halt, discontinue
temporary, temporarily, interim / permanent, permanently
short-term / long-term
short / long, tall
free, release, liberate / jail, imprison, detain, arrest, capture
free, freed / jailed, imprisoned, detained, captive
release / detention, arrest, imprisonment, detain
arrest / release
innocence / guilt
plaintiff, prosecutor, prosecution / defendant, defence, defense
lend / borrow
lender / borrower
creditor / debtor
credit / debit
asset / liability
income, revenue / expense, expenditure
save / spend, waste
earn / spend
invest / divest
deposit / withdraw
inflation / deflation
boom / bust, recession
bull / bear
cheap, inexpensive / expensive, costly, dear
rich, wealthy, affluent / poor, impoverished
wealth / poverty
overvalued / undervalued
above, over / below, under, beneath
exceed, top, surpass, beat / miss
inside, indoor, indoors / outside, outdoor, outdoors
internal / external
domestic, home / foreign, overseas
near, close, nearby, close to, near to / far, distant, far from, far away, far away from, away from
present / absent
presence / absence
include / exclude
inclusion / exclusion
included / excluded
add / subtract, remove
build, construct, erect / demolish, destroy, dismantle
construction / demolition, destruction
create, establish, found / destroy, abolish, disband, dissolve
creation / destruction, abolition
repair, fix, restore / damage, break
merge, unite / split, separate, divide
merger / split, demerger
connect, link / disconnect
marry / divorce
married / divorced, single, unmarried
marriage / divorce
urban / rural
civilian / military
elected / appointed, unelected
democratic, democracy / undemocratic, dictatorship
republican / democrat
government / opposition
ruling / opposition
incumbent / challenger
conservative / progressive, liberal
monarchy / republic
young / old, elderly
new / old
youngest / oldest, eldest
oldest / newest, youngest
younger / older, elder
child / adult
largest, biggest / smallest
highest / lowest
longest / shortest
tallest / shortest
fastest / slowest
strongest / weakest
richest / poorest
hottest / coldest
earliest / latest
high / low
big, large, huge, giant, enormous / small, tiny, little
heavy / light
wide, broad / narrow
deep / shallow
thick / thin
full / empty
hot, warm / cold, cool
warming / cooling
wet / dry
rainy / sunny, dry
drought / flood
hard / soft, easy
difficult, tough / easy, simple
simple / complex, complicated
safe / dangerous, unsafe
safety / danger
secure / insecure
stable / unstable, volatile
stability / instability
calm / turbulent, stormy, tense
certain, sure / uncertain, unsure
certainty / uncertainty
likely / unlikely
possible / impossible
able / unable
ability / inability
willing / unwilling, reluctant
active / inactive, dormant, passive
employed, working / idle
busy / quiet, idle
loud, noisy / quiet, silent
clean / dirty, polluted
healthy, well / ill, sick, unhealthy
ill, sick / healthy, well
infected / uninfected
contagious / noncontagious
effective / ineffective
efficient / inefficient
vaccinated / unvaccinated
awake / asleep
sober / drunk
happy, glad, pleased / sad, unhappy, miserable
satisfied / dissatisfied, unsatisfied
love, like / hate, dislike
popular / unpopular
famous, well-known / unknown, obscure
known / unknown
common / rare, uncommon
often, frequently, always / rarely, seldom, never
visible / invisible, hidden
reveal, disclose, expose / conceal, hide
transparent / opaque
obey, comply / disobey, defy, violate
compliance / violation, breach
honour, honor, keep / break, breach, violate
comply with / violate
reward / punish, penalise, penalize
reward / punishment, penalty
protect / endanger, threaten
encourage / discourage, deter
agree / disagree
trust / distrust, mistrust
believe / doubt, disbelieve
remember / forget
teach / learn
ask / answer
question / answer
send / receive
sender / recipient, receiver
give / take, receive
giver / recipient
donor / recipient
push / pull
lead / trail, follow
leader / follower
ahead / behind
front / back, rear
in front of / behind
on top of / underneath
forward / backward
top / bottom
upper / lower
northernmost / southernmost
easternmost / westernmost
sunrise, dawn / sunset, dusk
day / night
morning / evening
summer / winter
takeoff, take-off / landing
ascend / descend
ascent / descent
appear / disappear, vanish
discover, find / lose
lost / found
catch / release
load / unload
lock / unlock
switch on, turn on, activate / switch off, turn off, deactivate
online / offline
wired / wireless
manual / automatic
natural / artificial, synthetic
organic / inorganic
renewable / nonrenewable, fossil
nuclear / conventional
original / copy
fiction / nonfiction
promote / demote, relegate
promotion / demotion, relegation
qualify / disqualify
eligible / ineligible
valid / invalid
complete / incomplete
finished / unfinished
solved / unsolved
resolved / unresolved
armed / unarmed
peaceful / warlike
voluntary / compulsory, mandatory, involuntary, obligatory
optional / mandatory, compulsory, required
required / optional
intentional, deliberate / accidental, unintentional
intentionally, deliberately / accidentally
direct / indirect
explicit / implicit
formal / informal
official / unofficial
partial, partly, partially / total, complete, completely, entirely, fully, full
equal / unequal
fair / unfair
same, identical / different
similar / dissimilar, different
odd / even
plus / minus
northeast / southwest
northwest / southeast
optimist / pessimist
hero / villain
predator / prey
import duty / export duty
upgrade / downgrade
upstream / downstream
uptown / downtown
outperform / underperform
overestimate / underestimate
overweight / underweight
inbound, incoming / outbound, outgoing
immigrate / emigrate
immigration / emigration
immigrant / emigrant
inhale / exhale
dependent / independent
independence / dependence
unity / division
cooperation / confrontation, conflict
ceasefire, truce / fighting, war
disarm / arm
arm / disarm
disarmament / rearmament
escalation / de-escalation
escalate / de-escalate, defuse
evacuate / occupy
occupy / vacate
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readPairs(PAIRS);

function readPairs(list: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of list.trim().split("\n")) {
    const [left = [], right = []] = line.split(" / ").map((side) => side.split(", ").map((word) => word.trim()));
    for (const a of left) {
      for (const b of right) {
        if (a === b) continue;
        opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
        opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
      }
    }
  }
  return opposites;
}

/** Whether two lemmas are opposites of the list. Symmetric. */
export function areListedAntonyms(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.has(b) ?? false;
}

/** The listed opposites of a lemma. */
export function listedAntonyms(lemma: string): ReadonlySet<string> {
  return OPPOSITES.get(lemma) ?? new Set();
}

/** Every pair of the list, each once. */
export function antonymPairs(): readonly (readonly [string, string])[] {
  return [...OPPOSITES].flatMap(([a, others]) => [...others].filter((b) => a < b).map((b) => [a, b] as const));
}
