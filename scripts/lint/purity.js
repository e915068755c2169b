/**
 * Lint rule for lib/: the engine has no clock. `new Date(milliseconds)` is arithmetic and may stay;
 * `new Date()` and `Date()` read the time.
 */
const noClock = {
  meta: { type: "problem", docs: { description: "Forbid reading the clock." }, schema: [] },
  create(context) {
    const message = "lib/ has no clock: the date is passed in.";
    const isDate = (node) => node.callee.type === "Identifier" && node.callee.name === "Date";
    return {
      NewExpression(node) {
        if (isDate(node) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node) {
        if (isDate(node)) context.report({ node, message });
      },
    };
  },
};

export default { meta: { name: "purity" }, rules: { "no-clock": noClock } };
