import {
  addUpDebts,
  agreedOn,
  balanceOf,
  mattersOf,
  simulateCase,
  type AnsweredCase,
  type AnsweredDebts,
  type AnsweredForecast,
  type CaseJson,
} from './commandLine';
import { type PageFigure } from './zhailuPage';

/** Four people: each with another product, and with other parts of the case told. */
export const CASES: Readonly<Record<string, CaseJson>> = {
  'Huabei with wages and what has happened': {
    asOf: '2026-11-24',
    product: 'huabei',
    principal: 1_234_567,
    overdueDays: 97,
    means: { monthlyIncome: 700_000, deposits: 120_000 },
    happened: { outsourced: '2026-11-02' },
    payments: [{ date: '2026-10-10', amount: 33_333 }],
  },
  'a credit card with a plan of one’s own': {
    asOf: '2026-11-24',
    product: 'creditCard',
    principal: 5_000_001,
    overdueDays: 200,
    terms: { lateFeeFloor: 2_000 },
    negotiate: { instalments: 60, graceMonths: 2, waivedShare: { lateFee: '1' } },
    court: { plea: true },
  },
  'Jiebei, judged already': {
    asOf: '2026-11-24',
    product: 'jiebei',
    principal: 3_000_000,
    overdueDays: 400,
    happened: { claimFiled: '2026-05-11', judgment: '2026-09-15' },
    means: { monthlyIncome: 1_200_000, livingCosts: 400_000 },
  },
  'a private loan above the ceiling': {
    asOf: '2026-11-24',
    product: 'custom',
    principal: 10_000_000,
    overdueDays: 300,
    terms: { penaltyRatePerDay: '1/1000', creditor: 'private', contractDate: '2024-03-01', unpaidInterest: 150_000 },
    negotiate: { monthlyAmount: 200_000 },
  },
};

const BALANCES = new Set(['owed', 'upheld', 'paid', 'burden', 'excess']);

export interface Days {
  readonly day: string;
  readonly planEnd: string;
}

/** The days on which the command line is asked, and how many instalments the page's broken plan is paid. */
export interface Asked {
  readonly on: readonly string[];
  readonly paidBefore: number;
}

/** The roads that the page walks otherwise: the engine's road, of a case that is changed so. */
const WALKED_OTHERWISE = {
  hiding: { road: 'refuse', change: () => ({ refuse: { reachable: false } }) },
  brokenPlan: {
    road: 'negotiate',
    change: ({ negotiate }: CaseJson, { paidBefore }: Asked) => ({
      negotiate: { ...(negotiate as object | undefined), breaksAfter: paidBefore },
    }),
  },
} as const;

/** The same case, of somebody who calls, or agrees, so many days later. */
function answerOfLater(caseFile: CaseJson, what: string, days: number): AnsweredCase {
  const later = { contactAfterDays: days, ...(what === 'agreeing' && { agreedAfterDays: 0 }) };
  return simulateCase({ ...caseFile, negotiate: { ...(caseFile.negotiate as object | undefined), ...later } });
}

const householdAnswers = new Map<string, AnsweredDebts>();

/** The household of somebody with one debt who has told no line of a budget. */
function householdOf({ means, ...debt }: CaseJson): CaseJson {
  return { debts: [debt], ...(means !== undefined && { means }) };
}

/** What `zhailu debts` says of a figure of the budget, of its plans, or of the sum: `together.refuse.on.2027-11-24`. */
export function toldForHousehold(household: CaseJson, path: string): number | string | null | undefined {
  const [what = '', first = '', second = '', third = ''] = path.split('.');
  const question = JSON.stringify([household, second === 'on' ? third : null]);
  const answer = householdAnswers.get(question) ?? addUpDebts(household, second === 'on' ? [third] : undefined);
  householdAnswers.set(question, answer);
  if (what === 'budget') return answer.budget?.[first];
  if (what === 'proposal') {
    const plan = answer.proposals?.plans.find(({ id }) => id === first);
    if (second === 'instalment' || second === 'monthly') return plan?.[second];
    if (second === 'burden') return plan?.total;
    if (second === 'debtFreeOn') return plan?.endsOn;
    if (second !== 'breaks') return plan?.creditor[second]?.received;
    const likely = plan?.breaks?.likely;
    return likely && `${String(likely.numerator)}/${String(likely.denominator)}`;
  }
  if (first === 'week' || first === 'stage') {
    const call = answer.calls.find(({ place }) => place === Number(second));
    return first === 'week' ? call?.weekCosts : call?.next?.id === third ? call.next.on : undefined;
  }
  const road = answer.together.roads[first];
  return second === 'on' ? road?.balances[0]?.burden : (road?.totals[second] as number | string | null | undefined);
}

