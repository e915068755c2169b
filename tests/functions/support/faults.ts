/** A binding whose methods behave otherwise; what `change` leaves undefined stays real. */
export function altered<Binding extends object>(
  binding: Binding,
  change: (method: string, call: () => unknown) => (() => unknown) | undefined,
): Binding {
  return new Proxy(binding, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        const call = (): unknown => Reflect.apply(member, target, args);
        return (change(String(property), call) ?? call)();
      };
    },
  });
}

/**
 * How a call of a binding fails: it throws, it rejects, it is done and the answer is lost, or, where it is a
 * batch, its statement of this index fails.
 */
export type Failure = "throws" | "rejects" | "is done and lost" | { readonly statement: number };

/** The calls of D1 and KV that reach the store. */
const CALLS = new Set(["all", "batch", "delete", "exec", "first", "get", "put", "raw", "run"]);

/** Counts the calls that reach a store, and fails the n-th of them, from 1; 0 for none. */
export class FaultyStore {
  calls = 0;
  /** Statements of the largest batch. */
  statements = 0;
  private readonly originals = new WeakMap<object, object>();

  constructor(
    private readonly failing: number,
    private readonly failure: Failure,
  ) {}

  wrap<Binding extends object>(binding: Binding): Binding {
    const wrapped = new Proxy(binding, {
      get: (target, property) => {
        const member: unknown = Reflect.get(target, property);
        if (typeof member !== "function") return member;
        return (...args: unknown[]): unknown => {
          const real = args.map((argument) => this.original(argument));
          const result = CALLS.has(String(property))
            ? this.reach(binding, member, real)
            : (Reflect.apply(member, binding, real) as unknown);
          return typeof result === "object" && result !== null && !(result instanceof Promise)
            ? this.wrap(result)
            : result;
        };
      },
    });
    this.originals.set(wrapped, binding);
    return wrapped;
  }

  private reach(target: object, call: Function, args: unknown[]): unknown {
    this.calls += 1;
    const [first] = args;
    if (Array.isArray(first)) this.statements = Math.max(this.statements, first.length);
    if (this.calls !== this.failing) return Reflect.apply(call, target, args);
    if (typeof this.failure === "object") {
      if (!Array.isArray(first) || !("prepare" in target)) return Reflect.apply(call, target, args);
      return Reflect.apply(call, target, [this.broken(target, first, this.failure.statement)]);
    }
    const error = new Error("Network connection lost.");
    if (this.failure === "throws") throw error;
    if (this.failure === "rejects") return Promise.reject(error);
    return Promise.resolve(Reflect.apply(call, target, args)).then(() => Promise.reject(error));
  }

  /** The statements with one that no row can satisfy in the place of another. */
  private broken(target: object, statements: readonly unknown[], at: number): unknown[] {
    const prepare: unknown = Reflect.get(target, "prepare");
    if (typeof prepare !== "function") return [...statements];
    return statements.with(at, Reflect.apply(prepare, target, ["INSERT INTO articles (seq) VALUES ('no number')"]));
  }

  private original(argument: unknown): unknown {
    if (Array.isArray(argument)) return argument.map((each) => this.original(each));
    return typeof argument === "object" && argument !== null ? (this.originals.get(argument) ?? argument) : argument;
  }
}
