import type { WordNetPos } from "./wordnet-files.ts";

/**
 * Categories whose members exclude each other: what is one of the items is none of the others. A lemma belongs to the item
 * it is, or is a kind of, so "terrier" and "tabby" exclude each other as dog and cat do. Only kinds of things that one thing
 * cannot be two of: occupations, places of an address, illnesses and virtues are left out on purpose.
 *
 * An item is a lemma of the category's part of speech, in its first sense unless "#rank" names another; "a|b" is one item
 * of several senses. `childrenOf` takes the direct hyponyms (and instances) of one sense as items.
 */
export interface Category {
  readonly name: string;
  readonly pos: WordNetPos;
  readonly items?: readonly string[];
  readonly childrenOf?: readonly string[];
  /** Share of a lemma's uses that its sense in the category must have (0-1): words that mean it in passing stay out. */
  readonly leastWeight?: number;
}

const words = (list: string): string[] => list.split(",").map((word) => word.trim());

export const CATEGORIES: readonly Category[] = [
  {
    name: "colour",
    pos: "adjective",
    items: words(
      "red, blue, green, yellow, brown, purple, pink, orange, black, white|white#2, gray, golden|gold|gold#2, silver, beige, maroon",
    ),
  },
  {
    name: "colour",
    pos: "noun",
    items: words(
      "red, blue, green, yellow, brown, purple, pink, orange#2|orange#3, black, white|white#2, gray, beige, turquoise#2, maroon",
    ),
  },
  {
    name: "animal",
    pos: "noun",
    items: words(
      "dog, cat, horse, cow|ox, pig, sheep, goat, lion, tiger, bear, elephant, monkey|ape, giraffe, zebra, camel, deer, rabbit, mouse, rat, squirrel, fox, wolf, kangaroo, whale|dolphin, seal#9, bird, fish, insect, spider, snake, lizard, crocodile, turtle#2, frog, donkey, mule, hippopotamus, rhinoceros, leopard, cheetah, jaguar, bat, otter, beaver, hedgehog, hare, shark, crab#2, octopus#2, worm, snail, llama, bison, buffalo#2|water buffalo, badger#2, raccoon#2, panda, koala, penguin",
    ),
  },
  {
    name: "bird",
    pos: "noun",
    items: words(
      "eagle, owl, hawk, falcon, duck, goose, swan, chicken#2, turkey#2|turkey#4|turkey, pigeon, parrot, penguin, crow, raven, gull, ostrich, peacock#2, vulture, stork, heron, pelican, sparrow, robin, flamingo, hummingbird, woodpecker, swallow",
    ),
  },
  {
    name: "fish",
    pos: "noun",
    items: words("shark, salmon, trout, tuna#2|tuna#3|tuna, cod#2|cod#3|cod, herring, mackerel, carp, eel, sardine"),
  },
  {
    name: "insect",
    pos: "noun",
    items: words("bee, wasp, ant, butterfly, moth, mosquito, beetle, fly, grasshopper, cockroach, dragonfly"),
  },
  { name: "month", pos: "noun", childrenOf: ["gregorian calendar month"] },
  {
    name: "weekday",
    pos: "noun",
    items: words("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
  },
  { name: "season", pos: "noun", items: words("spring, summer, autumn, winter") },
  { name: "part of day", pos: "noun", items: words("morning, afternoon, evening|night|midnight"), leastWeight: 0.5 },
  {
    name: "planet",
    pos: "noun",
    items: words(
      "mercury#3|mercury#2|mercury#4, venus, earth, mars, jupiter, saturn, uranus, neptune, pluto#3|pluto#2|pluto",
    ),
    leastWeight: 0,
  },
  {
    name: "instrument",
    pos: "noun",
    items: words(
      "piano, violin, viola#2|viola#3, cello, double bass|bass fiddle, guitar, banjo, mandolin, harp, lute#2|lute, trumpet|cornet, trombone, french horn, tuba, flute, clarinet, oboe, bassoon, sax|saxophone, harmonica, accordion, drum, organ#4|organ#2, xylophone|marimba, ukulele, sitar, bagpipe, harpsichord, tambourine, cymbal, piccolo",
    ),
    leastWeight: 0.05,
  },
  {
    name: "vehicle",
    pos: "noun",
    items: words(
      "car, bus, truck, motorcycle, bicycle, train, tram#3|streetcar, ship|boat, airplane, helicopter, tractor, ambulance, van#5|van, scooter#2|scooter, submarine, rocket, tank, fire engine, wagon, balloon#2",
    ),
  },
  { name: "meal", pos: "noun", items: words("breakfast, lunch, dinner|supper, brunch#1, snack") },
  {
    name: "drink",
    pos: "noun",
    items: words(
      "water#6|water, milk, coffee, tea, cocoa, juice|lemonade, wine, beer, cider, whiskey, vodka, gin, rum, brandy, tequila, coca cola, pepsi, champagne, soft drink, liqueur, cognac, lager",
    ),
    leastWeight: 0.1,
  },
  {
    name: "vegetable or fruit",
    pos: "noun",
    items: words(
      "potato|potato#2, carrot#3|carrot|carrot#2, onion|onion#2|onion#3, tomato|tomato#2, cucumber#2|cucumber, eggplant|eggplant#2, celery#2|celery, zucchini#2|zucchini, cabbage|cabbage#2, lettuce#3|lettuce|lettuce#2, pumpkin#2|pumpkin, spinach#2|spinach, broccoli#2|broccoli, cauliflower#2|cauliflower, bean|bean#2, pea|pea#2, garlic|garlic#2, corn|corn#3, turnip#2|turnip, radish|radish#2|radish#3, asparagus#2|asparagus, mushroom|mushroom#2|mushroom#3, pepper#4|pepper|sweet pepper, apple|apple#2, banana#2|banana, orange, lemon, grape, strawberry, cherry#3|cherry, peach#3|peach, pear, pineapple#2|pineapple, watermelon#2|watermelon, mango#2|mango, plum#2|plum, melon, coconut|coconut#2",
    ),
    leastWeight: 0.05,
  },
  {
    name: "room",
    pos: "noun",
    items: words(
      "kitchen, bathroom, bedroom, living room, dining room, garage, hallway|hall, office, attic|attic#2, basement|cellar, classroom, closet, library, ballroom, cell#7|prison cell, nursery, laboratory, courtroom, lounge, lobby, studio, pantry",
    ),
    leastWeight: 0.25,
  },
  {
    name: "material",
    pos: "noun",
    items: words(
      "wood, stone#2|stone|stone#3, brick, plastic, copper, bronze, iron|steel, aluminum, gold#3|gold, silver, glass, concrete|cement, paper, leather, cotton#2|cotton, wool|wool#2, silk, rubber, clay, sand, marble, granite, brass, ceramic, tin, lead#7|lead#2",
    ),
    leastWeight: 0.1,
  },
  {
    name: "building",
    pos: "noun",
    items: words(
      "church|church#2, mosque, synagogue, hospital, hotel, school|school#2, restaurant, theater, museum, prison, factory, barn, airport, courthouse, supermarket",
    ),
  },
  // Sexes of one relation only: the same woman is somebody's mother and somebody's sister.
  { name: "sibling", pos: "noun", items: words("brother, sister"), leastWeight: 0.4 },
  { name: "parent", pos: "noun", items: words("mother, father") },
  { name: "offspring", pos: "noun", items: words("son, daughter") },
  { name: "spouse", pos: "noun", items: words("husband, wife") },
  { name: "parent's sibling", pos: "noun", items: words("uncle, aunt") },
  { name: "sibling's child", pos: "noun", items: words("nephew, niece") },
  { name: "grandparent", pos: "noun", items: words("grandfather, grandmother") },
  { name: "sex", pos: "noun", items: words("man, woman") },
  { name: "sex of the young", pos: "noun", items: words("boy, girl") },
  { name: "sex", pos: "adjective", items: words("male, female") },
  {
    name: "direction",
    pos: "noun",
    items: words("north|north#2|north#3|north#4, south|south#2|south#3|south#4, east|east#2, west|west#2|west#3"),
    leastWeight: 0,
  },
  {
    name: "direction",
    pos: "adjective",
    items: words(
      "north|northern|northern#2, south|southern|southern#2, east|eastern|eastern#2, west|western|western#2",
    ),
    leastWeight: 0,
  },
  { name: "direction", pos: "adverb", items: words("north, south, east, west") },
  { name: "compass", pos: "noun", items: words("northeast, northwest, southeast, southwest") },
  {
    name: "religion",
    pos: "noun",
    items: words("christianity, islam, judaism, hinduism, buddhism, atheism, sikhism, taoism"),
  },
  { name: "religion", pos: "adjective", items: words("christian, muslim|islamic, jewish, hindu, buddhist") },
  {
    name: "sport",
    pos: "noun",
    items: words(
      "football|soccer, baseball, basketball, tennis, golf, hockey|ice hockey, cricket#2, rugby, volleyball, badminton, swimming, skiing, boxing, wrestling|wrestling#2, surfing, polo, table tennis, squash#3, lacrosse, softball, cycling",
    ),
  },
  { name: "state of matter", pos: "noun", items: words("solid|solid#2, liquid|liquid#2, gas|gas#2"), leastWeight: 0.3 },
  {
    name: "language",
    pos: "noun",
    items: words(
      "english, french, german, spanish, italian, portuguese, russian, chinese, japanese, arabic, hindi, korean, turkish, dutch, swedish, polish, greek, hebrew, danish, norwegian, finnish, hungarian, vietnamese, thai, latin, persian, urdu, bengali, swahili, ukrainian, czech, romanian",
    ),
  },
  {
    name: "continent",
    pos: "noun",
    items: words("africa, asia, europe, north america, south america, antarctica, australia#2|australia"),
  },
  { name: "relation in war", pos: "noun", items: words("victory, defeat, draw"), leastWeight: 0.3 },
];
