/** One way of doing the work; `turn` changes with every call, so that nothing can be remembered from the one before. */
export interface Contender {
  readonly name: string;
  readonly work: (turn: number) => unknown;
}

/** Milliseconds of one call, warm. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly perSecond: number;
}

const WARM_UP_MS = 500;
const ROUND_MS = 15;
const ROUNDS = 60;
/** Other work on the machine only ever makes a round longer: of all rounds the one at a tenth from the fastest counts. */
const COUNTED_SHARE = 0.1;

/** Calls the work for at least so many milliseconds; gives the milliseconds of one call. */
function round({ work }: Contender, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds || calls === 0) {
    work(calls);
    calls += 1;
    elapsed = performance.now() - start;
  }
  return elapsed / calls;
}

/** Measures all of them side by side, in turns, so that each meets the same machine. */
export function measureAll<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
): Readonly<Record<Name, Measured>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) round(contenders[name], WARM_UP_MS);
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (const name of names) times.get(name)?.push(round(contenders[name], ROUND_MS));
  }
  const measured = names.map((name) => {
    const sorted = [...(times.get(name) ?? [])].sort((left, right) => left - right);
    const milliseconds = sorted[Math.floor(ROUNDS * COUNTED_SHARE)] ?? 0;
    return [name, { name: contenders[name].name, milliseconds, perSecond: 1000 / milliseconds }];
  });
  return Object.fromEntries(measured) as Record<Name, Measured>;
}
