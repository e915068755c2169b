import { ANNOTATION_CONTEXT } from "../../lib/format/web-annotation.ts";

/** A representation that a route can give: its media type and, where it has one, its profile (RFC 6906). */
export interface MediaType {
  readonly type: string;
  readonly profile?: string;
}

export const JSON_VALUE: MediaType = { type: "application/json" };
/** One JSON value a line, each as soon as it is ready. */
export const JSON_LINES: MediaType = { type: "application/x-ndjson" };
export const CLAIM_REVIEW: MediaType = { type: "application/ld+json", profile: "https://schema.org/ClaimReview" };
export const WEB_ANNOTATION: MediaType = { type: "application/ld+json", profile: ANNOTATION_CONTEXT };

/** The value of the Content-Type header. */
export function contentType({ type, profile }: MediaType): string {
  return profile === undefined ? type : `${type}; profile="${profile}"`;
}
