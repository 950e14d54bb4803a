/**
 * 《诉讼费用交纳办法》 国务院令第481号 arts 13 (1), 14 (1)–(3), 15, 16: amounts in yuan, worked out by hand and by a script
 * apart from the engine. Columns: amount · acceptance fee · halved · payment order (a third) · enforcement · preservation.
 */
export const COURT_COSTS = [
  ['500', '50.00', '25.00', '16.67', '50.00', '30.00'],
  ['5000', '50.00', '25.00', '16.67', '50.00', '70.00'],
  ['10000', '50.00', '25.00', '16.67', '50.00', '120.00'],
  ['10000.01', '50.00', '25.00', '16.67', '50.00', '120.00'],
  ['30000', '550.00', '275.00', '183.33', '350.00', '320.00'],
  ['50000', '1050.00', '525.00', '350.00', '650.00', '520.00'],
  ['100000', '2300.00', '1150.00', '766.67', '1400.00', '1020.00'],
  ['200000', '4300.00', '2150.00', '1433.33', '2900.00', '1520.00'],
  ['300000', '5800.00', '2900.00', '1933.33', '4400.00', '2020.00'],
  ['500000', '8800.00', '4400.00', '2933.33', '7400.00', '3020.00'],
  ['1000000', '13800.00', '6900.00', '4600.00', '12400.00', '5000.00'],
  ['2000000', '22800.00', '11400.00', '7600.00', '22400.00', '5000.00'],
  ['5000000', '46800.00', '23400.00', '15600.00', '52400.00', '5000.00'],
  ['10000000', '81800.00', '40900.00', '27266.67', '77400.00', '5000.00'],
  ['20000000', '141800.00', '70900.00', '47266.67', '87400.00', '5000.00'],
  ['30000000', '191800.00', '95900.00', '63933.33', '97400.00', '5000.00'],
] as const;

/** Art. 13 (1) as `amount × rate + constant` up to a limit, in yuan: the quick reckoning 速算 of the same tiers. */
export const ACCEPTANCE_QUICKLY = [
  { upTo: 100_000, perMille: 25, plus: -200 },
  { upTo: 200_000, perMille: 20, plus: 300 },
  { upTo: 500_000, perMille: 15, plus: 1_300 },
  { upTo: 1_000_000, perMille: 10, plus: 3_800 },
  { upTo: 2_000_000, perMille: 9, plus: 4_800 },
  { upTo: 5_000_000, perMille: 8, plus: 6_800 },
  { upTo: 10_000_000, perMille: 7, plus: 11_800 },
  { upTo: 20_000_000, perMille: 6, plus: 21_800 },
  { upTo: 100_000_000, perMille: 5, plus: 41_800 },
] as const;

/** Art. 14 (1) no. 2, likewise. */
export const ENFORCEMENT_QUICKLY = [
  { upTo: 500_000, perMille: 15, plus: -100 },
  { upTo: 5_000_000, perMille: 10, plus: 2_400 },
  { upTo: 10_000_000, perMille: 5, plus: 27_400 },
  { upTo: 100_000_000, perMille: 1, plus: 67_400 },
] as const;

/** Art. 14 (2), likewise; never above 5,000 yuan, which is reached at 896,000. */
export const PRESERVATION_QUICKLY = [
  { upTo: 100_000, perMille: 10, plus: 20 },
  { upTo: 896_000, perMille: 5, plus: 520 },
] as const;
