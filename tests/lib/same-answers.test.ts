/**
 * What makes the engine fast may change no answer. Each faster way is held, on all fixtures, against the plain way that it
 * stands for: what is kept against what is worked out anew, what is read when asked for against what is read at once, what
 * an index finds against a look at everything.
 */
import { describe, expect, test, vi } from "vitest";

import { resolveEntities } from "../../lib/align/alignment.ts";
import type { ArticleReading } from "../../lib/align/article-reading.ts";
import { candidatesFor, conceptKey, entityKey, numberKey, stemOf } from "../../lib/align/candidates.ts";
import { readClaim } from "../../lib/align/claim-reading.ts";
import { readArticle } from "../../lib/align/read-article.ts";
import type { Scope } from "../../lib/align/scope.ts";
import { scopesOf } from "../../lib/align/scope.ts";
import { contentsOf } from "../../lib/align/scope-contents.ts";
import { scopesInContext, scopesOfSentence } from "../../lib/align/sentence-scopes.ts";
import { relateExpressions } from "../../lib/align/word-relation.ts";
import { rowOf } from "../../lib/align/word-rows.ts";
import { partsOf } from "../../lib/claim/parts.ts";
import { carriesContent } from "../../lib/claim/units.ts";
import type { Analysis } from "../../lib/extract/analysis.ts";
import { analyze } from "../../lib/extract/analyze.ts";
import { checkClaim, extractFacts, verifyQuote } from "../../lib/index.ts";
import { loadFixtures } from "../support/fixtures.ts";

vi.setConfig({ testTimeout: 120_000 });

const fixtures = loadFixtures();

function read({ text, article }: (typeof fixtures)[number]): ArticleReading {
  return readArticle({ text, title: article.title, url: article.url, publishedAt: article.publishedAt });
}

/** The article with everything of it read, in the order given, before anybody asks. */
function readAhead(fixture: (typeof fixtures)[number], backwards: boolean): ArticleReading {
  const article = read(fixture);
  const { bySentence, document } = article.analysis;
  const sentences = document.sentences.map(({ index }) => index);
  for (const sentence of backwards ? sentences.toReversed() : sentences)
    for (const lists of [bySentence.clauses, bySentence.times, bySentence.quantities]) lists.get(sentence);
  return article;
}

/** Everything that is read out of a text. */
function allOf({ document, quantities, times, entities, mentions, quotations, clauses }: Analysis): unknown {
  return { document, quantities, times, entities, mentions, quotations, clauses };
}

