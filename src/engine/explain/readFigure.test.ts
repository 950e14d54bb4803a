import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../calendar/localDate.ts';
import { readFigure } from './readFigure.ts';

const DAY = '2027-01-31' as IsoDate;

describe('readFigure', () => {
  it.each([
    ['refuse.burden', { kind: 'total', total: 'burden' }],
    ['negotiate.instalment', { kind: 'total', total: 'instalment' }],
    ['refuse.byAccount.penaltyInterest', { kind: 'byAccount', account: 'penaltyInterest' }],
    ['refuse.stage.claimFiled.on', { kind: 'stage', stage: 'claimFiled' }],
    ['refuse.posting.3', { kind: 'posting', index: 3 }],
    ['notSued.paid', { kind: 'total', total: 'paid' }],
  ])('%s', (path, figure) => {
    expect(readFigure(path)).toEqual({ ok: true, value: { road: path.split('.')[0], figure } });
  });

  it.each(['owed', 'upheld', 'paid'])('%s of a day', (of) => {
    expect(readFigure(`refuse.${of}`, DAY)).toEqual({
      ok: true,
      value: { road: 'refuse', figure: { kind: 'balance', of, on: DAY } },
    });
  });

  it.each([
    '',
    'refuse',
    'elsewhere.burden',
    'refuse.nothing',
    'refuse.owed',
    'refuse.byAccount.interest',
    'refuse.stage.claimFiled',
    'refuse.posting.-1',
    'refuse.posting.x',
    'refuse.burden.more',
  ])('%s is no figure', (path) => {
    expect(readFigure(path)).toEqual({
      ok: false,
      problems: [{ field: 'figure', code: 'figureUnknown', details: { figure: path } }],
    });
  });
});
