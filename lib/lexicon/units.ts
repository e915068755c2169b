export type Dimension =
  | "length" | "area" | "volume" | "mass" | "time" | "temperature" | "speed" | "energy" | "power"
  | "data" | "frequency" | "pressure" | "angle" | "voltage" | "radiation" | "money";

/**
 * A unit. `value * factor + offset` is the same amount in the dimension's base unit (metre, square
 * metre, litre, kilogram, second, kelvin, metre per second, joule, watt, byte, hertz, pascal, degree).
 */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

/** Mean Gregorian year in seconds; a month is a twelfth of it. */
const YEAR = 365.2425 * 86400;

/**
 * One row: canonical id, factor to the base unit, names (folded words, a plural "s" is understood),
 * symbols (exact case). Factors: the SI brochure and the international yard and pound agreement of
 * 1959; gallon and pint are the US ones, ton the metric one unless "short" or "long" is said.
 */
type Row = readonly [id: string, factor: number, names: string, symbols: string];

const TABLE: Readonly<Record<Exclude<Dimension, "temperature" | "money">, readonly Row[]>> = {
  length: [
    ["nanometre", 1e-9, "nanometre|nanometer", "nm"],
    ["micrometre", 1e-6, "micrometre|micrometer|micron", "µm|μm"],
    ["millimetre", 1e-3, "millimetre|millimeter", "mm"],
    ["centimetre", 1e-2, "centimetre|centimeter", "cm"],
    ["metre", 1, "metre|meter", "m"],
    ["km", 1e3, "kilometre|kilometer|kms|km", "km"],
    ["inch", 0.0254, "inch|inches", "″"],
    ["foot", 0.3048, "foot|feet", "ft"],
    ["yard", 0.9144, "yard|yds", "yd"],
    ["mile", 1609.344, "mile", "mi"],
    ["nautical mile", 1852, "nautical mile", "nmi"],
    ["light-year", 9.4607304725808e15, "light year|light - year|lightyear", ""],
  ],
  area: [
    ["square centimetre", 1e-4, "square centimetre|square centimeter|sq cm", "cm²|cm2"],
    ["square metre", 1, "square metre|square meter|sq m|sqm|metre squared|meter squared", "m²|m2"],
    ["square kilometre", 1e6, "square kilometre|square kilometer|sq km|sqkm|km squared|square km", "km²|km2"],
    ["square inch", 0.00064516, "square inch|square inches|sq in", ""],
    ["square foot", 0.09290304, "square foot|square feet|sq ft|sqft|sq foot|sq feet", "ft²|ft2"],
    ["square yard", 0.83612736, "square yard|sq yd", ""],
    ["square mile", 2589988.110336, "square mile|sq mi|sq mile", "mi²|mi2"],
    ["hectare", 1e4, "hectare", "ha"],
    ["acre", 4046.8564224, "acre", ""],
  ],
  volume: [
    ["millilitre", 1e-3, "millilitre|milliliter", "ml|mL"],
    ["centilitre", 1e-2, "centilitre|centiliter", "cl|cL"],
    ["litre", 1, "litre|liter", "l|L"],
    ["megalitre", 1e6, "megalitre|megaliter", "ML"],
    ["cubic centimetre", 1e-3, "cubic centimetre|cubic centimeter", "cc|cm³|cm3"],
    ["cubic metre", 1e3, "cubic metre|cubic meter|metre cubed|meter cubed", "m³|m3"],
    ["cubic kilometre", 1e12, "cubic kilometre|cubic kilometer|km cubed", "km³|km3"],
    ["cubic foot", 28.316846592, "cubic foot|cubic feet|cu ft", "ft³|ft3"],
    ["cubic mile", 4168181825440.58, "cubic mile", ""],
    ["gallon", 3.785411784, "gallon", "gal"],
    ["quart", 0.946352946, "quart", "qt"],
    ["pint", 0.473176473, "pint", ""],
    ["fluid ounce", 0.0295735295625, "fluid ounce|fl oz", ""],
    ["cup", 0.2365882365, "cup", ""],
    ["tablespoon", 0.01478676478125, "tablespoon", "tbsp"],
    ["teaspoon", 0.00492892159375, "teaspoon", "tsp"],
    ["barrel", 158.987294928, "barrel", "bbl"],
  ],
  mass: [
    ["milligram", 1e-6, "milligram|milligramme", "mg"],
    ["microgram", 1e-9, "microgram", "µg|μg|mcg"],
    ["gram", 1e-3, "gram|gramme", "g"],
    ["kg", 1, "kilogram|kilogramme|kilo|kgs", "kg"],
    ["tonne", 1e3, "tonne|metric ton|ton", "t"],
    ["short ton", 907.18474, "short ton", ""],
    ["long ton", 1016.0469088, "long ton", ""],
    ["kilotonne", 1e6, "kilotonne|kiloton", "kt"],
    ["megatonne", 1e9, "megatonne|megaton", "Mt"],
    ["ounce", 0.028349523125, "ounce", "oz"],
    ["pound", 0.45359237, "lb|lbs|pound", "lb|lbs"],
    ["stone", 6.35029318, "stone", "st"],
    ["carat", 0.0002, "carat", ""],
  ],
  time: [
    ["millisecond", 1e-3, "millisecond", "ms"],
    ["second", 1, "second|sec|secs", "s"],
    ["minute", 60, "minute|min|mins", "min"],
    ["hour", 3600, "hour|hr|hrs", "h"],
    ["day", 86400, "day", ""],
    ["week", 604800, "week|wk|wks", ""],
    ["fortnight", 1209600, "fortnight", ""],
    ["month", YEAR / 12, "month", ""],
    ["year", YEAR, "year|yr|yrs", ""],
    ["decade", YEAR * 10, "decade", ""],
    ["century", YEAR * 100, "century|centuries", ""],
    ["millennium", YEAR * 1000, "millennium|millennia|millenniums", ""],
  ],
  speed: [
    ["km/h", 1 / 3.6, "km / h|kph|km / hr|kmh|kilometre per hour|kilometer per hour|km per hour|kilometres per hour|kilometers per hour|kilometre an hour|kilometres an hour|kilometers an hour|km an hour", "kmph"],
    ["mph", 0.44704, "mph|mile per hour|miles per hour|mile an hour|miles an hour", "mph"],
    ["m/s", 1, "m / s|metre per second|metres per second|meter per second|meters per second|metres a second|meters a second", ""],
    ["m/h", 1 / 3600, "metre per hour|metres per hour|meter per hour|meters per hour|metre an hour|metres an hour|meter an hour|meters an hour", ""],
    ["knot", 0.5144444444444445, "knot", "kn"],
  ],
  energy: [
    ["joule", 1, "joule", "J"],
    ["kilojoule", 1e3, "kilojoule", "kJ"],
    ["megajoule", 1e6, "megajoule", "MJ"],
    ["calorie", 4.184, "calorie", "cal"],
    ["kilocalorie", 4184, "kilocalorie", "kcal"],
    ["watt-hour", 3600, "watt hour|watt - hour", "Wh"],
    ["kWh", 3.6e6, "kilowatt hour|kilowatt - hour", "kWh|kwh|KWh"],
    ["MWh", 3.6e9, "megawatt hour|megawatt - hour", "MWh"],
    ["GWh", 3.6e12, "gigawatt hour|gigawatt - hour", "GWh"],
    ["TWh", 3.6e15, "terawatt hour|terawatt - hour", "TWh"],
    ["electronvolt", 1.602176634e-19, "electronvolt", "eV"],
  ],
  power: [
    ["watt", 1, "watt", "W"],
    ["kilowatt", 1e3, "kilowatt", "kW"],
    ["megawatt", 1e6, "megawatt", "MW"],
    ["gigawatt", 1e9, "gigawatt", "GW"],
    ["terawatt", 1e12, "terawatt", "TW"],
    ["horsepower", 745.6998715822702, "horsepower", "hp"],
  ],
  data: [
    ["bit", 0.125, "bit", ""],
    ["kilobit", 125, "kilobit", "kb|kbit"],
    ["megabit", 125e3, "megabit", "Mb|Mbit"],
    ["gigabit", 125e6, "gigabit", "Gb|Gbit"],
    ["byte", 1, "byte", ""],
    ["kilobyte", 1e3, "kilobyte", "kB|KB"],
    ["megabyte", 1e6, "megabyte", "MB"],
    ["gigabyte", 1e9, "gigabyte", "GB"],
    ["terabyte", 1e12, "terabyte", "TB"],
    ["petabyte", 1e15, "petabyte", "PB"],
    ["exabyte", 1e18, "exabyte", "EB"],
  ],
  frequency: [
    ["hertz", 1, "hertz", "Hz"],
    ["kilohertz", 1e3, "kilohertz", "kHz"],
    ["megahertz", 1e6, "megahertz", "MHz"],
    ["gigahertz", 1e9, "gigahertz", "GHz"],
  ],
  pressure: [
    ["pascal", 1, "pascal", "Pa"],
    ["hectopascal", 100, "hectopascal", "hPa"],
    ["kilopascal", 1e3, "kilopascal", "kPa"],
    ["megapascal", 1e6, "megapascal", "MPa"],
    ["bar", 1e5, "", ""],
    ["millibar", 100, "millibar", "mbar|mb"],
    ["psi", 6894.757293168, "psi", "psi"],
  ],
  angle: [["degree", 1, "degree|deg", "°"]],
  voltage: [
    ["volt", 1, "volt", "V"],
    ["kilovolt", 1e3, "kilovolt", "kV"],
  ],
  radiation: [
    ["sievert", 1, "sievert", "Sv"],
    ["millisievert", 1e-3, "millisievert", "mSv"],
    ["gray", 1, "", "Gy"],
    ["milligray", 1e-3, "milligray", "mGy"],
  ],
};