describe.each(fixtures.map((fixture): [string, (typeof fixtures)[number]] => [fixture.id, fixture]))(
  "%s",
  (_id, fixture) => {
    const options = (asOf: string | undefined) => ({ asOf: asOf ?? null, minConfidence: 0 });

    test("a claim's answer is that of an article read for it alone, whatever was asked before", () => {
      const kept = read(fixture);
      for (const { claim, asOf } of [...fixture.claims, ...fixture.claims.toReversed()])
        expect(checkClaim({ text: claim }, kept, options(asOf))).toEqual(
          checkClaim({ text: claim }, read(fixture), options(asOf)),
        );
    });

    test("a quotation's answer and the article's facts are those of an article read for them alone", () => {
      const kept = read(fixture);
      for (const { claim } of fixture.claims.slice(0, 5)) checkClaim({ text: claim }, kept, options(undefined));
      for (const { quote, speaker } of fixture.quotes) {
        const input = { quote, ...(speaker === undefined ? {} : { speaker }) };
        expect(verifyQuote(input, kept)).toEqual(verifyQuote(input, read(fixture)));
      }
      expect(extractFacts(kept)).toEqual(extractFacts(read(fixture)));
    });

    test("what is read when it is asked for is what is read at once, in any order", () => {
      const plain = allOf(analyze(fixture.text, { anchor: fixture.article.publishedAt.slice(0, 10) }));
      for (const backwards of [false, true]) expect(allOf(readAhead(fixture, backwards).analysis)).toEqual(plain);
    });

    test("a scope holds what a look at everything finds in it", () => {
      const article = read(fixture);
      const { analysis } = article;
      for (const { index } of analysis.document.sentences) {
        const own = scopesOf(analysis, index, article.clausesBySentence.get(index));
        const before = analysis.clauses.filter((c) => c.sentence <= index && c.sentence >= index - 4);
        expect(scopesOfSentence(article, index)).toEqual(own);
        expect(scopesInContext(article, index)).toEqual(scopesOf(analysis, index, before));
        for (const scope of [...own, mergedScope(analysis, index)]) {
          const tokens = new Set(scope.tokens);
          const isHere = (item: { readonly endToken: number }): boolean => tokens.has(item.endToken - 1);
          const contents = contentsOf(analysis, scope);
          expect(contents.quantities).toEqual(analysis.quantities.filter(isHere));
          expect(contents.times).toEqual(analysis.times.filter(isHere));
          expect(contents.mentions).toEqual(analysis.mentions.filter(isHere));
          expect(analysis.document.tokens.filter((t) => contents.has(t.index)).map((t) => t.index)).toEqual(
            scope.tokens,
          );
        }
      }
    });

    test("a word's row over the article says what the two words' comparison says", () => {
      const article = read(fixture);
      const { concepts } = article;
      const { tokens } = article.analysis.document;
      for (const { claim } of fixture.claims.slice(0, 12)) {
        const reading = readClaim(claim, null);
        for (const token of reading.analysis.document.tokens) {
          const word = { token, concepts: reading.concepts, tokens: reading.analysis.document.tokens };
          const row = rowOf(word, concepts, tokens);
          const differing = tokens.filter(
            (source) => row.to(source.index) !== relateExpressions(word, { token: source, concepts, tokens }),
          );
          expect(differing.map(({ text }) => `${token.text} ${text}`)).toEqual([]);
        }
      }
    });

    test("the index's candidates are those of a look at every sentence", () => {
      const article = read(fixture);
      const sentences = article.analysis.document.sentences.map((_sentence, index) => keysOf(article, index));
      for (const { claim } of fixture.claims) {
        const reading = readClaim(claim, null);
        for (const part of partsOf(reading.analysis, reading.concepts)) {
          const entities = resolveEntities(part, article.analysis);
          const keys = part.units.flatMap((unit) => {
            const entity = entities.get(unit);
            const named =
              entity !== undefined && entity !== null && entity !== "ambiguous" ? [entityKey(entity.id)] : [];
            const token = reading.analysis.document.tokens[unit.head];
            const number = unit.quantity?.value;
            return [
              ...named,
              ...(token === undefined ? [] : [stemOf(token)]),
              ...(number == null ? [] : [numberKey(number)]),
            ];
          });
          const found = candidatesFor(article.index, keys, Number.POSITIVE_INFINITY);
          const scores = sentences.map((own) => {
            let score = 0;
            for (const key of new Set(keys)) {
              const holding = sentences.filter((each) => each.has(key)).length;
              if (own.has(key)) score += Math.log(1 + sentences.length / holding);
            }
            return score;
          });
          expect(found.toSorted((a, b) => a.sentence - b.sentence)).toEqual(
            scores.flatMap((score, sentence) => (score > 0 ? [{ sentence, score }] : [])),
          );
          expect(found).toEqual(found.toSorted((a, b) => b.score - a.score || a.sentence - b.sentence));
        }
      }
    });
  },
);

/** A scope of two sentences that lie apart, as the arithmetic makes them. */
function mergedScope({ document }: Analysis, sentence: number): Scope {
  const tokens = [document.sentences[0], document.sentences[Math.max(2, sentence)]].flatMap((s) =>
    s === undefined ? [] : document.tokens.slice(s.firstToken, s.endToken).map((t) => t.index),
  );
  return { sentence, clauses: [], tokens, context: [] };
}

/** What a sentence speaks of, read again from the sentence itself. */
function keysOf({ analysis, concepts }: ArticleReading, sentence: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const token of analysis.document.tokens.filter((t) => t.sentence === sentence)) {
    if (carriesContent(token)) keys.add(stemOf(token));
    for (const concept of concepts.conceptAt(token.index)) keys.add(conceptKey(concept));
  }
  for (const mention of analysis.mentions) if (mention.sentence === sentence) keys.add(entityKey(mention.entity));
  for (const { value, sentence: own } of analysis.quantities)
    if (own === sentence && value !== null) keys.add(numberKey(value));
  return keys;
}
