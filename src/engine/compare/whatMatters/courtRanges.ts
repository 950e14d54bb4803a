import { knownDate } from '../../calendar/localDate.ts';
import { CONVENTIONS } from '../../case/caseFile.ts';
import { multiplyRates, rate, rateText, type Rate } from '../../money/rate.ts';
import type { RoadSetup } from '../../roads/roadSetup.ts';
import { lastKnownLprDay, type RuleBook } from '../../rules/ruleBook.ts';
import { withConvention } from '../conventionEffects.ts';
import type { Range } from './bar.ts';

type Setup = RoadSetup<number, Rate>;

/** Courts have cut a licensed lender's charges to 24 % a year and to four times the LPR 四倍 LPR; newest known fixing. */
function capRange({ caseFile, road, rules, contract }: Setup, book: RuleBook): Range[] {
  if (contract.creditor === 'private' || caseFile.court?.capPerYear !== undefined) return [];
  const asOf = knownDate(caseFile.asOf);
  const known = book.covers('lpr.oneYear', asOf) ? asOf : lastKnownLprDay(book);
  if (!book.covers('lpr.oneYear', known) || !book.covers('cap.privateLender.multiple', known)) return [];
  const then = book.on(known);
  const multiple = rate(then.number('cap.privateLender.multiple').value, 1);
  const at = (value: Rate) => ({
    value,
    caseFile: { ...caseFile, court: { ...caseFile.court, capPerYear: rateText(value) } },
    road,
  });
  return [
    {
      id: 'court.capPerYear',
      kind: 'courtLine',
      unit: 'perYear',
      rules: ['cap.privateLender.multiple', 'lpr.oneYear', 'cap.licensedLender'],
      own: false,
      low: at(multiplyRates(multiple, then.rate('lpr.oneYear').value)),
      high: at(rules.rate('cap.licensedLender').value),
    },
  ];
}

/** Whether the debtor asks the court to cut; a private lender's cap holds without it. */
function pleaRange({ caseFile, road, contract }: Setup): Range[] {
  if (contract.creditor === 'private' || caseFile.court?.plea !== undefined) return [];
  const at = (value: boolean) => ({
    value,
    caseFile: { ...caseFile, court: { ...caseFile.court, plea: value } },
    road,
  });
  return [
    {
      id: 'court.plea',
      kind: 'courtLine',
      unit: 'yesNo',
      rules: ['court.reduction'],
      own: false,
      low: at(true),
      high: at(false),
    },
  ];
}

/** Who bears the acceptance fee where a part of the claim is not upheld. */
function feeSplitRange({ caseFile, road }: Setup): Range[] {
  if (caseFile.conventions?.feeSplit !== undefined) return [];
  const [byShareUpheld, onDefendant] = CONVENTIONS.feeSplit;
  const at = (value: (typeof CONVENTIONS.feeSplit)[number]) => ({
    value,
    caseFile: withConvention(caseFile, 'feeSplit', value),
    road,
  });
  return [
    {
      id: 'conventions.feeSplit',
      kind: 'courtLine',
      unit: 'choice',
      rules: ['court.loserBears'],
      own: false,
      low: at(byShareUpheld),
      high: at(onDefendant),
    },
  ];
}

/** Where courts draw the line, and what they are asked. */
export function courtRanges(setup: Setup, book: RuleBook): readonly Range[] {
  return [...capRange(setup, book), ...pleaRange(setup), ...feeSplitRange(setup)];
}