const CELSIUS: Unit = { id: "°C", dimension: "temperature", factor: 1, offset: 273.15 };
const FAHRENHEIT: Unit = { id: "°F", dimension: "temperature", factor: 5 / 9, offset: 459.67 * (5 / 9) };
const KELVIN: Unit = { id: "K", dimension: "temperature", factor: 1, offset: 0 };

/** Spoken and written forms of the temperature scales, folded. */
const TEMPERATURES: readonly (readonly [string, Unit])[] = [
  ...["° c", "°c", "degree celsius", "degrees celsius", "celsius", "degree centigrade", "degrees centigrade", "centigrade", "degrees c", "degree c", "deg c", "deg celsius", "celcius", "degrees celcius", "degree celcius", "degrees centigrades"].map((name) => [name, CELSIUS] as const),
  ...["° f", "°f", "degree fahrenheit", "degrees fahrenheit", "fahrenheit", "degrees f", "degree f", "deg f", "deg fahrenheit"].map((name) => [name, FAHRENHEIT] as const),
  ...["kelvin", "kelvins", "degrees kelvin", "degree kelvin"].map((name) => [name, KELVIN] as const),
];

/** A name of a unit as a sequence of folded tokens. */
export interface UnitName {
  readonly words: readonly string[];
  readonly unit: Unit;
}

