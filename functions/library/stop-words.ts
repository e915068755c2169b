/** Words too common to find a sentence by. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any are as at be because been before being but by can could did do does for from " +
    "had has have he her him his how i if in into is it its just more most my no not of off on one only or other our " +
    "out over s said say says she so some such t than that the their them then there these they this those to too up " +
    "us was we were what when where which while who whom why will with would you your"
  ).split(" "),
);
