import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/engine/calendar/localDate.ts';
import { parseCase } from '../../src/engine/case/parseCase.ts';
import { balanceOn } from '../../src/engine/roads/balanceOn.ts';
import type { Road } from '../../src/engine/roads/road.ts';
import { simulate } from '../../src/engine/roads/simulate.ts';
import roads from './road-examples.json' with { type: 'json' };

interface ExampleRoad {
  readonly totals: object;
  readonly stages: readonly object[];
  readonly balances: readonly {
    readonly date: string;
    readonly owed: number;
    readonly upheld: number;
    readonly accounts: object;
  }[];
}

describe('whole roads, to the fen', () => {
  for (const example of roads.examples) {
    describe(example.about, () => {
      const parsed = parseCase(example.case);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      for (const [road, expected] of Object.entries(example.roads) as [Road, ExampleRoad][]) {
        it(road, () => {
          const timeline = simulate(parsed.value, road);
          const stages = timeline.stages.map(({ id, on, basis }) => ({ id, on, basis }));
          expect.soft(stages).toEqual(expected.stages);
          for (const { date, owed, upheld, accounts } of expected.balances) {
            const balance = balanceOn(timeline, date as IsoDate);
            expect
              .soft({ date, owed: balance.owed, upheld: balance.upheld, accounts: balance.accounts })
              .toEqual({ date, owed, upheld, accounts });
          }
          expect.soft(timeline.totals).toEqual(expected.totals);
        });
      }
    });
  }
});
