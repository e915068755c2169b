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
