import { describe, expect, it } from 'vitest';
import {
  explain,
  explainDelayedInterest,
  explainFee,
  fen,
  knownDate,
  type Derivation,
  type Road,
} from '../../src/engine/index.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { dayFigures, eventFigures } from '../support/figures.ts';
import { date, scenario } from './scenario.ts';

function collect({ label, unit, inputs }: Derivation, steps: Set<string>, seen: Set<Derivation>): void {
  steps.add(`${label} ${unit}`);
  for (const input of Object.values(inputs)) {
    const { from } = input;
    if ('case' in from) steps.add(`${from.case} ${input.unit}`);
    else if ('rule' in from) steps.add([from.rule, from.part].filter(Boolean).join('.') + ` ${input.unit}`);
    else if (!seen.has(from.derivation)) {
      seen.add(from.derivation);
      collect(from.derivation, steps, seen);
    }
  }
}

/** Every step that the explanations of a road's figures go through, with its unit. */
function stepsOf(changes: Partial<CaseJson>, road: Road = 'refuse'): ReadonlySet<string> {
  const { timeline } = scenario(changes, road);
  const steps = new Set<string>();
  const seen = new Set<Derivation>();
  for (const { figure } of [...eventFigures(timeline), ...dayFigures(timeline, [timeline.asOf, timeline.end])]) {
    const derivation = explain(timeline, figure);
    if (derivation !== null) collect(derivation, steps, seen);
  }
  return steps;
}

describe('an explanation calls its steps and what they rest on by name, in the unit that they have', () => {
  it.each<[string, Partial<CaseJson>, Road, string[]]>([
    [
      'a card that is sued, cut and enforced',
      {
        product: 'creditCard',
        principal: 3_000_000,
        overdueDays: 400,
        terms: { penaltyRatePerDay: '1/1000', unpaidInterest: 12_000, lateFeeFloor: 1_000, lateFeeCap: 50_000 },
        court: {
          include: ['publicNotice', 'assetsPreserved'],
          plea: true,
          attorneyFee: 100_000,
          noticeFee: 30_000,
          capPerYear: '0.2',
        },
        means: { deposits: 500_000, exemptIncome: 300_000, attachableWages: 600_000 },
        payments: [{ date: '2026-03-01', amount: 20_000 }],
      },
      'refuse',
      [
        ...['allFenDays fenDays', 'fenDays fenDays', 'billedInterest fen', 'excess fen', 'cap.daysPerYear days'],
        ...['charge.contractInterest fen', 'charge.compoundInterest fen', 'charge.lateFee fen', 'called fen'],
        ...['creditCard.calledShare share', 'creditCard.lateFeeShare share', 'terms.penaltyRatePerDay perDay'],
        ...['creditCard.retroactiveInterestDays days', 'creditCard.compoundingEndsAfterDays days'],
        ...['terms.unpaidInterest fen', 'terms.lateFeeFloor fen', 'terms.lateFeeCap fen', 'court.capPerYear share'],
        ...[
          'claim fen',
          'claimUpheld fen',
          'acceptanceFee fen',
          'charge.acceptanceFee fen',
          'judgmentRatePerDay perDay',
        ],
        ...[
          'charge.preservationFee fen',
          'court.attorneyFee fen',
          'court.noticeFee fen',
          'reduction.contractInterest fen',
        ],
        ...['court.acceptanceFee.flat fen', 'court.acceptanceFee.flatUpTo fen'],
        ...[
          'court.acceptanceFee.tiers.0.rate share',
          'court.acceptanceFee.tiers.0.upTo fen',
          'court.preservationFee.cap fen',
        ],
        ...['charge.enforcementFee fen', 'taken fen', 'recovery.principal fen', 'recovery.attorneyFee fen'],
        ...['court.enforcementFee.flat fen', 'court.enforcementFee.tiers.0.rate share'],
        ...['charge.delayedPerformanceInterest fen', 'delayedPerformance.ratePerDay perDay'],
      ],
    ],
    [
      'a bank loan that is settled in the middle of a suit',
      {
        product: 'bankLoan',
        terms: {
          annualRate: '0.08',
          unpaidInterest: 7_200,
          notYetDue: 600_000,
          remainingInstalments: 6,
          compoundingEndsAfterDays: 60,
        },
        negotiate: { planRatePerDay: '1/5000' },
        happened: { claimFiled: '2026-11-24' },
      },
      'negotiate',
      [
        ...[
          'contractRatePerDay perDay',
          'penaltyRatePerDay perDay',
          'terms.annualRate share',
          'bankLoan.daysPerYear days',
        ],
        ...['bankLoan.penaltyMultiplier share', 'charge.contractInterest fen', 'charge.compoundInterest fen'],
        ...['terms.notYetDue fen', 'terms.remainingInstalments count', 'terms.unpaidInterest fen'],
        ...['charge.penaltyInterest fen', 'charge.planInterest fen', 'payment.principal fen', 'claim fen'],
        ...['charge.acceptanceFee fen', 'court.settledSuitHalf share', 'cap.licensedLender share'],
      ],
    ],
    [
      'a private lender’s own contract',
      {
        product: 'custom',
        overdueDays: 300,
        terms: {
          penaltyRatePerDay: '1/1000',
          contractRatePerDay: '1/4000',
          compounds: true,
          lateFeeShare: '0.03',
          creditor: 'private',
          contractDate: '2025-05-20',
          notYetDue: 600_000,
          remainingInstalments: 6,
        },
      },
      'refuse',
      [
        ...['capPerYear share', 'cap.privateLender.multiple count', 'lpr.oneYear share', 'court.halving share'],
        ...['terms.contractRatePerDay perDay', 'terms.lateFeeShare share', 'terms.penaltyRatePerDay perDay'],
        ...['reduction.compoundInterest fen', 'reduction.penaltyInterest fen', 'charge.lateFee fen'],
      ],
    ],
    [
      'a micro loan',
      { product: 'microLoan', terms: { annualRate: '0.15' } },
      'refuse',
      [
        'terms.annualRate share',
        'microLoan.daysPerYear days',
        'microLoan.penaltyMultiplier share',
        'penaltyRatePerDay perDay',
      ],
    ],
  ])('%s', (_about, changes, road, named) => {
    expect([...stepsOf(changes, road)]).toEqual(expect.arrayContaining(named));
  });
});

