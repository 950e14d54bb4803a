/** The accounts of a debt, in the order in which they are shown. */
export const ACCOUNTS = [
  'principal',
  'contractInterest',
  'penaltyInterest',
  'compoundInterest',
  'lateFee',
  'acceptanceFee',
  'preservationFee',
  'noticeFee',
  'attorneyFee',
  'enforcementFee',
  'planInterest',
  'delayedPerformanceInterest',
] as const;

/**
 * 本金 · 利息 · 罚息 · 复利 · 违约金 · 案件受理费 · 保全费 · 公告费 · 律师费 · 执行费 · 分期利息 · 迟延履行期间加倍部分债务利息.
 */
export type Account = (typeof ACCOUNTS)[number];

/** What a court counts towards the ceiling 上限, and cuts from: from the last to the first here. */
export const CAPPED_ACCOUNTS = ['contractInterest', 'penaltyInterest', 'compoundInterest', 'lateFee'] as const;

/** What costs to realise the claim 实现债权的有关费用, in the order in which they are settled. */
export const COST_ACCOUNTS = [
  'enforcementFee',
  'acceptanceFee',
  'preservationFee',
  'noticeFee',
  'attorneyFee',
] as const;
