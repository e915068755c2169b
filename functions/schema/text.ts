import * as z from "zod";

import type { ProblemName } from "../http/problem-types.ts";
import { LIMITS } from "./limits.ts";

/**
 * The message of a schema's rule whose breach is a problem type of its own: the type's name, then
 * what to tell the caller. http/validate.ts takes the two apart again.
 */
export function named(problem: ProblemName, detail: string): string {
  return `${problem}: ${detail}`;
}

/** A character that shows: no white space, control or format character, and none that is drawn as nothing. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;

/** Whether a text has any character that a reader would see. */
export function hasContent(text: string): boolean {
  return VISIBLE.test(text);
}

/** At most so many UTF-16 code units; zod's own `max` counts characters, of which an emoji is one. */
export function within(limit: number): (text: string) => boolean {
  return (text) => text.length <= limit;
}

export const Id = z
  .string()
  .min(1)
  .max(LIMITS.idLength)
  .describe("A name of the caller's own, given back with the answer.");

export const Name = z.string().max(LIMITS.nameLength);

export const ClaimText = z
  .string()
  .refine(hasContent, named("empty-claim", "The claim is empty."))
  .refine(
    within(LIMITS.claimLength),
    named("claim-too-long", `A claim holds at most ${LIMITS.claimLength} characters.`),
  )
  .meta({ maxLength: LIMITS.claimLength })
  .describe('A full sentence, or a fragment such as "relations since 1787".');

export const QuoteText = z
  .string()
  .refine(hasContent, named("empty-quote", "The quote is empty."))
  .refine(
    within(LIMITS.quoteLength),
    named("quote-too-long", `A quote holds at most ${LIMITS.quoteLength} characters.`),
  )
  .meta({ maxLength: LIMITS.quoteLength })
  .describe("The words as quoted, without the quotation marks around them.");

export const ArticleText = z
  .string()
  .refine(hasContent, named("empty-article", "The article's text is empty."))
  .refine(
    within(LIMITS.articleLength),
    named("article-too-large", `An article's text holds at most ${LIMITS.articleLength} characters.`),
  )
  .meta({ maxLength: LIMITS.articleLength })
  .describe("Kept exactly as sent: every span counts in it, in UTF-16 code units.");

export const Title = z.string().max(LIMITS.titleLength);

export const WebAddress = z
  .string()
  .max(LIMITS.urlLength)
  .refine(isWebAddress, "must be an http or https address")
  .meta({ format: "uri" });

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === "https:" || url.protocol === "http:");
}

const dateTime = z.iso.datetime({ offset: true, local: true });
const date = z.iso.date();

export const IsoDate = z
  .string()
  .refine((value) => date.safeParse(value).success, named("invalid-date", "must be an ISO date such as 2019-12-05"))
  .meta({ format: "date" });

export const Published = z
  .string()
  .refine(
    (value) => date.safeParse(value).success || dateTime.safeParse(value).success,
    named("invalid-date", "must be an ISO 8601 date, or date and time"),
  )
  .describe("ISO 8601 date, or date and time. Relative dates in the article count from it.");

/** Whether a BCP 47 tag is English's. */
export function isEnglishTag(tag: string): boolean {
  return /^en(?:-|$)/iu.test(tag);
}

export const Language = z
  .string()
  .refine(isEnglishTag, named("unsupported-language", "Only English (en) is supported."))
  .describe("BCP 47 tag; only English is read.");
