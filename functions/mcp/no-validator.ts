/** Stands where the protocol's SDK would bring a JSON Schema validator that workerd could not run: see `[alias]` in wrangler.toml. */
export default undefined;
