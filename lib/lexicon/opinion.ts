/**
 * Evaluative words: what they say cannot be measured, so a claim that rests on one is an opinion. Lemmas and adverbs. Left out on
 * purpose are words with a factual use in news: "best" ("best-selling", "best score"), "successful" (of a bid), "safe",
 * "rich", "poor", "dangerous", "popular", "important" (a party's standing), "fair" (weather, trade), "good" of goods, "serious" (injury), "critical" (condition), "severe"
 * (weather), "strong" (growth, earthquake), "weak" (demand), "fatal". Our own selection.
 */
const PRAISE =
  "wonderful great terrific fantastic marvellous marvelous magnificent splendid superb excellent outstanding brilliant amazing awesome incredible fabulous " +
  "glorious gorgeous beautiful lovely pretty handsome charming delightful enchanting captivating exquisite stunning breathtaking dazzling ravishing adorable " +
  "cute sweet nice pleasant agreeable enjoyable likeable likable lovable endearing admirable commendable laudable praiseworthy noble virtuous " +
  "honourable honorable decent kind kindhearted kind-hearted generous gracious benevolent compassionate warmhearted warm-hearted selfless heroic courageous brave valiant " +
  "fearless gallant inspiring inspirational uplifting heartwarming moving touching thrilling exciting exhilarating fascinating intriguing riveting gripping " +
  "compelling memorable unforgettable remarkable extraordinary exceptional phenomenal sensational spectacular impressive striking astounding astonishing jaw-dropping " +
  "wise sage clever smart intelligent ingenious genius gifted talented visionary insightful thoughtful sensible prudent shrewd savvy witty funny hilarious amusing " +
  "entertaining humorous elegant graceful stylish tasteful classy chic sophisticated refined polished sublime divine heavenly perfect flawless impeccable immaculate " +
  "ideal idyllic picturesque scenic charismatic delicious tasty yummy scrumptious mouth-watering delectable refreshing invigorating cosy cozy comfortable " +
  "luxurious lavish sumptuous opulent worthwhile deserving worthy rewarding fulfilling satisfying gratifying precious priceless treasured cherished beloved " +
  "unparalleled unrivalled unrivaled peerless matchless incomparable legendary iconic epic stellar first-rate top-notch world-class exemplary fine good superior " +
  "formidable masterful masterly virtuosic virtuoso deft adroit cool hip trendy fun joyful cheerful radiant majestic stately grand imposing awe-inspiring " +
  "wondrous miraculous magical magic bewitching alluring appealing attractive desirable tempting irresistible sexy hot promising encouraging heartening " +
  "reassuring welcome refreshingly fortunate lucky honest sincere trustworthy upright upstanding principled dignified respectable reputable venerable esteemed " +
  "illustrious distinguished eminent meritorious patriotic hardworking hard-working dedicated diligent devoted tireless steadfast resilient humble modest";

const BLAME =
  "terrible horrible horrid awful dreadful appalling atrocious abysmal abominable deplorable despicable disgraceful shameful shameless scandalous outrageous " +
  "disgusting revolting repulsive repugnant repellent nauseating sickening vile foul nasty hideous ugly ghastly grotesque gruesome hateful loathsome odious " +
  "detestable contemptible reprehensible abhorrent heinous monstrous evil wicked sinister diabolical fiendish villainous cruel heartless ruthless merciless callous " +
  "inhuman inhumane barbaric savage brutish vicious malicious spiteful vindictive mean petty selfish greedy stingy arrogant conceited pompous smug " +
  "snobbish haughty vain boastful rude impolite insolent disrespectful obnoxious offensive tasteless tacky vulgar crass crude uncouth boorish stupid idiotic foolish " +
  "silly dumb moronic imbecilic brainless mindless senseless ridiculous absurd ludicrous laughable preposterous nonsensical farcical inane asinine daft pathetic " +
  "pitiful lamentable miserable wretched lousy crappy rotten crummy shoddy mediocre inferior subpar second-rate third-rate worthless useless pointless futile " +
  "hopeless bad poor-quality unbearable intolerable insufferable unacceptable inexcusable unforgivable unpardonable indefensible unjustifiable unconscionable " +
  "unfair unjust undeserved unworthy undignified dishonourable dishonorable dishonest deceitful devious treacherous two-faced hypocritical sanctimonious cowardly spineless gutless " +
  "lazy incompetent inept clumsy hapless bungling useless clueless irresponsible reckless careless negligent thoughtless insensitive tone-deaf boring dull tedious dreary drab " +
  "bland insipid uninspiring uninteresting forgettable unremarkable tiresome tiring annoying irritating infuriating maddening exasperating frustrating vexing disappointing " +
  "underwhelming unsatisfying unimpressive depressing dismal gloomy bleak grim sombre somber sad heartbreaking heart-breaking tragic unfortunate regrettable embarrassing " +
  "humiliating cringeworthy creepy scary frightening terrifying horrifying horrific shocking disturbing unsettling alarming worrying troubling dire disastrous catastrophic " +
  "calamitous ruinous nightmarish hellish insane crazy mad lunatic deranged demented unhinged delusional wacky weird bizarre strange odd peculiar freakish twisted " +
  "perverse sick slimy sleazy seedy shady corrupting toxic poisonous venomous hateful bigoted ignorant narrow-minded small-minded backward primitive uncivilised " +
  "uncivilized overrated underrated overpriced overhyped hyped pretentious phony phoney fake cheesy corny cliched hackneyed trite lame unoriginal derivative " +
  "gaudy garish hideously messy sloppy slovenly filthy smelly stinking yucky gross icky unpleasant disagreeable undesirable unattractive unappealing unwelcome " +
  "disheartening discouraging dispiriting demoralising demoralizing misguided ill-advised ill-conceived short-sighted shortsighted wrong-headed wrongheaded counterproductive";

const VERDICTS =
  "overdue inevitable obvious undeniable indisputable unquestionable surely undoubtedly clearly obviously undeniably unquestionably frankly honestly thankfully hopefully " +
  "sadly unfortunately fortunately luckily regrettably shamefully disgracefully brilliantly wonderfully beautifully superbly terribly horribly awfully badly poorly amazingly " +
  "incredibly unbelievably remarkably astonishingly ridiculously absurdly overly insanely " +
  "disgrace shame scandal farce joke mockery travesty outrage debacle fiasco shambles nonsense rubbish garbage crap idiot fool moron imbecile loser hero saint villain " +
  "monster scoundrel crook coward traitor hypocrite bully genius masterpiece gem treasure delight joy pleasure blessing curse nightmare dream pity folly stupidity " +
  "greatness beauty brilliance excellence arrogance greed overrate deserve should ought better-off greatest worst nicest finest loveliest prettiest ugliest coolest awesomest dumbest silliest";

const OPINION_WORDS: ReadonlySet<string> = new Set(`${PRAISE} ${BLAME} ${VERDICTS}`.split(" "));

/** Whether a word (lemma or folded form) says what somebody thinks of a thing rather than what it is. */
export function isOpinionWord(word: string): boolean {
  return OPINION_WORDS.has(word);
}

/** The whole list. */
export function opinionWords(): ReadonlySet<string> {
  return OPINION_WORDS;
}
