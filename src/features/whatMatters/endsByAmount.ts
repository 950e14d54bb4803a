import type { Bar } from '../../engine/index.ts';

/** The ends of a bar: first the one at which less is paid. */
export function endsByAmount({ low, high }: Pick<Bar, 'low' | 'high'>): readonly ['low' | 'high', 'low' | 'high'] {
  return low.burden <= high.burden ? ['low', 'high'] : ['high', 'low'];
}
