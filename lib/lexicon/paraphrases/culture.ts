/** Publishing, the arts, broadcasting and sport (the notation: lib/lexicon/paraphrase-notation.ts). */
export const CULTURE = `
// Publishing and the press
v publish, issue, bring _ out, put _ out, release, make public, print, come out !of|against|for|with|as|to, hit _ shelves|stores, go on sale, go on the market, appear in print
v launch#product, release, come out !of|against|for|with|as|to, debut, drop
v premiere, debut, have _ premiere, make _ debut, have _ first showing, open in _ cinemas|theaters, be first shown, n:premiere of
v premiere > air
v republish, reissue, reprint, rerelease, re-release
v write, pen, author, be the *author of, n:author of, n:writer of
v co-write, cowrite, co-author, coauthor > write
n author, writer
n novelist, journalist, columnist, poet, playwright, screenwriter, biographer, essayist > author
n journalist, reporter, newsman, newswoman, correspondent
n columnist, editor > journalist
n newspaper, paper, daily
n tabloid, broadsheet, weekly > newspaper
n press, media, news media, news outlets
n news agency, newswire, wire service, press agency
n magazine, periodical
n article, news story, report, piece, news item
n editorial, op-ed, column > article
n headline, heading
n book, volume
n novel, memoir, biography, autobiography, textbook, cookbook, anthology, paperback, hardback > book
n thriller, whodunit > novel
n detective story, whodunit
n cover story, lead story
n report, study, paper
n press release, news release, press statement
n copy, duplicate
n publisher, publishing house, publishing company
n photo, photograph, picture, image, snapshot, pic
n photographer, cameraman
v photograph, take _ photo|photograph|picture of, take _ photos|photographs|pictures of, snap
v film, shoot, record _ on video
v sketch, draw
v depict, portray, show, represent
v translate, render _ into
v edit, be the *editor of, n:editor of
v illustrate, provide _ illustrations for
v plagiarise, copy, lift _ from
v quote, cite
v interview > talk

// Film, television, music and art
n film, movie, motion picture, picture, flick, feature film
n comedy film, horror film, action film, documentary, blockbuster, sequel, prequel, biopic > film
n cinema, movie theater, film theater, picture house, movie house
n film director, filmmaker, film-maker, movie director
n scriptwriter, screenwriter
n script, screenplay
n soundtrack, score
n actor, thespian
n actress > actor
n actor, singer, musician, comedian, dancer > performer
n singer, vocalist
n rapper, soprano, tenor, baritone > singer
n musician, instrumentalist
n guitarist, drummer, pianist, violinist, bassist, saxophonist, cellist, trumpeter > musician
n singer-songwriter > singer, songwriter
n co-star, costar
n cast, actors
n role, part
n lead role, starring role, leading role, title role > role
n protagonist, main character, lead character, central character
n villain, antagonist, baddie
n protagonist / villain
n character, figure
n tv, television, telly
n tv series, television series, tv show, television show, show, series, television program, tv program
n sitcom, drama series, miniseries, soap opera, telenovela, reality show, talk show, game show, soap > tv series
n sitcom, situation comedy
n soap opera, soap
n episode, instalment
n tv network, broadcaster, television network, tv channel, television channel, tv station, television station
n channel, station, network
n host, presenter, anchor, emcee
n viewer, audience member
n audience, viewers
v star in, play _ lead in, play _ leading role in, have _ starring role in, have _ lead role in, have _ leading role in, play _ lead role in, be the *star of, n:star of, star, lead _ cast
v star in, play _ role in, have _ role in, act in, play in, guest-star in, cameo in, make _ cameo in, have _ part in, perform in, co-star in, be in the *cast of, make _ appearance in > appear in
v appear in, be *featured in, feature in
v have _ role in, play _ role in, act in, play _ part in, have _ part in
v portray, play, play _ part of, play _ role of, take _ role of, star as, act as, be *cast as, appear as
v portray > appear in
v feature, star, have _ in _ cast
v direct, be the *director of, n:director of, be at the helm of, helm
v produce, be the *producer of, n:producer of
v co-direct > direct
v co-produce, coproduce > produce
v compose, write
v write _ music for, compose, write _ music for, be the *composer of, n:composer of
v record, cut
v sing, perform, n:singer of, n:vocalist of, croon
v perform, give _ performance|concert, put on _ show
v tour, go on tour, be on *tour
v air, broadcast, screen, show, be *televised, be *transmitted, run on
v host, present, be the *host of, n:host of, n:presenter of, emcee, compere, anchor
v adapt, base _ on, make _ adaptation of
v be *based on, be *adapted from, be an *adaptation of, n:adaptation of, draw on, be *inspired by
v remake, make _ remake of
v rename, change _ name to, change _ name of
v call, name, r:known as, be *titled, be *entitled, go by the name of, bear the name, have the name, be *referred to as, refer to _ as
v dub, nickname, term, title > call
v name after, name _ for, be *named after, be *named for, take _ name from, get _ name from
n song, tune, track
n single, ballad, anthem, hymn, hit > song
n album, lp
n debut album, studio album, mixtape, compilation album, soundtrack album, live album > album
n debut, first appearance
n band, group, ensemble
n rock band, boy band, girl group, duo, trio, quartet > band
n orchestra, symphony orchestra
n concert, gig, live show
n tour, concert tour
n lyric, words
n record label, label, record company
n play, stage play, drama
n musical, tragedy, comedy > play
n theatre, playhouse
n painting, canvas
n painting, sculpture, drawing, statue > work of art
n work of art, artwork
n painter, sculptor, illustrator > artist
n exhibition, exhibit, show
v exhibit, display, put _ on display, put _ on show, be on *display, be on *show
n festival, fair
n fan, admirer, enthusiast
n critic, reviewer
n review, critique, notice
n reviews, reception, critical reception
n celebrity, star, famous person
n hit, success
n hit / flop
v gross, take _ at the box office, earn, make _ at the box office, take in, bring in, rake in, pull in
n chart, hit parade
v chart at|on|in, enter _ chart|charts, reach _ chart|charts
v top _ chart|charts, reach number one, hit number one, go to number one
v sell _ copies, shift _ copies
a best-selling, bestselling, top-selling
n bestseller, best seller
n prize, award
n gold medal, silver medal, bronze medal > medal
n award, honour, accolade
v award, give _ prize|award|medal to, present _ prize|award|medal to, honour
v win _ award|prize|medal|oscar|emmy|grammy, receive _ award|prize|medal|oscar|emmy|grammy, be *awarded, pick up _ award|prize|medal, earn _ award|prize|medal, collect _ award|prize|medal, take home _ award|prize|medal|oscar|emmy|grammy, be the *recipient of, n:recipient of, n:winner of, get _ award|prize|medal, scoop _ award|prize
v award ~ receive, be *awarded
v receive, get, obtain, gain, be *given, earn, garner, acquire, win
v receive ~ give
v present, give, hand, grant, award, bestow
v be *nominated for, receive _ nomination for, earn _ nomination for, get _ nomination for, garner _ nomination for, n:nominee for, be in the *running for, be *shortlisted for
v acclaim, praise, be *praised, receive _ praise, receive positive|favorable reviews, be well *received, be *acclaimed, garner _ praise, win _ praise
v pan, criticise, receive negative|unfavorable reviews, be poorly *received, be *criticised, be *panned
v be well *received / be poorly *received, receive negative|unfavorable reviews, be *panned
v receive positive|favorable reviews / receive negative|unfavorable reviews, be poorly *received, be *panned, receive mixed reviews
v retell, recount, tell the story of, tell _ tale of
v be *set in, take place in
v narrate, tell, be the *narrator of, n:narrator of
v cast, give _ role|part to, hire _ to play
v axe, cancel, discontinue, scrap
v renew, order _ season of, pick up for _ season
v renew / axe

// Sport
v beat, defeat, overcome, see off, win against, triumph over, prevail over, get the better of, knock out, get past, edge out, edge, overpower, vanquish, outplay, have _ victory over, claim _ victory over, score _ win|victory over, record _ win|victory over|against, n:victory over, n:win over, n:triumph over, n:defeat of, be too strong for, down, best
v thrash, trounce, rout, hammer, demolish, crush, thump, annihilate > beat
v thrash, trounce, rout, hammer, thump
v beat ~ lose to
v lose to, lose _ to, be *beaten by, be *defeated by, go down to, suffer _ defeat to|against, fall to, lose against, slump to _ defeat against, n:defeat by, n:defeat to, n:loss to
v beat / draw with, lose to
v lose to / draw with
v draw with, tie with, play out _ draw with
v win, triumph, be victorious, prevail, come out on top, emerge victorious, n:winner of, n:champion of, claim _ victory, take _ title, lift _ trophy|cup, be the *winner of, be crowned, claim _ title, clinch _ title, secure _ victory, take victory
v lose, be *beaten, be *defeated, suffer _ defeat, go down, come off second best
v win / lose, draw
v lose / draw
v draw, tie, finish level, end in a draw, end all square, end level, share _ spoils
v finish first, come first, come in first, take first place, end up first, place first, take gold, win gold
v finish first > win
v finish second, come second, be *runner-up, place second, come in second, take second place, take silver
v finish third, come third, place third, come in third, take third place, take bronze
v finish first / finish second, finish third, finish last
v finish second / finish third, finish last
v finish last, come last, come in last
v finish fourth, come fourth, come in fourth, place fourth, take fourth place
v finish fifth, come fifth, come in fifth, place fifth, take fifth place
v finish sixth, come sixth, come in sixth, place sixth, take sixth place
v finish seventh, come seventh, come in seventh, place seventh, take seventh place
v finish eighth, come eighth, come in eighth, place eighth, take eighth place
v finish ninth, come ninth, come in ninth, place ninth, take ninth place
v finish tenth, come tenth, come in tenth, place tenth, take tenth place
n runner-up, second-placed
n winner, champion, victor
n winner / loser, runner-up
n win, victory, triumph
n defeat, loss
n win / defeat, draw
n defeat / draw
n draw, tie, stalemate
n landslide, rout, upset > win
v score, net, find the net, hit the back of the net, notch
v equalise, level _ score|scores, draw level
v concede, let in
v score / concede
v take part in, participate in, compete in, play in, enter, contest, n:participant in, n:competitor in, join in
v compete in, play in, run in, race in > take part in
v qualify for, reach, get into, advance to, make it to, book _ place in, progress to, go through to
v qualify for / fail to qualify for, miss out on
v knock _ out of, eliminate, be *eliminated, be *knocked out, go out of, crash out of, bow out of, exit
v qualify for / knock _ out of
v sign for, sign, join, move to, transfer to, put pen to paper with
v play for, be *on the books of, represent, turn out for, n:player for
v coach, manage, be the *coach of, be the *manager of, n:coach of, n:manager of, train
v captain, skipper, be the *captain of, n:captain of, lead
v break _ record, set _ record, beat _ record, smash _ record
v hold _ record, be the *holder of _ record
v be *relegated, go down, drop down to
v be *promoted, go up
v be *relegated / be *promoted
v dope, fail _ drug|drugs|doping test, test positive for _ drug|drugs|substance, take performance-enhancing drugs
v send _ off, be *sent off, receive _ red card, be shown _ red card, get _ red card
v book, receive _ yellow card, be shown _ yellow card, get _ yellow card
n soccer > football
n footballer, football player
n soccer player > footballer
n football player, tennis player, basketball player, swimmer, sprinter, runner, gymnast, boxer, wrestler, footballer, golfer, cyclist > athlete
n athlete, sportsman, sportswoman, sportsperson
n team, side, squad
n football club > club
n coach, manager, head coach, trainer
n captain, skipper
n goalkeeper, goalie, keeper
n striker, forward
n quarterback, linebacker, midfielder, defender, striker, goalkeeper, pitcher, batsman, bowler > player
n match, game, fixture
n competition, contest
n tournament, championship > competition
n world cup, olympics > tournament
n semi-final, semifinal
n quarter-final, quarterfinal
n stadium, ground, arena
n spectator, onlooker
n crowd, attendance
n referee, umpire
n trophy, cup, silverware
n olympics, olympic games
n world cup, fifa world cup
n race, grand prix
n injury time, stoppage time
`;
