/** How a holiday's date is found: a month and day, or days after Easter Sunday, or the nth weekday of a month (-1 the last), some days on where `offset` says so. */
export type HolidayDate =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | { readonly kind: "easter"; readonly offset: number }
  | { readonly kind: "nth"; readonly month: number; readonly weekday: number; readonly nth: number; readonly offset?: number };

/** A name as its folded tokens. `loose`: the name also stands for the days around it ("Christmas"). */
export interface Holiday {
  readonly words: readonly string[];
  readonly date: HolidayDate;
  readonly loose: boolean;
}

const holiday = (name: string, date: HolidayDate, loose = false): Holiday => ({ words: name.split(" "), date, loose });
const fixed = (month: number, day: number): HolidayDate => ({ kind: "fixed", month, day });
const easter = (offset: number): HolidayDate => ({ kind: "easter", offset });

/** Holidays whose date is the same wherever the name is used; those that differ by country are left out. Longest first. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday("new year 's day", fixed(1, 1)), holiday("new year 's eve", fixed(12, 31)), holiday("new years day", fixed(1, 1)),
  holiday("new years eve", fixed(12, 31)), holiday("new year day", fixed(1, 1)), holiday("new year eve", fixed(12, 31)),
  holiday("saint patrick 's day", fixed(3, 17)), holiday("st . patrick 's day", fixed(3, 17)), holiday("st patrick 's day", fixed(3, 17)),
  holiday("saint valentine 's day", fixed(2, 14)), holiday("valentine 's day", fixed(2, 14)), holiday("valentines day", fixed(2, 14)),
  holiday("christmas day", fixed(12, 25)), holiday("christmas eve", fixed(12, 24)), holiday("boxing day", fixed(12, 26)), holiday("christmas", fixed(12, 25), true),
  holiday("halloween", fixed(10, 31)), holiday("april fool 's day", fixed(4, 1)), holiday("april fools day", fixed(4, 1)),
  holiday("bastille day", fixed(7, 14)), holiday("juneteenth", fixed(6, 19)), holiday("guy fawkes night", fixed(11, 5)),
  holiday("armistice day", fixed(11, 11)), holiday("may day", fixed(5, 1)), holiday("epiphany", fixed(1, 6)), holiday("all saints ' day", fixed(11, 1)),
  holiday("earth day", fixed(4, 22)), holiday("groundhog day", fixed(2, 2)), holiday("veterans day", fixed(11, 11)),
  holiday("international women 's day", fixed(3, 8)), holiday("international workers ' day", fixed(5, 1)),
  holiday("good friday", easter(-2)), holiday("easter sunday", easter(0)), holiday("easter monday", easter(1)), holiday("ash wednesday", easter(-46)),
  holiday("palm sunday", easter(-7)), holiday("maundy thursday", easter(-3)), holiday("whit monday", easter(50)), holiday("easter", easter(0), true),
  holiday("black friday", { kind: "nth", month: 11, weekday: 4, nth: 4, offset: 1 }),
  holiday("cyber monday", { kind: "nth", month: 11, weekday: 4, nth: 4, offset: 4 }),
  holiday("thanksgiving day", { kind: "nth", month: 11, weekday: 4, nth: 4 }), holiday("thanksgiving", { kind: "nth", month: 11, weekday: 4, nth: 4 }, true),
];
