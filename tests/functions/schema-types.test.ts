import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";

import type { ClaimResult as ClaimSchema } from "../../functions/schema/claim.ts";
import type { FactInput as FactInputSchema } from "../../functions/schema/article.ts";
import type {
  Fact as FactSchema,
  Quotation as QuotationSchema,
  Warning as WarningSchema,
} from "../../functions/schema/fact.ts";
import type { QuoteResult as QuoteSchema } from "../../functions/schema/quote.ts";
import type { Selectors } from "../../lib/format/selectors.ts";
import type { ClaimResult, Fact, FactInput, Quotation, QuoteResult, SourceSpan, Warning } from "../../lib/index.ts";

/** The schemas describe values just made, the engine promises not to change them: only that may differ. */
type Frozen<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Frozen<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** The service adds selectors to the engine's spans; a tuple of the schema is a plain one of the engine's. */
type WithSelectors<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: WithSelectors<T[K]> }
  : T extends SourceSpan
    ? { readonly [K in keyof T]: T[K] } & { readonly selector?: Selectors }
    : T extends object
      ? { readonly [K in keyof T]: WithSelectors<T[K]> }
      : T;

type Flat<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Flat<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Flat<T[K]> }
    : T;

// Compiled by `npm run check`; a difference is a type error here.
describe("the contract's schemas and the engine's types", () => {
  it("agree on results", () => {
    expectTypeOf<Flat<WithSelectors<ClaimResult>>>().toEqualTypeOf<Frozen<z.output<typeof ClaimSchema>>>();
    expectTypeOf<Flat<WithSelectors<QuoteResult>>>().toEqualTypeOf<Frozen<z.output<typeof QuoteSchema>>>();
  });

  it("agree on what is extracted", () => {
    expectTypeOf<Flat<Fact>>().toEqualTypeOf<Frozen<z.output<typeof FactSchema>>>();
    expectTypeOf<Flat<Quotation>>().toEqualTypeOf<Frozen<z.output<typeof QuotationSchema>>>();
    expectTypeOf<Flat<WithSelectors<Warning>>>().toEqualTypeOf<Frozen<z.output<typeof WarningSchema>>>();
  });

  it("take as facts what the engine reads as facts", () => {
    expectTypeOf<z.output<typeof FactInputSchema>>().toExtend<FactInput>();
    expectTypeOf<FactInput>().toExtend<Frozen<z.output<typeof FactInputSchema>>>();
  });
});
