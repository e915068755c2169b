/** Labels that sites put among an article's paragraphs; each a whole line. */
const LABEL =
  /^(?:advertisements?(?: - continue reading below)?|(?:story|article) continues below(?: (?:this )?advertisement)?|continue reading(?: below| the main story)?|skip advertisement|sponsored(?: content)?|share(?: this(?: article| story)?)?|photo|image|video|print|e-?mail|read more|related(?: articles| content| coverage| searches| stories| topics)?):?$/iu;
/** What leads to another article. */
const LEAD =
  /^(?:also read|don[’']t miss|keep reading|more|must read|read|read also|read more|read next|recommended|related(?: article| coverage| reading| story)?|see also|watch|you may also like) ?(?::|\u2013|\u2014|>|»)/iu;
/** Longer lines are paragraphs. */
const MAX_LENGTH = 250;

/**
 * Whether a line is the page's and not the article's: a label such as "Advertisement", or a link to
 * another article ("Related: ..."), whose headline the article does not assert. `unlinked` is the
 * line's text outside of links.
 */
export function isFurniture(line: string, unlinked: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  if (LABEL.test(line)) return true;
  const lead = LEAD.exec(line)?.[0];
  return lead !== undefined && lead.length < line.length && unlinked.trim().length <= lead.length;
}
