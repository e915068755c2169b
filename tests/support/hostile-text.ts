/** Texts of about n UTF-16 units that bring out work beyond the linear, by what they are made of. */
export const HOSTILE_TEXTS: ReadonlyMap<string, (n: number) => string> = new Map([
  ["one letter without spaces", (n) => "a".repeat(n)],
  ["one letter with spaces", (n) => repeated("a ", n)],
  ["straight quotes", (n) => '"'.repeat(n)],
  ["straight quotes with spaces", (n) => repeated('" ', n)],
  ["opening quotes", (n) => "“".repeat(n)],
  ["apostrophes", (n) => "'".repeat(n)],
  ["guillemets in turn", (n) => repeated("«»", n)],
  ["digits", (n) => "7".repeat(n)],
  ["digits with spaces", (n) => repeated("7 ", n)],
  ["digits and commas", (n) => repeated("7,", n)],
  ["commas", (n) => ",".repeat(n)],
  ["full stops", (n) => ".".repeat(n)],
  ["hyphens", (n) => "-".repeat(n)],
  ["dollar signs", (n) => "$".repeat(n)],
  ["nested brackets", (n) => "(".repeat(n / 2) + ")".repeat(n / 2)],
  ["opening brackets", (n) => "[".repeat(n)],
  ["line breaks", (n) => "\n".repeat(n)],
  ["one name", (n) => repeated("Ann ", n)],
  ["one name in a list", (n) => repeated("Ann, ", n)],
  ["conjunctions", (n) => repeated("and ", n)],
  ["articles", (n) => repeated("the ", n)],
  ["negations", (n) => repeated("not ", n)],
  ["reporting verbs", (n) => repeated("said ", n)],
  ["possessives", (n) => repeated("Ann's ", n)],
  ["years", (n) => repeated("in 2019 ", n)],
  ["ranges", (n) => repeated("from 5 to 7 ", n)],
  ["one endless report", (n) => repeated("he said that ", n)],
  ["combining marks", (n) => `e${"\u0301".repeat(n - 1)}`],
  ["lone surrogates", (n) => "\ud83d".repeat(n)],
  ["short sentences", (n) => repeated("Ann met Bob. He left. ", n)],
  ["short quotations", (n) => repeated("“No,” he said. ", n)],
  ["figures in sentences", (n) => repeated("Sales rose 5 percent in May 2019. ", n)],
  ["a new name in every sentence", (n) => newNames(n)],
]);

function repeated(unit: string, n: number): string {
  return unit.repeat(Math.ceil(n / unit.length)).slice(0, n);
}

function newNames(n: number): string {
  let text = "";
  for (let i = 0; text.length < n; i++) text += `${nameOf(i)} met the mayor. `;
  return text;
}

function nameOf(i: number): string {
  let rest = i;
  let name = "";
  for (let letter = 0; letter < 5; letter++) {
    name += String.fromCharCode((letter === 0 ? 65 : 97) + (rest % 20));
    rest = Math.floor(rest / 20);
  }
  return name;
}