const BY_ID = new Map<string, Unit>();
const BY_SYMBOL = new Map<string, Unit>();
const BY_FIRST_WORD = new Map<string, UnitName[]>();

function addName(name: string, unit: Unit): void {
  const words = name.split(" ");
  const first = words[0] ?? "";
  const names = BY_FIRST_WORD.get(first) ?? [];
  names.push({ words, unit });
  names.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST_WORD.set(first, names);
}

const DIMENSIONS: readonly Exclude<Dimension, "temperature" | "money">[] = [
  "length", "area", "volume", "mass", "time", "speed", "energy", "power", "data", "frequency",
  "pressure", "angle", "voltage", "radiation",
];

for (const dimension of DIMENSIONS) {
  for (const [id, factor, names, symbols] of TABLE[dimension]) {
    const unit: Unit = { id, dimension, factor, offset: 0 };
    BY_ID.set(id, unit);
    for (const name of names.split("|")) {
      if (name === "") continue;
      addName(name, unit);
      if (!name.endsWith("s")) addName(`${name}s`, unit);
    }
    for (const symbol of symbols.split("|")) {
      if (symbol !== "") BY_SYMBOL.set(symbol, unit);
    }
  }
}
for (const [name, unit] of TEMPERATURES) {
  BY_ID.set(unit.id, unit);
  addName(name, unit);
}

/** The unit of that canonical id, or null. */
export function unitById(id: string): Unit | null {
  return BY_ID.get(id) ?? null;
}

/** The unit written by that symbol (exact case: "MW" and "mW" differ), or null. */
export function unitBySymbol(symbol: string): Unit | null {
  return BY_SYMBOL.get(symbol) ?? null;
}

/** Unit names that begin with that folded word, longest first. */
export function unitNames(firstWord: string): readonly UnitName[] {
  return BY_FIRST_WORD.get(firstWord) ?? [];
}
