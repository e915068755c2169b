/**
 * Trains every table of weights, one after the other.
 *
 *   npm run train -- [data folder]
 *
 * train:claims, train:documents and train:records train one of them. Takes some ten minutes.
 */
import "./train-claims.ts";
import "./train-documents.ts";
import "./train-records.ts";
