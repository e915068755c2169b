/** The store failed, or could not be reached. The message is the store's own. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}

/** What a guarded object stands for: D1 wants its own statements back. */
const originals = new WeakMap<object, object>();

/**
 * A database whose every failure is a StorageError, whatever it is by itself: thrown or rejected, by the
 * database or by one of its statements.
 */
export function guardedDatabase(db: D1Database): D1Database {
  return guarded(db);
}

function guarded<Target extends object>(target: Target): Target {
  const proxy = new Proxy(target, {
    get(_target, property) {
      const member: unknown = storing(() => Reflect.get(target, property, target));
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => answer(storing((): unknown => Reflect.apply(member, target, args.map(original))));
    },
  });
  originals.set(proxy, target);
  return proxy;
}

function answer(value: unknown): unknown {
  if (value instanceof Promise) {
    return value.catch((cause: unknown) => {
      throw storageError(cause);
    });
  }
  return typeof value === "object" && value !== null ? guarded(value) : value;
}

function original(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(original);
  return typeof argument === "object" && argument !== null ? (originals.get(argument) ?? argument) : argument;
}

function storing<Value>(call: () => Value): Value {
  try {
    return call();
  } catch (cause) {
    throw storageError(cause);
  }
}

function storageError(cause: unknown): StorageError {
  return new StorageError(cause instanceof Error ? cause.message : String(cause), { cause });
}
