/** What stands at a path such as `payments.0.amount`; undefined where nothing does. */
export function valueAt(holder: unknown, path: string): unknown {
  let value = holder;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** A copy in which another value stands at the path. */
export function withValueAt<Holder>(holder: Holder, path: string, value: unknown): Holder {
  const copy = structuredClone(holder);
  const keys = path.split('.');
  const last = keys.pop();
  const inner = keys.length === 0 ? copy : valueAt(copy, keys.join('.'));
  if (typeof inner !== 'object' || inner === null || last === undefined)
    throw new Error(`nothing to change at ${path}`);
  (inner as Record<string, unknown>)[last] = value;
  return copy;
}