/** What the command line says a figure of the page is; undefined where it has no such figure. */
export function toldBy(
  answer: AnsweredCase,
  path: string,
  days: Days,
  asked: Asked,
): number | string | null | undefined {
  const call = /^(waiting|agreeing)\.(\d+)\.(.+)$/.exec(path);
  if (call !== null) {
    const [, what = '', later = '', figure = ''] = call;
    return toldBy(answerOfLater(answer.case, what, Number(later)), `negotiate.${figure}`, days, asked);
  }
  const otherwise = /^(hiding|brokenPlan)\.(.+)$/.exec(path);
  if (otherwise !== null) {
    const { road, change } = WALKED_OTHERWISE[otherwise[1] as keyof typeof WALKED_OTHERWISE];
    const changed = { ...answer.case, ...change(answer.case, asked) };
    return toldBy(simulateCase(changed, { on: asked.on }), `${road}.${otherwise[2] ?? ''}`, days, asked);
  }
  if (path.startsWith('withoutPayments.')) {
    const told = { ...answer.case, payments: [] };
    return toldBy(simulateCase(told), path.replace('withoutPayments', 'negotiate'), days, asked);
  }
  if (/^(budget|proposal)\./.test(path)) return toldForHousehold(householdOf(answer.case), path);
  const matters = /^matters\.(refuse|negotiate)\.(?:burden|(time|chance|price|courtLine)\.(.+)\.(low|high))$/.exec(
    path,
  );
  if (matters !== null) {
    const [, road = '', kind, id, end] = matters;
    const { burden, bars } = mattersOf(answer.case, road, days.planEnd);
    if (kind === undefined) return burden;
    return bars.find((bar) => bar.kind === kind && bar.id === id)?.[end as 'low' | 'high'].burden;
  }
  const convention = /^convention\.(\w+)\.(\w+)\.(owed|burden)$/.exec(path);
  if (convention !== null) {
    const [, id = '', choice = '', of = ''] = convention;
    const changed = { ...(answer.case.conventions as object | undefined), [id]: choice };
    const today = String(answer.case.asOf);
    const reckoned = (told: CaseJson): number => {
      const counted = simulateCase(told, { on: [today] });
      // Today's figure is what is owed; the last one what it all comes to by the end of the time that is looked at.
      return of === 'owed'
        ? balanceOf(counted, 'refuse', today).owed
        : Number(simulateCase(told).roads.refuse!.totals.burden);
    };
    return reckoned({ ...answer.case, conventions: changed }) - reckoned(answer.case);
  }
  const plan = /^plan\.(\d+)\.(.+)$/.exec(path);
  if (plan !== null) {
    const [, instalments = '', figure = ''] = plan;
    const negotiate = { ...(answer.case.negotiate as object | undefined), instalments: Number(instalments) };
    return toldBy(simulateCase({ ...answer.case, negotiate }), `negotiate.${figure}`, days, asked);
  }
  if (path === 'negotiate.agreed.owed') {
    const on = agreedOn(answer.case);
    return balanceOf(simulateCase(answer.case, { on: [on] }), 'negotiate', on).owed;
  }
  const [road = '', first = '', second = '', third = ''] =
    path === 'plea.excess' ? ['refuse', 'asOf', 'excess'] : path.split('.');
  const walked = answer.roads[road];
  if (walked === undefined) return undefined;
  const filed = walked.stages.find(({ id }) => id === 'claimFiled')?.on;
  const moments: Readonly<Record<string, string | undefined>> = {
    ...days,
    claim: filed,
    asOf: String(answer.case.asOf),
  };
  if (first in moments && BALANCES.has(second)) {
    const { owed, upheld, paid } = balanceOf(answer, road, moments[first]!);
    return { owed, upheld, paid, burden: paid + owed, excess: owed - upheld }[second];
  }
  if (first === 'byAccount') return walked.totals.byAccount[second] ?? 0;
  if (first === 'stage') {
    const stage = walked.stages.find(({ id }) => id === second);
    return stage?.[third as 'on' | 'earliest' | 'latest'];
  }
  return second === '' ? walked.totals[first] : undefined;
}

/** What the command line says of a figure of the futures. */
export function toldByForecast({ roads, runs }: AnsweredForecast, path: string): number | undefined {
  const [, road = '', first = '', second = '', third = '', fourth = ''] = path.split('.');
  const own = roads[road];
  if (first === 'stage') return own?.stages.find(({ id }) => id === second)?.chanceBy[Number(third)]?.chance ?? 0;
  if (first === 'group') return (own?.groups[second]?.count ?? 0) / runs;
  return own?.groups[first]?.months[Number(fourth)]?.[second as 'owed' | 'burden'][third];
}

/** Whether the words show the value: an amount to the yuan where it is whole, a month of a date, a share in percent. */
export function showsValue({ value, text }: PageFigure): boolean {
  // What changes nothing is said in words.
  if (value === '0' && text === '不变') return true;
  const date = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/.exec(text);
  if (date !== null) {
    // On the line of stages the year stands once, above its first stop.
    const [, year = value.slice(0, 4), month = '', day] = date;
    const shown = `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
    return value.startsWith(shown);
  }
  const amount = /¥([\d,]+)(\.\d\d)?/.exec(text);
  if (amount !== null) {
    const shown = Math.round(100 * Number(`${amount[1]!.replaceAll(',', '')}${amount[2] ?? ''}`));
    // Less than nothing is said in words: so much spent, so much less.
    const size = Math.abs(Number(value));
    return amount[2] === undefined ? Math.abs(shown - size) < 100 : shown === size;
  }
  const share = /^(\d+)\/(\d+)$/.exec(value);
  if (share !== null) return text.includes(`${String(Math.round((100 * Number(share[1])) / Number(share[2])))}%`);
  const count = /^([\d,]+)\s?天$/.exec(text);
  return count !== null && count[1]!.replaceAll(',', '') === value;
}

/**
 * Figures that the page works out beside the roads, from a case of its own; no command prints them. The futures come while
 * one looks: `forecast.e2e.ts` holds them against their command.
 */
export const BESIDE_THE_ROADS = /^(chance|equalEffort|forecast)\./;
