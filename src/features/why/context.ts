import type * as context from '../../engine/rules/context.ts';

let loading: Promise<typeof context> | undefined;

/** The rule book's second door, loaded once, when somebody opens an explanation. */
export function loadContext(): Promise<typeof context> {
  loading ??= import('../../engine/rules/context.ts');
  return loading;
}
