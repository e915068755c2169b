/**
 * Pages to text: pure and synchronous, of a DOM that is passed in. Apart from the engine's own
 * surface, so that who checks texts alone does not carry it along.
 */
export type { PageDocument } from "./dom.ts";
export type { Page } from "./page.ts";
export { readPage } from "./read-page.ts";
