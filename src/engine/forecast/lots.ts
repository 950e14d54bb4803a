import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const LOTS = 2 ** 32;

/**
 * The lots that futures draw, one after the other: the same ones for a seed on every machine, since only whole numbers of
 * 32 bits and exact steps of IEEE doubles are used.
 */
export class Lots {
  private readonly generator: ReturnType<typeof xoroshiro128plus>;

  /** @param seed a whole number; its lowest 32 bits count */
  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A number from 0, below 1: 32 random bits over 2³². */
  uniform(): number {
    return (this.generator.next() >>> 0) / LOTS;
  }

  /** A whole number from 0 to `largest`, both included, each as likely as the others. */
  whole(largest: number): number {
    return uniformInt(this.generator, 0, largest);
  }
}
