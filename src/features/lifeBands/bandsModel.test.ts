import { describe, expect, test } from 'vitest';
import { isoDate, knownDate, parseCase, simulate, type CaseFile, type LocalDate } from '../../engine/index.ts';
import { effectsOfProduct } from '../../state/effectsOfProduct.ts';
import { BAND_ROADS, bandsModel, isDay, type BandRow, type BandsModel } from './bandsModel.ts';

function caseOf(input: object): CaseFile {
  const read = parseCase({ asOf: '2026-11-24', ...input });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const HUABEI = { product: 'huabei', principal: 1_200_000, overdueDays: 90 };
const JUDGED = { ...HUABEI, overdueDays: 700, happened: { judgment: '2025-10-01' } };
const WAGES = { attachableWages: 900_000, exemptIncome: 300_000 };

const CASES = {
  huabei: caseOf(HUABEI),
  'a card with wages': caseOf({ product: 'creditCard', principal: 8_500_000, overdueDays: 200, means: WAGES }),
  'a restriction that is told': caseOf({
    ...HUABEI,
    overdueDays: 600,
    happened: { claimFiled: '2025-12-01', judgment: '2026-03-01', consumptionRestricted: '2026-09-01' },
  }),
  'a plan that breaks': caseOf({ ...HUABEI, negotiate: { breaksAfter: 3 } }),
  'a plan that breaks after a restriction, lifted': caseOf({
    ...JUDGED,
    means: WAGES,
    negotiate: { breaksAfter: 2, restrictionLifted: true },
  }),
  'a plan that breaks after wages': caseOf({ ...HUABEI, means: WAGES, negotiate: { breaksAfter: 3 } }),
  'listed, could but refuses': caseOf({ ...JUDGED, means: { ...WAGES, dishonestGround: 'ableButRefusing' } }),
  'listed for a false report': caseOf({ ...JUDGED, means: { dishonestGround: 'falseOrMissingReport' } }),
  'ten years ago': caseOf({ ...HUABEI, overdueDays: 3650 }),
  'due today': caseOf({ ...HUABEI, overdueDays: 0 }),
};

function modelOf(caseFile: CaseFile): BandsModel {
  return bandsModel(simulate(caseFile, 'refuse'), simulate(caseFile, 'negotiate'));
}

function rowsOf(model: BandsModel): BandRow[] {
  return model.groups.flatMap(({ rows }) => rows);
}

function rowOf(model: BandsModel, effect: BandRow['effect']): BandRow {
  const row = rowsOf(model).find((one) => one.effect === effect);
  if (row === undefined) throw new Error(effect);
  return row;
}

describe.each(Object.entries(CASES))('%s', (_, caseFile) => {
  const model = modelOf(caseFile);

  test('everything that the product can have has one row, in one of four groups', () => {
    expect(model.groups.map(({ id }) => id)).toEqual(['travel', 'money', 'credit', 'peace']);
    expect(
      rowsOf(model)
        .map(({ effect }) => effect)
        .toSorted(),
    ).toEqual(effectsOfProduct(caseFile.product).toSorted());
  });

  test('the spans are the engine’s effects, and what lies between them is open', () => {
    for (const road of BAND_ROADS) {
      const { effects, asOf } = simulate(caseFile, road);
      for (const { effect, lanes } of rowsOf(model)) {
        const { spans } = lanes[road];
        const own = effects.filter(({ id }) => id === effect);
        expect(
          spans.map(({ level, from, until, possible }) => ({
            level,
            from,
            until: isDay(until) ? until : null,
            possible,
          })),
          effect,
        ).toEqual(own.map(({ level, from, until, possible }) => ({ level, from, until, possible })));
        // No two of them hold on one day.
        for (const [index, { until }] of spans.entries()) {
          const next = spans[index + 1];
          if (next !== undefined) expect(isDay(until) && until <= next.from, effect).toBe(true);
        }
        for (let day = knownDate(asOf); day < model.lastDay; day = (day + 29) as LocalDate) {
          const date = isoDate(day);
          const holds = own.some(({ from, until }) => from <= date && (until === null || date < until));
          const isDrawn = spans.some(({ from, until }) => from <= date && (!isDay(until) || date < until));
          expect(isDrawn, `${effect} ${date}`).toBe(holds);
        }
      }
    }
  });

  test('the axis holds today and every change within the horizon', () => {
    expect(model.firstDay).toBeLessThanOrEqual(model.today);
    expect(model.lastDay).toBeGreaterThanOrEqual(model.today + 365);
    for (const road of BAND_ROADS) {
      const { effects, horizonEnd } = simulate(caseFile, road);
      for (const { from, until } of effects) {
        expect(knownDate(from)).toBeLessThan(model.lastDay);
        if (until !== null && until <= horizonEnd) expect(knownDate(until)).toBeLessThan(model.lastDay);
      }
    }
  });

  test('planes are closed for as many days as the road counts', () => {
    for (const road of BAND_ROADS) {
      const { totals, effects, horizonEnd } = simulate(caseFile, road);
      const closure = model.closures[road];
      const planes = effects.filter(({ id }) => id === 'plane');
      expect(closure.kind === 'never' ? 0 : closure.days).toBe(totals.daysRestricted);
      const kind = planes.length === 0 ? 'never' : planes.some(({ until }) => until === null) ? 'open' : 'days';
      expect(closure.kind).toBe(kind);
      if (closure.kind === 'open') expect(closure.countedTo).toBe(horizonEnd);
    }
  });
});

describe('what a row comes to', () => {
  test('an end that is reached is told in days, and as a guess where it is one', () => {
    const { note, lanes } = rowOf(modelOf(CASES['a card with wages']), 'plane');
    const { totals, stages } = simulate(CASES['a card with wages'], 'refuse');
    expect(note).toEqual({ kind: 'days', days: totals.daysRestricted, level: 'off', isEstimate: true });
    expect(lanes.refuse.spans[0]?.begins).toEqual(stages.find(({ id }) => id === 'consumptionRestricted'));
    expect(lanes.negotiate).toEqual({ spans: [], note: { kind: 'open' } });
  });

  test('a told beginning and an end that the plan sets are no guess', () => {
    const { lanes } = rowOf(modelOf(CASES['a restriction that is told']), 'plane');
    expect(lanes.negotiate.note).toEqual({ kind: 'days', days: 822, level: 'off', isEstimate: false });
    expect(lanes.refuse.note).toEqual({ kind: 'untilPaid' });
  });

  test('what is never paid off ends nowhere, and a loan is limited even after that', () => {
    const model = modelOf(CASES.huabei);
    expect(rowOf(model, 'plane').note).toEqual({ kind: 'untilPaid' });
    expect(rowOf(model, 'newCredit').note).toEqual({ kind: 'afterPaid' });
    expect(rowOf(model, 'newCredit').lanes.negotiate.note).toEqual({ kind: 'until', on: '2033-12-01' });
    expect(rowOf(model, 'alipayCredit').note).toEqual({ kind: 'platform' });
    expect(rowOf(model, 'antForest').note).toEqual({ kind: 'unconfirmed' });
    expect(rowOf(model, 'goingAbroad').note).toEqual({ kind: 'court' });
    expect(rowOf(model, 'publicList').note).toEqual({ kind: 'inability' });
    expect(rowOf(model, 'home').note).toEqual({ kind: 'open' });
  });

  test('the list ends with paying for who could but refused, after its term for another ground', () => {
    const list = (name: 'listed, could but refuses' | 'listed for a false report') =>
      rowOf(modelOf(CASES[name]), 'publicList').lanes.refuse.spans;
    const paid = simulate(CASES['listed, could but refuses'], 'refuse').totals.debtFreeOn;
    expect(list('listed, could but refuses').map(({ until }) => until)).toEqual([paid]);
    const [term] = list('listed for a false report');
    expect(Number(term?.until.slice(0, 4)) - Number(term?.from.slice(0, 4))).toBe(2);
  });

  test('a plan that breaks brings calls back', () => {
    const { spans } = rowOf(modelOf(CASES['a plan that breaks']), 'peace').lanes.negotiate;
    const { agreedOn, brokenOn } = simulate(CASES['a plan that breaks'], 'negotiate');
    expect(spans.map(({ until }) => until)).toEqual([agreedOn, 'untilPaid']);
    expect(spans[1]?.from).toBe(brokenOn);
    expect(spans[1]?.begins).toBeNull();
  });

  test('only a claim that is told is no guess', () => {
    expect(modelOf(CASES.huabei).isSued).toBe(false);
    expect(modelOf(CASES['a restriction that is told']).isSued).toBe(true);
  });

  test('an agreement is said not to lift only what was there before it', () => {
    expect(modelOf(CASES['a restriction that is told']).isRestrictedWhenAgreed).toBe(true);
    expect(modelOf(CASES.huabei).isRestrictedWhenAgreed).toBe(false);
    const broken = modelOf(CASES['a plan that breaks after wages']);
    expect(broken.closures.negotiate.kind).toBe('days');
    expect(broken.isRestrictedWhenAgreed).toBe(false);
    // Where the plan broke a court takes the rest: when it is done is a guess again.
    expect(rowOf(broken, 'peace').lanes.negotiate.note).toMatchObject({ kind: 'days', isEstimate: true });
  });

  test('a long past is cut, so that the future has its room', () => {
    const { firstDay, today, lastDay } = modelOf(CASES['ten years ago']);
    expect(today - firstDay).toBeLessThan((lastDay - firstDay) / 3);
  });
});
