/** A day as people write it, in UTC as the service counts; the text itself where it is no date. */
export function dateInWords(published: string | undefined): string {
  if (published === undefined || published === "") return "";
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  return new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(date);
}
