/**
 * Evaluative words: what they say cannot be measured, so a claim that rests on one is an opinion. Lemmas and adverbs. Left out on
 * purpose are words with a factual use in news or in titles: "best" and "worst" ("worst drought since 1976"), "successful" (of a bid),
 * "safe", "rich", "dangerous", "popular", "important", "fair" (trade), "serious" (injury), "critical" (condition), "severe" (weather), "strong"
 * (growth), "gross" (income), "outstanding" (debt), "crude" (oil), "toxic", "reckless" (driving), "offensive" (military), "modest" (rise),
 * "bleak" (outlook), and obligations ("should"), which are a clause's modality. Our own selection.
 */
const PRAISE =
 "wonderful great terrific fantastic marvellous marvelous magnificent splendid superb excellent brilliant amazing awesome incredible fabulous " +
 "glorious gorgeous beautiful lovely handsome charming delightful enchanting captivating exquisite stunning breathtaking dazzling ravishing adorable " +
 "cute sweet nice pleasant agreeable enjoyable likeable likable lovable endearing admirable commendable laudable praiseworthy virtuous " +
 "honourable honorable decent kindhearted kind-hearted generous gracious benevolent compassionate warmhearted warm-hearted selfless heroic courageous brave valiant " +
 "fearless gallant inspiring inspirational uplifting heartwarming thrilling exciting exhilarating fascinating intriguing riveting gripping " +
 "compelling memorable unforgettable remarkable extraordinary exceptional phenomenal spectacular impressive astounding astonishing jaw-dropping " +
 "wise sage clever intelligent ingenious genius gifted talented visionary insightful thoughtful sensible prudent shrewd witty funny hilarious amusing " +
 "entertaining humorous elegant graceful stylish tasteful classy chic sophisticated sublime heavenly perfect flawless impeccable immaculate " +
 "idyllic picturesque scenic charismatic delicious tasty yummy scrumptious mouth-watering delectable invigorating cosy cozy " +
 "luxurious sumptuous opulent worthwhile rewarding fulfilling satisfying gratifying cherished beloved " +
 "unparalleled unrivalled unrivaled peerless matchless incomparable legendary iconic stellar first-rate top-notch world-class exemplary good " +
 "formidable masterful masterly virtuosic virtuoso deft adroit trendy fun joyful cheerful radiant majestic stately awe-inspiring " +
 "wondrous miraculous bewitching alluring desirable tempting irresistible sexy heartening " +
 "fortunate lucky honest sincere trustworthy upright upstanding principled reputable venerable esteemed " +
 "illustrious eminent meritorious patriotic hardworking hard-working devoted tireless humble ";

const BLAME =
 "terrible horrible horrid awful dreadful appalling atrocious abysmal abominable deplorable despicable disgraceful shameful shameless scandalous outrageous " +
 "disgusting revolting repulsive repugnant repellent nauseating sickening vile foul nasty hideous ugly ghastly grotesque gruesome loathsome odious " +
 "detestable contemptible reprehensible abhorrent heinous monstrous wicked sinister diabolical fiendish villainous cruel heartless ruthless merciless callous " +
 "inhuman barbaric brutish vicious malicious spiteful vindictive selfish greedy stingy arrogant conceited pompous smug " +
 "snobbish haughty boastful rude impolite insolent disrespectful obnoxious tasteless tacky vulgar crass uncouth boorish stupid idiotic foolish " +
 "silly dumb moronic imbecilic brainless mindless senseless ridiculous absurd ludicrous laughable preposterous nonsensical farcical inane asinine daft pathetic " +
 "pitiful lamentable miserable wretched lousy crappy crummy shoddy mediocre inferior subpar second-rate third-rate worthless useless pointless futile " +
 "hopeless bad poor-quality unbearable intolerable insufferable unacceptable inexcusable unforgivable unpardonable indefensible unjustifiable unconscionable " +
 "unfair unjust undeserved unworthy undignified dishonourable dishonorable dishonest deceitful devious treacherous two-faced hypocritical sanctimonious cowardly spineless gutless " +
 "lazy incompetent inept clumsy hapless bungling useless clueless irresponsible thoughtless insensitive tone-deaf boring dull tedious dreary drab " +
 "bland insipid uninspiring forgettable unremarkable tiresome tiring annoying irritating infuriating maddening exasperating frustrating vexing disappointing " +
 "underwhelming unsatisfying unimpressive depressing dismal sombre somber sad heartbreaking heart-breaking tragic unfortunate regrettable embarrassing " +
 "humiliating cringeworthy creepy scary terrifying horrifying horrific shocking disturbing unsettling troubling disastrous catastrophic " +
 "calamitous ruinous nightmarish hellish crazy lunatic deranged demented unhinged delusional wacky bizarre strange peculiar freakish twisted " +
 "perverse sleazy seedy bigoted ignorant narrow-minded small-minded uncivilised " +
 "uncivilized overrated underrated overpriced overhyped hyped pretentious phoney cheesy corny cliched hackneyed trite lame unoriginal " +
 "gaudy garish hideously sloppy slovenly filthy smelly stinking yucky icky unpleasant disagreeable undesirable unattractive unappealing unwelcome " +
 "disheartening discouraging dispiriting demoralising demoralizing misguided ill-advised ill-conceived short-sighted shortsighted wrong-headed wrongheaded counterproductive";

const VERDICTS =
 "inevitable obvious undeniable indisputable unquestionable surely undoubtedly clearly obviously undeniably unquestionably frankly honestly thankfully hopefully " +
 "sadly unfortunately fortunately luckily regrettably shamefully disgracefully brilliantly wonderfully beautifully superbly terribly horribly awfully amazingly " +
 "incredibly unbelievably remarkably astonishingly ridiculously absurdly overly insanely " +
 "disgrace shame joke mockery travesty outrage debacle fiasco shambles nonsense crap idiot fool moron imbecile loser " +
 "scoundrel crook coward traitor hypocrite bully genius masterpiece delight joy pleasure nightmare pity folly stupidity " +
 "greatness beauty brilliance excellence arrogance greed overrate deserve better-off nicest finest loveliest prettiest ugliest coolest awesomest dumbest silliest";

const OPINION_WORDS: ReadonlySet<string> = new Set(`${PRAISE} ${BLAME} ${VERDICTS}`.split(/ +/));

/** Whether a word (lemma or folded form) says what somebody thinks of a thing rather than what it is. */
export function isOpinionWord(word: string): boolean {
  return OPINION_WORDS.has(word);
}

/** The whole list. */
export function opinionWords(): ReadonlySet<string> {
  return OPINION_WORDS;
}
