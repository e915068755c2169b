/** Crime, police and courts; war and violence; death (the notation: lib/lexicon/paraphrase-notation.ts). */
export const JUSTICE = `
// Police
v arrest, detain, take _ into custody, apprehend, place|put _ under arrest, hold _ in custody, nab, make _ arrest, round _ up, n:arrest of, n:detention of
n arrest, detention, apprehension
v arrest / release, set _ free, let _ go, free
v release, set _ free, let _ go, free
v release from prison|jail|custody, free from prison|jail|custody, let _ out of prison|jail, walk free
v search, raid, carry out _ search of, conduct _ search of
v investigate, look into, probe, launch|open _ investigation|inquiry|probe into, conduct _ investigation|inquiry|probe into, examine, inquire into, be under *investigation, be under *inquiry
n investigation, inquiry, probe
v question, interrogate, interview
v seize, confiscate, impound
n suspect, alleged perpetrator
n culprit, perpetrator, offender
n criminal, offender, lawbreaker
n police, police officers, cops, officers, police force, law enforcement, constabulary
n policeman, policewoman, police officer, cop, officer, constable
n detective, inspector > policeman
n crime, offence
n felony, misdemeanor > crime
n murder, robbery, burglary, assault, rape, theft, arson, fraud, bribery > crime
n murder, manslaughter > homicide
n homicide, slaying > killing
n theft, larceny
n robbery, burglary, heist > theft
n break-in, burglary
n bribe, kickback, payoff
n corruption, graft
n bribery, embezzlement > corruption
n gun, firearm
n pistol, rifle, handgun, shotgun, revolver > gun
n gun, rifle, bomb, knife, missile > weapon
n knife attack, stabbing
n shooting, gun attack
n explosive, bomb
n bombing, bomb attack, explosion, blast
n explosion, blast
n jihadist, jihadi
n jihadist > extremist, militant
n gunman, shooter, armed man
v steal, make off with, nick, pinch
v steal, loot, shoplift, pilfer > v:take
v burgle, break into, burglarize
v embezzle, siphon off, misappropriate
v bribe, pay off, pay _ bribe|bribes to
v take|accept _ bribe|bribes from ~ bribe
v smuggle, traffic
v forge, falsify, counterfeit, fake
v deceive, mislead, dupe, fool, trick, hoodwink
v defraud, con, swindle, cheat, scam
v kidnap, abduct, take _ hostage, snatch
v rape > assault
v assault, attack, beat _ up
v escape, flee, run away, get away, break out, break free
v go on the run, be on the *run
v surrender, give _ up !on, turn _ in
v lie, tell _ lie|lies

// Courts
v charge, indict, press|bring|file _ charges against, bring _ charge against, face _ charge|charges, be on _ *charge
n charge, indictment, count
v sue, take _ to court, file _ suit|lawsuit against, bring _ suit|lawsuit against, launch _ legal action against, take legal action against, start _ legal proceedings against, take|launch _ legal proceedings against
n lawsuit, suit, legal action, court case, legal case, legal challenge
v try#court, put _ on trial, be on *trial, go on trial, stand trial, face trial, be in the *dock, appear in the dock
v prosecute, bring _ to court, bring _ to trial
v convict, find _ guilty, be guilty of, n:conviction of
v acquit, find _ not guilty, clear _ of, exonerate, absolve, find _ innocent
v convict / acquit
a guilty / innocent, not guilty
v plead guilty, admit, confess to, own up to, enter _ guilty plea
v plead guilty / plead not guilty
v plead not guilty, plead innocent, deny _ charge|charges, enter _ not guilty plea
v confess, make _ confession
v sentence, receive _ sentence|term, get _ sentence|term, hand _ sentence|term to, be given _ sentence|term
v jail, sentence _ to _ prison|jail|imprisonment, imprison, send _ to prison|jail, put _ in prison|jail, lock _ up, put _ behind bars, incarcerate
v jail > convict, sentence
v sentence > convict
v jail / acquit, walk free
n jail, prison, penitentiary, gaol
a behind bars, in prison, in jail, incarcerated, imprisoned, locked up
n prisoner, inmate, convict, detainee
n sentence, prison term, jail term
n life imprisonment, life sentence, life in prison|jail, life term
n death penalty, capital punishment
n death sentence > sentence
v sentence _ to death, condemn _ to death > sentence
v execute, put _ to death
v execute > kill
v hang, behead, electrocute > execute
v fine, impose _ fine on, order _ to pay _ fine, hit _ with _ fine, slap _ fine on
n fine, monetary penalty, financial penalty
n fine, jail term, community service > penalty
n penalty, punishment, sanction
v punish, penalise, discipline
v pardon, grant _ pardon to, grant _ clemency, give _ pardon to
v appeal, lodge|file _ appeal, launch _ appeal, bring _ appeal, challenge _ verdict|ruling|conviction|sentence
v overturn, quash, reverse, set _ aside, annul, throw _ out, strike _ down, overrule, void
v uphold, affirm, confirm, let _ stand
v overturn / uphold
v rule, decide, hold that, find that, hand down _ ruling|verdict|judgment, issue _ ruling|judgment, make _ ruling, deliver _ ruling|verdict|judgment
n ruling, verdict, judgment, decision
n lawyer, attorney, counsel
n solicitor, barrister, prosecutor, public defender > lawyer
n judge, magistrate, justice
n court, tribunal
n supreme court, high court, appeals court, court of appeal > court
n jury, jurors
n juror, member of _ jury
n defendant, accused
n plaintiff, claimant
n plaintiff / defendant
n trial, court proceedings, court hearing
n testimony, evidence
v testify, give evidence, give testimony, take the stand, appear as a witness
n bail, bond
v bail, grant _ bail, give _ bail, release _ on bail
v refuse bail, refuse _ bail, deny _ bail
v bail / refuse bail
v remand, remand _ in custody, keep _ in custody, hold _ in custody, send _ to jail to await trial
v remand / bail
v extradite, hand _ over to, send _ for trial
v deport, expel, send _ back, remove _ from _ country
v grant _ asylum, give _ asylum, give _ refuge
v violate, break _ law|rule|rules, breach, flout, contravene, infringe, fall foul of
v violate / comply with
v comply with, obey, abide by, adhere to, stick to, respect, observe, conform to
v settle, reach _ settlement, settle out of court
v drop _ charge|charges|case, dismiss _ charge|charges|case, throw out _ charge|charges|case, withdraw _ charge|charges
n copyright breach, copyright infringement
v award _ damages, order _ to pay _ damages
n compensation, damages, restitution

// War and violence
v attack, launch _ attack|assault|offensive on|against, mount _ attack|assault|offensive on|against, carry out _ attack|assault on|against, strike, raid
v bomb, shell, bombard
v bomb, storm, ambush > attack
v invade, march into, send troops into, launch _ invasion of, n:invasion of
v capture, seize, take control of, overrun, conquer, take over
v recapture, retake, win back, regain control of, take back
v occupy, hold
v retreat, withdraw, pull back, pull out, fall back
v deploy, send in, dispatch
v shoot, open fire on
v gun down > shoot
v shoot dead, gun down, shoot _ dead, shoot and kill, shoot to death > shoot
v stab, knife
v stab to death > stab
v blow up, explode, go off, detonate
v besiege, lay siege to, encircle, surround
v shoot down, bring down, down
v declare war on, go to war with|against
v fight, battle, wage war on|against, do battle with
v arm, supply _ with weapons|arms
v disarm, lay down _ arms|weapons, give up _ arms|weapons
n soldiers, troops, servicemen
n soldier, serviceman, trooper
n troops, forces, soldiers
n armed forces, military
n navy, army, air force > armed forces
n war, armed conflict
n civil war > war
n battle, fight, engagement
n raid, strike, assault, offensive, attack
n air strike, airstrike, air raid, aerial bombardment, bombing raid
n hostage, captive
n victim / attacker
n attacker, assailant
n riot, unrest, disturbance, rioting
n violence, bloodshed
n massacre, slaughter, carnage
n genocide > massacre
n refugee, displaced person, asylum seeker

// Death and injury
v kill, slay, take _ life|lives of, leave _ dead, claim _ life|lives, cost _ life|lives, be fatal to
v murder, assassinate, shoot dead, shoot _ dead, stab to death, beat to death, gun down, massacre, slaughter, butcher, execute, behead, strangle, poison _ to death > kill
v assassinate > murder
v die, pass away, lose _ life|lives, perish, be *dead, succumb to, n:death of, drop dead
v drown, starve to death, be *killed, freeze to death, bleed to death, be *slain, be *murdered, be *assassinated, be *executed, be *slaughtered, be *massacred > die
v commit suicide > die
v commit suicide, kill himself|herself|themselves, take _ own life|lives, die by suicide, n:suicide
v die / survive, be *alive
v survive, live through, come through, escape _ alive, make it through
a dead, deceased, lifeless
a alive, living
a dead / alive
a late, deceased
n death, demise, passing, fatality
n victim, casualty
n fatality, dead, death toll
n corpse, body, remains
n coffin, casket
n funeral, burial
n grave, tomb, burial place
v bury, lay _ to rest, inter
v mourn, grieve
v injure, hurt, wound, leave _ injured|wounded|hurt, be *wounded
v maim, cripple > injure
n injury, wound
v escape unhurt, escape unharmed, escape uninjured, escape injury / injure
a unhurt, unharmed, uninjured, unscathed
a unhurt / injured
a injured, wounded, hurt
v save, rescue, pull _ to safety, bring _ to safety
v evacuate, move _ to safety, clear _ of people
`;