describe('so does one of an amount that is asked for on its own', () => {
  const FILED = knownDate(date('2026-11-24'));

  it.each<[string, Derivation, string[]]>([
    [
      'half an acceptance fee',
      explainFee('acceptance', fen(30_000_000), FILED, true).derivation,
      [
        ...['fee.acceptance fen', 'court.halving share', 'amount fen', 'court.acceptanceFee.flat fen'],
        ...['court.acceptanceFee.flatUpTo fen', 'court.acceptanceFee.tiers.0.rate share'],
        ...['court.acceptanceFee.tiers.0.upTo fen', 'court.acceptanceFee.tiers.1.upTo fen'],
      ],
    ],
    [
      'a payment order',
      explainFee('payment-order', fen(30_000_000), FILED).derivation,
      ['fee.payment-order fen', 'court.paymentOrderShare share'],
    ],
    [
      'a preservation',
      explainFee('preservation', fen(30_000_000), FILED).derivation,
      ['fee.preservation fen', 'court.preservationFee.cap fen', 'court.preservationFee.tiers.0.rate share'],
    ],
    [
      'doubled interest',
      explainDelayedInterest(fen(1_000_000), date('2026-01-01'), date('2026-03-01')).derivation,
      [
        ...['charge.delayedPerformanceInterest fen', 'fenDays fenDays', 'delayedPerformance.ratePerDay perDay'],
        ...['amount fen', 'from date', 'to date'],
      ],
    ],
  ])('%s', (_about, derivation, named) => {
    const steps = new Set<string>();
    collect(derivation, steps, new Set());
    expect([...steps]).toEqual(expect.arrayContaining(named));
  });
});
