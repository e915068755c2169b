/** Counts how often elements of arrays are read: a measure of work that no clock disturbs. */
export class ReadCounter {
  reads = 0;

  /** The same array; every element that is read from it, by index, iteration or method, is counted. */
  array<T>(items: readonly T[]): readonly T[] {
    return new Proxy(items, {
      get: (target, property): unknown => {
        if (typeof property === "string" && isIndex(property)) this.reads += 1;
        return Reflect.get(target, property);
      },
    });
  }
}

function isIndex(property: string): boolean {
  const code = property.charCodeAt(0);
  return code >= 48 && code <= 57;
}
