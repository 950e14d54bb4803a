/**
 * `npm run bench`: the engine beside peers that do the same work in the same run, as ratios: a small publicodes model of
 * the accrual with the court fee's tiers, and a loop over the days with decimal.js.
 */
import { simulate } from '../src/engine/index.ts';
import { callOrder, together } from '../src/engine/household.ts';
import { knownDebts, sixtyDebts } from '../tests/support/knownDebts.ts';
import { bothByDays } from './dayByDay.ts';
import { drawBoth, explainBoth, explainDays, walkBoth } from './engineWork.ts';
import { measureAll, type Measured } from './measure.ts';
import { publicodesModel } from './publicodesModel.ts';
import { THE_STORY, theCase } from './theCase.ts';

const PRINCIPAL = 1_200_000;
const MONTHS = 60;

/** Another principal each time: what was reckoned before is of no use. */
function principalOf(turn: number): number {
  return PRINCIPAL + (turn % 1_000);
}

const model = publicodesModel();

/** The peers are worth comparing with only if they come to the same. */
function checkPeers(): void {
  for (const principal of [PRINCIPAL, PRINCIPAL + 777]) {
    const [refuse, negotiate] = (['refuse', 'negotiate'] as const).map(
      (road) => simulate(theCase(principal), road).totals.burden,
    );
    const byDays = bothByDays(principal);
    const byRules = model.owedOn(principal, THE_STORY.endsOn);
    if (byDays[0] !== refuse || byDays[1] !== negotiate || byRules !== refuse) {
      throw new Error(`the peers come to ${byDays.join(', ')}, ${byRules}, not ${refuse}, ${negotiate}`);
    }
  }
}

function printed({ name, milliseconds, perSecond }: Measured): string {
  const time = milliseconds.toFixed(milliseconds < 1 ? 4 : 2);
  return `${name.padEnd(76)} ${time.padStart(9)} ms ${Math.round(perSecond).toLocaleString('en').padStart(9)} /s`;
}

function ratio(name: string, slower: Measured, faster: Measured): string {
  return `${name.padEnd(76)} ${(slower.milliseconds / faster.milliseconds).toFixed(1).padStart(9)} ×`;
}

checkPeers();
const cases = Array.from({ length: 1_000 }, (_, turn) => theCase(principalOf(turn)));
const manyDebts = knownDebts(sixtyDebts());
const caseOf = (turn: number) => cases[turn % cases.length] ?? theCase(PRINCIPAL);
const days = Array.from({ length: MONTHS }, (_, month) => Math.round(((month + 1) * THE_STORY.endsOn) / MONTHS));

const measured = measureAll({
  timelines: { name: 'engine: both roads, five years', work: (turn) => walkBoth(caseOf(turn)) },
  drawn: { name: 'engine: and every point of the chart', work: (turn) => drawBoth(walkBoth(caseOf(turn))) },
  explained: {
    name: 'engine: and every total, account, posting and stage explained',
    work: (turn) => explainBoth(walkBoth(caseOf(turn))),
  },
  allExplained: {
    name: 'engine: and owed, upheld and paid of every point explained',
    work(turn) {
      const both = walkBoth(caseOf(turn));
      return explainBoth(both) + explainDays(both);
    },
  },
  sixty: {
    name: 'engine: sixty debts of one person, three roads, and the order of the calls',
    work() {
      const all = together(manyDebts);
      return callOrder(all, manyDebts.protects);
    },
  },
  oneDay: {
    name: `publicodes: ${model.rules} rules, the refusing road on one day`,
    work: (turn) => model.owedOn(principalOf(turn), THE_STORY.endsOn),
  },
  sixtyMonths: {
    name: `publicodes: ${model.rules} rules, the refusing road in ${MONTHS} months`,
    work: (turn) => days.map((day) => model.owedOn(principalOf(turn), day)),
  },
  byDays: { name: 'decimal.js: both roads, day by day', work: (turn) => bothByDays(principalOf(turn)) },
});

const figures = explainBoth(walkBoth(caseOf(0)));
const dayFigures = explainDays(walkBoth(caseOf(0)));
console.log(`Node ${process.version}, one case, warm. ${figures} figures are explained, and ${dayFigures} of days.\n`);
for (const one of Object.values(measured)) console.log(printed(one));
const { timelines, explained, oneDay, sixtyMonths, byDays } = measured;
console.log('\nHow many times as long as the engine:');
console.log(ratio('publicodes, one day of one road / timelines', oneDay, timelines));
console.log(ratio('publicodes, sixty months of one road / timelines', sixtyMonths, timelines));
console.log(ratio('decimal.js, day by day, both roads / timelines', byDays, timelines));
console.log(ratio('publicodes, sixty months of one road / every figure explained', sixtyMonths, explained));
console.log(ratio('decimal.js, day by day, both roads / every figure explained', byDays, explained));
