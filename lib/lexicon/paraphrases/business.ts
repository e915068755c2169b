/** Companies, work, money, markets and trade (the notation: lib/lexicon/paraphrase-notation.ts). */
export const BUSINESS = `
// Running and changing companies
v head, lead, run, chair, be in charge of, be at the helm of, preside over, be the *head of, n:head of, n:leader of, n:boss of, n:chief of, direct, oversee, helm, spearhead
n chairman of, chairwoman of, chief executive of, ceo of, director of, president of > v:head
v manage, run, operate, be *responsible for the running of
v found, set _ up, establish, create, start, launch, start up, n:founder of, form, bring _ into being
v co-found, cofound > found
n founder, creator, co-founder
n cofounder, co-founder
v take over, acquire, buy, purchase, snap _ up, complete _ acquisition|takeover of, make _ acquisition of, buy _ out, n:acquisition of, n:takeover of, n:purchase of
v buy, purchase, get hold of
v buy, take over ~ sell
v sell, offload, divest, sell _ off, flog
v buy from ~ sell to
v buy, take over ~ sell to
v merge, join forces, combine, amalgamate, unite, fuse
v merge / split
v split, divide, break up, split up
v spin off, hive off, demerge
v own, have ownership of, be the *owner of, n:owner of, n:proprietor of
v own ~ belong to, be *owned by, be a *subsidiary of
v employ, have on _ payroll, give work to
v employ ~ work for
v work for, be *employed by, be an *employee of, n:employee of, be on the *payroll of, work at
v hire, recruit, take on, employ, sign up, bring _ on board, engage
v hire / fire, lay _ off
v fire, sack, dismiss, let _ go, give _ the sack, axe, terminate, remove _ from _ job|post|position|office, relieve _ of, strip _ of _ post|position, oust, kick _ out, throw _ out, boot _ out, show _ the door, part ways with, part company with
v lay _ off, make _ redundant, cut _ job|jobs, shed _ job|jobs|staff|workers, axe _ job|jobs, slash _ job|jobs, cut _ workforce, eliminate _ job|jobs|positions, cut _ position|positions, n:layoff, n:job cuts, let _ go
n layoff, job cut, redundancy, job loss
v lay _ off / create _ jobs
v create _ jobs, add _ jobs
v lose _ job, be out of *work, be *laid off, be *unemployed
v fire ~ lose _ job
v resign, step down !the|a|an|into|onto, quit, stand down, leave _ post|job|office|position, hand in _ resignation|notice, tender|submit _ resignation, give up _ post|job|office|position, relinquish _ post|office|position, vacate _ post|office|position, give notice, bow out, step aside, n:resignation of, n:resignation, n:departure of
v abdicate, give up _ throne, renounce _ throne
v retire, go into retirement, take retirement, n:retirement of, hang up _ boots|gloves|spikes
v resign / remain in _ office|post|job, stay on, stay in _ office|post|job, cling to _ office|power
v fire / reinstate
v appoint, name _ as, name, install _ as, choose _ as, pick _ as, select _ as, tap _ as, nominate, n:appointment of, designate
v be *appointed > become
v take office, be sworn in, assume office, take up _ post|position|office|job|role, be *inaugurated, take _ helm
v replace, succeed, take over from, take _ place of, take _ reins from, supersede, step into _ shoes of, n:successor of, n:successor to, follow _ as
v replace ~ precede
v precede, be *replaced by, be *succeeded by, hand over to, give way to, make way for, n:predecessor of
v promote, elevate, move _ up to, upgrade
v promote / demote, relegate, downgrade
v serve as, work as, be employed as, hold the post|position|office|role|title of, act as, function as, occupy the post|position|office of
v go bankrupt, file for bankruptcy, go bust, go into administration|receivership|liquidation, declare _ bankruptcy, become insolvent, collapse, enter administration|bankruptcy, go under, fold, seek _ bankruptcy protection, go out of business
n bankruptcy, insolvency
a bankrupt, insolvent, bust
a bankrupt / solvent
v close, shut, shut _ down, close _ down, shutter, cease operations, shut _ doors, close _ doors, wind down
v open, start operations, begin operations, open _ doors, start trading
v open, reopen / close
v invest, put money into, pour money into, plough money into, make _ investment in, pump money into
v finance, fund, bankroll, pay for, provide _ funding for, provide _ financing for, provide _ money for, foot _ bill for
n financing, funding
v subsidise, give _ subsidy to, give _ subsidies to
v bail _ out, rescue
v float, go public, list _ on _ exchange
v restructure, reorganise, overhaul, revamp, shake up
v expand, enlarge, extend
n expansion, enlargement, growth
v launch, bring _ to market, introduce, roll _ out, release, unveil, bring out, put _ on _ market
v recall, take _ off _ market, withdraw _ from _ market|sale, pull _ from _ shelves
v make, manufacture, produce, turn out, fabricate
n maker, manufacturer, producer
n making, manufacture, production
v supply, provide, furnish, deliver
v deliver, ship, hand over
v export to ~ import from
v export, ship abroad, sell abroad
v import, bring in
v export / import
v rent, lease, hire, let
v rent from, lease from ~ rent to, lease to, let to
v lend, loan, make _ loan to, give _ loan to
v borrow, take out _ loan, take _ loan
v lend to, loan to ~ borrow from
v owe, be in debt to, be *indebted to
v pay _ back, repay, reimburse, refund, pay off, settle _ debt|debts
v default on, fail to repay, fail to pay

// Money and markets
v earn, make, take home, receive _ salary of, be paid
v spend, pay out, shell out, lay out, fork out, expend
v put aside, save, set aside, put by
v cost, be priced at, sell for, retail at|for, go for, have a price of, come with a price tag of, carry a price tag of, be on sale for|at
v be *worth, be *valued at, have a value of, be *estimated at
v value, appraise, put a value on, estimate _ value of
v bill, charge
v pay ~ be *paid by
v post|report _ profit, make _ profit, turn _ profit, be *profitable, be in the *black, earn _ profit, record _ profit, make _ surplus, post|report _ surplus, record _ surplus, run _ surplus
v post|report _ loss, make _ loss, be in the *red, lose money, record _ loss, suffer _ loss, make _ deficit, post|report _ deficit, record _ deficit, run _ deficit
v post|report _ profit / post|report _ loss
n profit, earnings, net income
n surplus > profit
n deficit > loss
n profit / loss
n surplus / loss, deficit
n revenue, sales, turnover, takings
n income, earnings
n pay, salary, wage, wages, remuneration
n pay rise, wage increase, pay increase, raise, salary increase
n pay cut, wage cut, salary cut
n pay rise / pay cut
v raise _ rate|rates, increase _ rate|rates, hike _ rate|rates, lift _ rate|rates, put up _ rate|rates, n:rate hike, n:rate rise, n:rate increase
v cut _ rate|rates, lower _ rate|rates, reduce _ rate|rates, slash _ rate|rates, n:rate cut
v raise _ rate|rates / cut _ rate|rates, keep _ rate|rates
v keep _ rate|rates, hold _ rate|rates, leave _ rate|rates
v raise _ tax|taxes, increase _ tax|taxes, put up _ tax|taxes, hike _ tax|taxes
v cut _ tax|taxes, lower _ tax|taxes, reduce _ tax|taxes, slash _ tax|taxes
v raise _ tax|taxes / cut _ tax|taxes
v rise, increase, go up, climb, grow, be *up, move up, be on the *rise, edge up, inch up, tick up, n:rise in, n:increase in, n:growth in
v soar, jump, leap, spike, double, triple, quadruple, swell, balloon, mushroom > rise
v soar, surge, rocket, skyrocket, shoot up
v fall, drop, go down, decline, decrease, come down, be *down, move down, dip, edge down, inch down, tick down, slip, n:fall in, n:drop in, n:decline in, n:decrease in
v plunge, slump, crash, collapse, halve, shrink, dwindle, slide, sink > fall
v plunge, plummet, nosedive, tumble
v rise / fall
v increase, raise, boost, lift, push up, put up, drive up, step up, bump up, ramp up, hike, bring up
v reduce, cut, lower, decrease, bring down, slash, push down, drive down, cut down, trim, curtail, bring _ down, scale back, scale down, cut back on, pare
v increase / reduce
v stabilise, level off, level out, remain stable, stay stable, hold steady, remain unchanged, stay flat, plateau, stay the same, remain the same, stagnate, flatten
v stabilise / rise, fall, increase, reduce
v double, increase|rise|grow twofold
v triple, treble
v outnumber, be more numerous than
v exceed, surpass, be *higher than, be *greater than, be *more than, top, outstrip, be *above, go beyond
v exceed ~ fall short of, be *less than, be *lower than, be *below
v peak, reach _ peak, hit _ peak, top out
v bottom out, hit rock bottom, reach _ low, hit _ low
v improve, get better, pick up, recover
v worsen, deteriorate, get worse
v improve / worsen
v recover, bounce back, rebound, rally
v hit _ high, reach _ high
v total, amount to, add up to, come to, number, run to
v reach, hit, come to, stand at, get to
v average, be on *average, have an average of
v account for, make up, represent, constitute, comprise
n rise, increase, growth, uptick, upturn, gain, hike
n fall, drop, decline, decrease, reduction, downturn, dip
n rise / fall
n recession, economic contraction
n recession, slump > downturn
n recession / boom
n boom, upswing
n inflation rate, inflation, price increases
n consumer price index, cpi
n unemployment, joblessness
n jobless rate, unemployment rate
a unemployed, jobless, out of work, without work, without _ job
n unemployed, jobless, people out of work, people without work
a unemployed / employed
a employed, in work
n job, post, position
n occupation, profession, trade
n career, working life
n employment, work
n employee, worker, member of staff, staff member, staffer
n staff, employees, workers, workforce, personnel, headcount
n employer / employee
n boss, manager, superior
n colleague, co-worker, coworker, workmate
n trade union, labour union, union
n firm, company, business, corporation, enterprise
n startup, start-up
n airline, bank, carmaker, retailer, insurer, brewery, maker, supermarket chain > firm
n airline, carrier
n carmaker, automaker, car manufacturer, car maker
n drugmaker, pharmaceutical company, drug company, drug maker, pharma company
n subsidiary, unit, affiliate
n parent company, owner
n headquarters, head office, hq
v be *headquartered in|at, be *based in|at, have _ headquarters in|at, have _ head office in|at
n branch, outlet
n shop, store
n supermarket, bookshop, boutique > shop
n bookshop, bookstore
n plant, factory, works
n shopping centre, mall, shopping mall
n customer, client, shopper
n consumer, shopper
n buyer, purchaser
n seller, vendor
n buyer / seller
n shareholder, stockholder
n investor, backer
n stake, holding, shareholding
n share, stock
n share price, stock price
n stock market, stock exchange, bourse
n dividend, payout
n merger, tie-up
n takeover, acquisition, buyout
n contract, deal
n debt, borrowing, liability
n loan, credit
n bond, gilt
n budget, spending plan
n cost, expense
n price > cost
n tax, levy, duty
n tariff, customs duty, import duty, import tax
n vat, value-added tax, value added tax
n sales tax > tax
n gross domestic product, gdp, economic output
n poverty / wealth
n aid, assistance, help
n donation, contribution
v donate, give _ away, make _ donation of, contribute, give _ to charity
v donate > give
n money, cash, funds
n dollar, buck
n pound, quid
n central bank, monetary authority
n federal reserve, bank of england, european central bank > central bank
n monopoly, sole control
a wealthy, rich, affluent, well-off
a poor, impoverished, needy
a wealthy / poor
a cheap, inexpensive, low-cost, affordable
a expensive, costly, pricey, dear
a cheap / expensive
a free, free of charge, gratis, without charge, at no cost, complimentary, for nothing
a privately owned, private, in private hands
a state-owned, state owned, nationalised, publicly owned, government-owned, in public hands
a privately owned / state-owned
a profitable, in the black
a profitable / loss-making, in the red
n crude, crude oil
n petrol, gasoline, gas
n natural gas, gas
n electricity, electric power, power
n mobile phone, cellphone, cell phone, mobile
n coal, crude, natural gas, oil > fossil fuel
n wind power, solar power > renewable energy
n renewable energy, renewables, green energy, clean energy
`;
