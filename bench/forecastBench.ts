/**
 * `npm run bench:forecast`: how long ten thousand futures take, warm, on one core; and how far the percentiles of ten
 * thousand are from those of 200,000, in every bundle of at least 500.
 */
import { forecast, FORECAST_ROADS, type Forecast, type ForecastGroup } from '../src/engine/forecast/index.ts';
import { theCase } from './theCase.ts';

const RUNS = 10_000;
const MANY = 200_000;
const SMALLEST_GROUP = 500;
const ROUNDS = 7;

const caseFile = theCase(1_200_000);

function measure(): void {
  const times: { wall: number; processor: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    forecast(caseFile, FORECAST_ROADS, { runs: RUNS, seed: round });
    const { user, system } = process.cpuUsage(before);
    times.push({ wall: performance.now() - start, processor: (user + system) / 1_000 });
  }
  times.sort((left, right) => left.wall - right.wall);
  const [fastest] = times;
  const median = times[ROUNDS >> 1];
  const text = (time: typeof median) => `${time?.wall.toFixed(0)} ms (${time?.processor.toFixed(0)} ms of processor)`;
  console.log(`${RUNS} futures of refuse and negotiate: fastest ${text(fastest)}, median ${text(median)}`);
}

/** The largest relative distance of any percentile of any month. */
function compare(few: Forecast, many: Forecast): void {
  for (const road of FORECAST_ROADS) {
    for (const [name, { count, months }] of Object.entries(few.roads[road]?.groups ?? {})) {
      const others = many.roads[road]?.groups[name as ForecastGroup]?.months ?? [];
      if (count < SMALLEST_GROUP) continue;
      for (const of of ['owed', 'burden'] as const) {
        const off = months.map((month, index) => {
          const other = others[index]?.[of];
          const pairs = Object.entries(month[of]) as [keyof typeof month.owed, number][];
          return Math.max(
            ...pairs.map(([name, value]) => {
              const exact = other?.[name] ?? 0;
              return exact === value ? 0 : Math.abs(value - exact) / Math.max(exact, 1);
            }),
          );
        });
        const within = off.filter((share) => share <= 0.01).length;
        const worst = off.indexOf(Math.max(...off));
        console.log(
          `${road} ${name} (${count}) ${of}: ${within} of ${off.length} months within 1 %,` +
            ` worst ${((off[worst] ?? 0) * 100).toFixed(2)} % in month ${worst}`,
        );
      }
    }
  }
}

measure();
const many = forecast(caseFile, FORECAST_ROADS, { runs: MANY, seed: 1 });
compare(forecast(caseFile, FORECAST_ROADS, { runs: RUNS, seed: 7 }), many);
