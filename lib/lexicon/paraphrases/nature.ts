/** Science, health, weather, disasters, building, transport and technology (the notation: lib/lexicon/paraphrase-notation.ts). */
export const NATURE = `
// Science
v discover, uncover, make _ discovery of, n:discoverer of, detect, unearth, identify
v find#result, show, demonstrate, establish, determine, conclude
v demonstrate, show
v suggest, indicate, imply, point to, hint at
v prove > find#result
v find#result > suggest
v prove / disprove, refute
v disprove, refute, debunk, rebut
v invent, devise, come up with, n:inventor of, be the *inventor of
v develop, create
v research, study, examine, do _ research on|into, conduct _ research on|into, carry out _ research on|into, investigate
v analyse, examine, carry out _ analysis of, conduct _ analysis of
v test, try _ out, carry out _ test|tests on, conduct _ test|tests on, put _ to the test
v measure, gauge
v estimate, reckon, put _ at
v predict, forecast, project, foresee
v observe, watch, monitor, keep _ eye on, track
v experiment on, carry out _ experiments on
v cause, lead to, result in, bring _ about, give rise to, trigger, be *responsible for, n:cause of, be the *cause of, spark
v cause ~ result from, be *caused by, be *due to, stem from, arise from, be the *result of, be *attributed to, be *attributable to, be *triggered by
v result from, be *caused by, be *due to, stem from, arise from, be the *result of, be *attributed to, be *attributable to, n:result of, be *triggered by, be brought *about by
v contribute to, be a *factor in, play _ role in, play _ part in
v cause > contribute to
v prevent, stop, avert, head _ off, avoid, keep _ from
v affect, influence, have _ effect on, have _ impact on, impact, have _ influence on
v damage, harm, do _ damage to, cause _ damage to, do _ harm to, be *harmful to, be bad for
v damage, harm > affect
v benefit, help, be good for, be *beneficial to
v damage / benefit
n scientist, researcher
n physicist, chemist, biologist, astronomer, geologist, climatologist, zoologist, botanist > scientist
n expert, specialist, authority
n scientist, economist, analyst > expert
n study, research, investigation
n finding, result, discovery
n experiment, trial, test
n data, figures, statistics
n evidence, proof
n theory, hypothesis
n method, technique, procedure
n laboratory, lab
n sample, specimen
n species, kind
n global warming, climate change, rising temperatures
n carbon dioxide, co2
n carbon dioxide, methane, nitrous oxide > greenhouse gas
n emissions, greenhouse gases
n atmosphere, air
n sea, ocean
n sea level, ocean level
n glacier, ice sheet
n earth, globe, world
n earth > planet
n spacecraft, spaceship, space probe
n satellite, probe, rover > spacecraft
n astronaut, cosmonaut
n universe, cosmos
n animal, creature
n bird, fish, mammal, insect, reptile, amphibian > animal
n flower, tree, shrub, grass > plant
n forest, woods, woodland
n mountain, peak, mount
n river, lake, sea, stream > body of water
n shore, coast, coastline, seashore, seaside
n island, isle
n environment, surroundings
n habitat, natural environment
v go extinct, die out, become extinct, be wiped out, disappear
a extinct, died out
a endangered, threatened, at risk of extinction, at risk
a human-caused, anthropogenic, man-made, manmade, human-made, human-induced, caused by humans
a man-made / natural
a natural, naturally occurring
a poisonous, toxic, venomous
a poisonous / harmless
a harmful / harmless, beneficial
a harmful, damaging, detrimental
a harmless, safe

// Health
v fall ill, become ill, get sick, become sick, be taken ill, sicken
v be *ill, be *sick, be *unwell
v contract, catch, come down with, be *infected with, get *infected with
v test positive, be *infected, be *infected with, be *positive for, have _ positive test, be *confirmed with, be *diagnosed with
v test positive / test negative
v suffer from, have, be *afflicted with, be *diagnosed with, n:sufferer of
v diagnose, find _ to have
v infect, transmit _ to, pass _ on to
v be *transmitted, spread
v treat, give _ treatment, provide _ treatment, care for
v cure, heal
v cure > treat
v get well, get better, recover, get well, recuperate, make _ recovery, n:recovery
v vaccinate, inoculate, immunise, give _ vaccine|jab|shot to, be *vaccinated, get _ jab|shot|vaccine, receive _ jab|shot|vaccine, n:vaccination of
v operate on, perform _ surgery|operation on
v undergo _ surgery|operation, have _ surgery|operation, go under the knife, be *operated on
v hospitalise, take _ to hospital, admit _ to hospital, be in *hospital, rush _ to hospital, send _ to hospital, take _ to the hospital, admit _ to the hospital
v discharge _ from hospital, leave _ hospital, be released from _ hospital, go home from _ hospital
v quarantine, isolate, place _ in quarantine, place _ in isolation, put _ in quarantine, be in *quarantine, self-isolate, be in *isolation
v prescribe, write _ prescription for
v abort, terminate _ pregnancy, have _ abortion
n doctor, physician, medic
n surgeon, cardiologist, paediatrician, gp, general practitioner, oncologist, psychiatrist > doctor
n gp, general practitioner, family doctor
n nurse, doctor, paramedic > health worker
n health worker, healthcare worker, medical worker, medical staff, health care worker
n hospital, medical centre, clinic
n intensive care, icu, intensive care unit
n illness, disease, sickness, ailment, malady
n cancer, diabetes, malaria, flu, measles, tuberculosis, pneumonia, asthma, cholera > illness
n flu, influenza
n heart attack, myocardial infarction
n covid-19, covid, coronavirus, sars-cov-2, covid 19, coronavirus disease
n epidemic, outbreak
n pandemic > epidemic
n pandemic, global epidemic
n infection, case
n confirmed case, positive test, infection
n vaccine, jab
n vaccination, inoculation, immunisation, jab
n medicine, drug, medication
n antibiotic, painkiller, aspirin > medicine
n pill, tablet
n treatment, therapy
n chemotherapy, radiotherapy > treatment
n surgery, operation
n symptom, sign
n side effect, adverse effect, adverse reaction
n patient, sufferer
n disability, handicap
n diet, eating habits
a ill, sick, unwell
a ill / healthy, well
a healthy, fit
a infectious, contagious, communicable, transmissible
a fatal, deadly, lethal
a fatal / non-fatal, nonfatal
a terminal, incurable
a obese, overweight
a mental health, psychological

// Weather and disasters
v hit, strike, batter, lash, pound, sweep through, sweep across, slam into
v make landfall, come ashore, hit land, reach land
v destroy, wipe _ out, demolish, wreck, reduce _ to rubble, flatten, level, raze
v destroy, devastate > damage
v destroy / spare
v flood, inundate, submerge, be under *water
v burn _ down, be *gutted, be destroyed by _ fire, go up in flames, gut, be burnt *down
v burn, be on *fire, be *ablaze, be in *flames, blaze
v catch fire, burst into flames, go up in flames, ignite
v set _ on fire, set fire to, set _ alight, torch, set _ ablaze
v extinguish, put _ out, douse, quench
v extinguish / set _ on fire
v collapse, cave in, come down, fall down, give way, crumble
v erupt, spew _ lava
v sink, go down, founder, go under
v sink / float
v rain, pour, drizzle
v pour, drizzle > rain
v strand, leave _ stranded, be *stuck, trap
v displace, force _ from _ home|homes, drive _ from _ home|homes, make _ homeless, leave _ homeless, be *uprooted
v flee, escape, run away from, leave _ home|homes
v go missing, disappear, vanish, be *missing
v go missing / be *found, turn up
n storm, tempest
n hurricane, typhoon, cyclone, tornado, blizzard, thunderstorm > storm
n tornado, twister
n hurricane, typhoon, cyclone, tropical cyclone
n rain, rainfall, precipitation
n drizzle, downpour, shower > rain
n snow, snowfall
n fire, blaze, inferno
n wildfire, bushfire, forest fire > fire
n wildfire, bushfire, forest fire
n flood, flooding, inundation, deluge
n earthquake, quake, tremor
n earthquake, flood, hurricane, tsunami, volcanic eruption, drought, landslide > natural disaster
n natural disaster > disaster
n disaster, catastrophe, calamity
n drought, dry spell
n heatwave, heat wave, hot spell
n landslide, mudslide, landslip
n famine, starvation
n firefighter, fireman, fire fighter
n ambulance crew, paramedic
n rescuer, rescue worker, rescue team
n emergency services, first responders, rescue services
n survivor / victim
n debris, rubble, wreckage
n damage, destruction
n weather forecast, forecast

// Building
v build, construct, erect, put _ up, n:construction of, n:building of
v be *under construction, be *built
v demolish, knock _ down, pull _ down, tear _ down, raze, bulldoze, n:demolition of, take _ down
v rebuild, reconstruct, build _ again
v renovate, refurbish, do _ up, restore, revamp, overhaul, modernise
v inaugurate, open, n:opening of, n:inauguration of
v design, be the *architect of, n:architect of, n:designer of, draw up _ plans for
v be *located in|at|on, be *situated in|at|on, be *sited in|at|on
v house, accommodate, be *home to
v house > contain
v comprise, consist of, be *composed of, be *made up of, be *comprised of
v comprise > contain, include
v be *made of, consist of, be *built of, be *constructed of|from, be made *from|out
v surround, encircle, enclose, ring
v border, adjoin, be next to, share _ border with, be *adjacent to, abut
v connect, link, join
v connect / separate
v cover, span, extend over, stretch over
n building, structure, edifice
n skyscraper, high-rise, tower, church, hospital, school > building
n skyscraper, high-rise
n bridge, viaduct
n dam, barrage
n construction, building
n builder, construction worker
n architect, designer
n road, street
n highway, motorway, freeway, expressway
n highway, street, avenue, lane > road
n path, trail, track
n lawn, grass
n power station, power plant
n nuclear power station, nuclear plant, nuclear power plant > power station
n port, harbour
n airport, airfield, aerodrome
n railway, railroad
n railway station, train station
n underground, subway, metro

// Transport
v crash, have _ crash, be in a *crash
v crash into, collide with, run into, hit, smash into, plough into, ram, slam into
v collide, crash, be in _ *collision, smash into each other
v run over, run down, knock down, hit
v derail, come off _ rails|tracks, leave _ rails|tracks, be *derailed, jump _ tracks
v drive, be at the *wheel of, be behind the *wheel of
v fly, pilot
v take off, lift off, become airborne
v land, touch down
v depart, leave, set off, set out
v arrive, reach, get to, come to, turn up
v travel, journey, go
v return, come back, go back, get back
v carry, transport, convey, ferry
v drive, fly, sail, cycle, walk > travel
v board, get on, get onto
v hijack, commandeer
v divert, reroute
v be *delayed, run late, be *late
v be *grounded, be unable to fly
v dock, moor, berth
n car, automobile, auto, motor car
n car, truck, bus, van, motorcycle, taxi, tractor, ambulance, suv > vehicle
n truck, lorry
v overturn#tip, tip over, roll over, capsize, flip over, turn turtle, turn over !to
n taxi, cab
n bus, coach
n tram, streetcar, trolley
n plane, aeroplane
n plane, jet, airliner, fighter jet, helicopter > aircraft
n fighter jet, fighter plane, warplane
n helicopter, chopper
n ship, vessel, boat
n ferry, tanker, cargo ship, cruise ship, yacht, warship, trawler, submarine > ship
n crash, collision, smash
n crash, pile-up, derailment > accident
n train crash, car crash, plane crash > crash
n plane crash, air crash, air disaster
n car crash, car accident
n road accident, traffic accident
n driver, motorist
n pilot, aviator
n passenger > traveller
n pedestrian, passer-by
n flight, air journey
n journey, trip, voyage
n fare, ticket price
n driving licence, driver's license
n speed, pace

// Technology
v hack, break into, hack into, gain unauthorised access to
v download / upload
v log in, sign in, log on
v switch _ on, turn _ on, activate
v switch _ off, turn _ off, deactivate, shut _ off
v switch _ on / switch _ off
v tweet, post on twitter
v post, upload, put _ online, share
v encrypt, scramble
v delete, erase, wipe, remove
v store, keep, save
v use, utilise, employ, make use of
v repair, fix, mend
v repair / break
v break down, stop working, malfunction, fail
v work, function, operate
v update, upgrade
n pc > computer
n laptop, notebook, desktop > computer
n smartphone > mobile phone
n app, application
n software, program
n internet, web, net
n website, web site, site, web page
n social media, social networks
n video game, computer game
n artificial intelligence, ai
n robot, automaton
n user, subscriber
n hacker, cybercriminal
n cyberattack, cyber attack, hack, cyber-attack
n email, e-mail, electronic mail
n password, passcode
n screen, display
n weapon, arm
n nuclear weapon, atomic bomb, nuclear bomb, nuclear warhead
`;
