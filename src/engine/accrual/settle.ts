import type { Account } from '../ledger/account.ts';
import type { PostingKind } from '../ledger/posting.ts';
import type { ListRuleId, RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { lower, rebase, type Debt } from './debt.ts';

/** In which order money settles the accounts 清偿顺序, and the rule that says so. */
export interface SettlementOrder {
  readonly accounts: readonly Account[];
  readonly rules: readonly RuleId[];
}

/**
 * The order that holds today: by statute before and after a judgment, by the card rules up to 90 days overdue and after.
 * Source: 民法典 561; 银监会令2011年第2号 art. 57; 法释〔2014〕8号 art. 4.
 */
export function settlementOrder<Whole, Ratio>(debt: Debt<Whole, Ratio>, rules: RulesInForce): SettlementOrder {
  const { arithmetic, contract } = debt;
  let id: ListRuleId = 'settlement.costsInterestPrincipal';
  if (debt.judged) id = 'settlement.afterJudgment';
  else if (contract.product === 'creditCard') {
    const overdueDays = arithmetic.value(debt.today) - arithmetic.value(debt.dueDate);
    const changesAfter = rules.number('settlement.cardOrderChangesAfterDays').value;
    id = overdueDays <= changesAfter ? 'settlement.card.upTo90Days' : 'settlement.card.from91Days';
  }
  return { accounts: rules.list(id).value as readonly Account[], rules: [id] };
}

/**
 * Settles accounts with money, in order; the runs have closed before. What bears interest falls with what is settled.
 * @param money at most what is posted as outstanding, in fen
 */
export function settle<Whole, Ratio>(
  debt: Debt<Whole, Ratio>,
  money: Whole,
  kind: Extract<PostingKind, 'payment' | 'recovery' | 'waiver' | 'reduction'>,
  { accounts, rules }: SettlementOrder,
): void {
  const { arithmetic, ledger } = debt;
  let rest = money;
  for (const account of accounts) {
    if (arithmetic.value(rest) === 0) break;
    const balance = ledger.balances[account];
    if (arithmetic.value(balance) === 0) continue;
    const covers = arithmetic.value(rest) >= arithmetic.value(balance);
    const amount = arithmetic.named(`${kind}.${account}`, 'fen', covers ? balance : rest);
    const left = covers ? arithmetic.minus(rest, balance) : arithmetic.zero;
    lower(debt, account, kind, amount, rules);
    rest = left;
  }
  rebase(debt);
}
