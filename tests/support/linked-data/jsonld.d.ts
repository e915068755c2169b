/** What the tests use of the JSON-LD processor, which brings no types of its own: its build for any runtime, workerd among them. */
declare module "jsonld/dist/jsonld.esm.js" {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    /** Throws where a term is unknown to the context, instead of dropping it. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<unknown[]>;
    toRDF(document: object, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default jsonld;
}
