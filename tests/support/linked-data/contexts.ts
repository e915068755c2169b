/**
 * The terms of two published JSON-LD contexts that the service uses, as those define them: a term that
 * is not listed here is dropped by a processor, which in safe mode is an error.
 */

/** Terms, separated by spaces, that are called the same in the vocabulary that the prefix stands for. */
function terms(prefix: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(/\s+/u).map((term) => [term, `${prefix}:${term}`]));
}

const address = { "@type": "@id" } as const;

/** https://schema.org: every term is of the vocabulary, and some hold addresses. */
export const SCHEMA_ORG = {
  "@context": {
    type: "@type",
    id: "@id",
    schema: "http://schema.org/",
    ...terms(
      "schema",
      `Article Claim ClaimReview CorrectionComment Organization Person Quotation Rating alternateName
      author bestRating citation claimReviewed headline identifier inLanguage itemReviewed name publisher
      ratingExplanation ratingValue reviewAspect reviewBody reviewRating text version worstRating`,
    ),
    archivedAt: { "@id": "schema:archivedAt", ...address },
    correction: { "@id": "schema:correction", ...address },
    datePublished: { "@id": "schema:datePublished", "@type": "schema:Date" },
    isBasedOn: { "@id": "schema:isBasedOn", ...address },
    isPartOf: { "@id": "schema:isPartOf", ...address },
    url: { "@id": "schema:url", ...address },
  },
};

const word = { "@type": "@vocab" } as const;
const count = { "@type": "xsd:nonNegativeInteger" } as const;

/** http://www.w3.org/ns/anno.jsonld */
export const WEB_ANNOTATION = {
  "@context": {
    as: "http://www.w3.org/ns/activitystreams#",
    dc: "http://purl.org/dc/elements/1.1/",
    foaf: "http://xmlns.com/foaf/0.1/",
    oa: "http://www.w3.org/ns/oa#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    schema: "http://schema.org/",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    id: "@id",
    type: "@type",
    ...terms(
      "oa",
      `Annotation SpecificResource TextPositionSelector TextQuoteSelector TextualBody TimeState assessing
      commenting editing questioning tagging exact prefix suffix`,
    ),
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    Software: "as:Application",
    body: { "@id": "oa:hasBody", ...address },
    cached: { "@id": "oa:cachedSource", ...address },
    end: { "@id": "oa:end", ...count },
    first: { "@id": "as:first", ...address },
    format: "dc:format",
    generator: { "@id": "as:generator", ...address },
    items: { "@id": "as:items", ...address, "@container": "@list" },
    language: "dc:language",
    last: { "@id": "as:last", ...address },
    motivation: { "@id": "oa:motivatedBy", ...word },
    name: "foaf:name",
    partOf: { "@id": "as:partOf", ...address },
    purpose: { "@id": "oa:hasPurpose", ...word },
    selector: { "@id": "oa:hasSelector", ...address },
    source: { "@id": "oa:hasSource", ...address },
    start: { "@id": "oa:start", ...count },
    startIndex: { "@id": "as:startIndex", ...count },
    state: { "@id": "oa:hasState", ...address },
    target: { "@id": "oa:hasTarget", ...address },
    total: { "@id": "as:totalItems", ...count },
    value: "rdf:value",
  },
};
