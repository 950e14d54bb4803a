import { describe, expect, it } from 'vitest';
import { scenario, versionOn, whereOn } from './scenario.ts';

const MSF_2012 = '《民事诉讼法》（2012年、2017年修正）';
const MSF_2021 = '《民事诉讼法》（2021年修正）';
const MSF_2023 = '《民事诉讼法》（2023年修正）';

describe('the same provision, before and after a law was renumbered', () => {
  it.each([
    ['enforcement.deposits', '2021-12-31', `${MSF_2012}第二百四十二条`],
    ['enforcement.deposits', '2022-01-01', `${MSF_2021}第二百四十九条`],
    ['enforcement.deposits', '2023-12-31', `${MSF_2021}第二百四十九条`],
    ['enforcement.deposits', '2024-01-01', `${MSF_2023}第二百五十三条`],
    ['enforcement.income', '2023-12-31', `${MSF_2021}第二百五十条`],
    ['enforcement.income', '2024-01-01', `${MSF_2023}第二百五十四条`],
    ['contract.repayment', '2020-12-31', '《合同法》（1999年，已废止）第二百零六条'],
    ['contract.repayment', '2021-01-01', '《民法典》第六百七十五条'],
    ['contract.overdueInterest', '2021-01-01', '《民法典》第六百七十六条'],
    ['court.reduction', '2017-08-04', '《合同法》（1999年，已废止）第一百一十四条第二款'],
    ['court.reduction', '2017-08-05', '《关于进一步加强金融审判工作的若干意见》第二点'],
    ['court.reduction', '2021-01-01', '《民法典》第五百八十五条第二款'],
    ['court.halvedOnce', '2022-04-09', '《民诉法解释》（2015年）第二百零六条'],
    ['court.halvedOnce', '2022-04-10', '《民诉法解释》（2022年修正）第二百零六条'],
  ])('%s on %s: %s', (id, day, where) => {
    expect(whereOn(id, day)).toBe(where);
  });
});

describe('a time limit, before and after it changed', () => {
  it.each([
    ['procedure.publicNoticeDays', '2021-12-31', 60],
    ['procedure.publicNoticeDays', '2022-01-01', 30],
    ['limitation.years', '2017-09-30', 2],
    ['limitation.years', '2017-10-01', 3],
    ['smallClaims.wageShare', '2021-12-31', '3/10'],
    ['smallClaims.wageShare', '2022-01-01', '1/2'],
  ])('%s on %s: %s', (id, day, value) => {
    expect(versionOn(id, day)?.value).toBe(value);
  });
});

describe('a day that no version covers', () => {
  it('is unknown: the LPR after its last publication, Huabei before there was one', () => {
    expect(versionOn('lpr.oneYear', '2026-09-20')).toBeDefined();
    expect(versionOn('lpr.oneYear', '2026-09-21')).toBeUndefined();
    expect(versionOn('lpr.oneYear', '2019-08-19')).toBeUndefined();
    expect(versionOn('huabei.penaltyRatePerDay', '2015-04-14')).toBeUndefined();
    expect(versionOn('cap.privateLender.beforeLpr', '2019-08-20')).toBeUndefined();
  });

  it('never stops a road: postings of such a day name another rule in force', () => {
    const { timeline } = scenario({ asOf: '2020-01-01', overdueDays: 3_650 }, 'notSued');
    expect(timeline.dueDate).toBe('2010-01-03');
    expect(timeline.postings.length).toBeGreaterThan(0);
  });
});
