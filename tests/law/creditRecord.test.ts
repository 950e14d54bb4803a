import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

describe('the credit record 征信 (征信业管理条例 art. 16)', () => {
  it('is kept for five years from the day on which all is paid', () => {
    const { timeline } = scenario({ asOf: '2028-02-29', overdueDays: 90 }, 'payInFull');
    expect(timeline.totals.debtFreeOn).toBe('2028-02-29');
    expect(timeline.totals.creditRecordUntil).toBe('2033-02-28');
  });

  it('has no end where the debt has none', () => {
    const { timeline } = scenario();
    expect(timeline.totals.debtFreeOn).toBeNull();
    expect(timeline.totals.creditRecordUntil).toBeNull();
  });

  it('has nothing to keep where all is paid before it was reported', () => {
    const { timeline, dayOf } = scenario({ overdueDays: 5 }, 'payInFull');
    expect(dayOf('creditReported')).toBeUndefined();
    expect(timeline.totals.creditRecordUntil).toBeNull();
  });
});
