import { describe, expect, it } from 'vitest';
import { parseCase, simulate } from '../../src/engine/index.ts';
import { answerOf, PLAIN_CASE, refusalsOf, STARTS_TIMEOUT_MS, temporaryFiles } from './zhailu.ts';

interface Answer {
  readonly road: string;
  readonly on: string;
  readonly burden: number;
  readonly bars: readonly {
    readonly id: string;
    readonly kind: string;
    readonly chance?: Readonly<Record<'low' | 'likely' | 'high', string>>;
    readonly low: { readonly value: unknown; readonly burden: number };
    readonly high: { readonly value: unknown; readonly burden: number };
    readonly width: number;
  }[];
}

const fileWith = temporaryFiles();
const file = fileWith('case.json', PLAIN_CASE);

describe('matters', { timeout: STARTS_TIMEOUT_MS }, () => {
  it('says what each end comes to: what one suit changes, by two roads', () => {
    const { road, on, burden, bars } = answerOf(['matters', file]) as Answer;
    const read = parseCase(PLAIN_CASE);
    if (!read.ok) throw new Error('the plain case is one');
    const [refuse, notSued] = [simulate(read.value, 'refuse'), simulate(read.value, 'notSued')];
    expect({ road, on, burden }).toEqual({ road: 'refuse', on: refuse.horizonEnd, burden: refuse.totals.burden });
    const suit = bars.find(({ kind, id }) => kind === 'chance' && id === 'claimFiled');
    expect(suit).toMatchObject({
      chance: { low: '1/10', likely: '1/4', high: '1/2' },
      low: { value: false, burden: notSued.totals.burden },
      high: { value: true, burden: refuse.totals.burden },
    });
    const widths = bars.map(({ width }) => width);
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
  });

  it('looks at one road and one day, and refuses what is none', () => {
    const { road, on } = answerOf(['matters', file, '--road', 'negotiate', '--on', '2027-06-01']) as Answer;
    expect([road, on]).toEqual(['negotiate', '2027-06-01']);
    expect(refusalsOf(['matters', file, '--road', 'away', '--on', '2027-02-30'])).toEqual([
      'road notOneOf',
      'on noSuchDate',
    ]);
    expect(refusalsOf(['matters', file, '--on', '1999-01-01'])).toEqual(['on dayOutsideRoad']);
  });
});
