/** Head nouns of documents, media and bodies: a phrase with one of these at its head names no single person. */
export const NON_PERSONS: ReadonlySet<string> = new Set([
  "report", "study", "survey", "poll", "polls", "website", "site", "page", "letter", "memo", "email", "emails", "editorial", "article", "book",
  "summary", "transcript", "ad", "ads", "advertisement", "statement", "tweet", "post", "blog", "video", "speech", "document", "documents", "filing",
  "filings", "lawsuit", "law", "bill", "ruling", "resolution", "platform", "newspaper", "paper", "magazine", "network", "channel", "station",
  "press", "media", "statistics", "data", "records", "campaign", "administration", "government", "department", "ministry", "agency", "office",
  "bureau", "senate", "congress", "parliament", "house", "legislature", "council", "committee", "commission", "court", "party", "group", "union",
  "association", "organisation", "organization", "company", "firm", "bank", "university", "school", "church", "team", "crowd", "foundation",
  "institute", "board", "assembly", "republicans", "democrats", "voters", "supporters", "officials", "critics", "conservatives", "liberals",
  "candidates", "politicians", "lawmakers", "senators", "members", "people", "americans", "protesters", "reporters", "journalists", "experts",
]);
