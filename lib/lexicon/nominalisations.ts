/**
 * Nouns that name what a verb says, where WordNet links no sense of the two: suppletive pairs ("flight", "fly"), pairs with a
 * particle and deeds whose first sense is a thing. Our own list, by lemma: the verb, then its nouns.
 */
const EVENTS = `
lose: loss
sell: sale
fly: flight
choose: choice
steal: theft
give: gift
bear: birth
succeed: success
prove: proof
hate: hatred
laugh: laughter
know: knowledge
see: sight
win: victory, win
drop: drop
travel: trip, travel
stab: stabbing
take over: takeover
buy out: buyout
lay off: layoff, lay-off
break out: outbreak
break up: breakup, break-up
break in: break-in
break down: breakdown
break through: breakthrough
crack down: crackdown
shut down: shutdown
lock down: lockdown
slow down: slowdown
turn out: turnout
walk out: walkout
hand over: handover
hold up: holdup
kick off: kick-off, kickoff
take off: take-off, takeoff
bail out: bailout
cut back: cutback
set back: setback
roll out: rollout
clean up: clean-up, cleanup
cover up: cover-up
hand out: handout
start up: start-up, startup
stand off: standoff
pull out: pullout
build up: build-up, buildup
lend: loan, lending
borrow: borrowing
owe: debt
cut: cut
allege: allegation
criticise: criticism
criticize: criticism
threaten: threat
appoint: appointment
defend: defence, defense
cease: cessation
analyse: analysis
analyze: analysis
import: import
export: export
sue: lawsuit, suit
respond: response
partner: partnership
leak: leak
fight: fight, battle
compete: competition, contest
lie: lie
hit: hit
shoot: shooting, shot
fund: funding
plead: plea
mourn: mourning
poll: poll
rob: robbery
destroy: destruction
speak: speech, talk
advise: advice
believe: belief
grieve: grief
live: life
descend: descent
ascend: ascent
receive: receipt, reception
deceive: deception, deceit
maintain: maintenance
repeat: repetition
acquire: acquisition
permit: permission
abstain: abstention
retain: retention
detain: detention
`;

const AGENTS = `
steal: thief
write: author
win: champion, victor
donate: donor
give: donor
fly: pilot
criticise: critic
criticize: critic
sue: plaintiff, claimant
found: founder
flee: refugee, fugitive
migrate: migrant
immigrate: immigrant
emigrate: emigrant
command: commander
serve: servant, server
assassinate: assassin
represent: representative
apply: applicant
contest: contestant
participate: participant
compete: competitor
attend: attendee
study: student, scholar
rebel: rebel
inherit: heir
succeed: successor
accuse: accuser
`;

const EVENT_NOUNS = readList(EVENTS);
const AGENT_NOUNS = readList(AGENTS);

function readList(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const nouns = new Map<string, ReadonlySet<string>>();
  for (const line of list.trim().split("\n")) {
    const [verb = "", of = ""] = line.split(": ");
    nouns.set(verb, new Set(of.split(", ")));
  }
  return nouns;
}

/** Whether the list has the noun as the doing or the outcome of the verb. */
export function isListedNominalisation(noun: string, verb: string): boolean {
  return EVENT_NOUNS.get(verb)?.has(noun) ?? false;
}

/** Whether the list has the noun as who does what the verb says. */
export function isListedAgentNoun(noun: string, verb: string): boolean {
  return AGENT_NOUNS.get(verb)?.has(noun) ?? false;
}
