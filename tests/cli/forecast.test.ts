import { describe, expect, it } from 'vitest';
import { forecast, FORECAST_ROADS, type Forecast } from '../../src/engine/forecast/index.ts';
import { ruleBook } from '../../src/engine/index.ts';
import { knownCase } from '../support/knownCase.ts';
import { answerOf, PLAIN_CASE, problemsOf, refusalsOf, STARTS_TIMEOUT_MS, temporaryFiles, zhailu } from './zhailu.ts';

const fileWith = temporaryFiles();

describe('forecast', { timeout: STARTS_TIMEOUT_MS }, () => {
  const file = fileWith('case.json', PLAIN_CASE);

  it('prints the engine’s forecast of both roads, the same bytes for the same seed', () => {
    const words = ['forecast', file, '--runs', '200', '--seed', '7'];
    const { stdout } = zhailu(words);
    const found = forecast(knownCase(PLAIN_CASE), FORECAST_ROADS, { runs: 200, seed: 7 });
    expect(stdout).toBe(`${JSON.stringify(found)}\n`);
    expect(zhailu(words).stdout).toBe(stdout);
    expect(found).toMatchObject({ runs: 200, seed: 7, ruleBook: ruleBook.version });
    expect(Object.keys(found)).toEqual(['runs', 'seed', 'ruleBook', 'roads']);
  });

  it('takes assumptions from a file, in place of the case’s own', () => {
    const certain = fileWith('certain.json', { claimFiled: { share: [1, 1, 1] } });
    const own = fileWith('own.json', { ...PLAIN_CASE, assumptions: { claimFiled: { share: ['0', '0', '0'] } } });
    const groupsOf = (...words: readonly string[]) => {
      const found = answerOf(['forecast', ...words, '--runs', '30', '--seed', '7']) as Forecast;
      return Object.keys(found.roads.refuse?.groups ?? {});
    };
    expect(groupsOf(own)).toEqual(['notSued']);
    expect(groupsOf(own, '--assumptions', certain)).toEqual(['sued']);
  });

  it('refuses what it cannot draw from', () => {
    expect(refusalsOf(['forecast', file, '--runs', '0', '--seed', '-1'])).toEqual(['runs tooSmall', 'seed tooSmall']);
    expect(refusalsOf(['forecast', file, '--runs', '200001'])).toEqual(['runs tooLarge']);
    expect(refusalsOf(['forecast', file, '--assumptions', `${file}.none`])).toEqual(['assumptions fileUnreadable']);
    expect(refusalsOf(['forecast', file, '--assumptions', fileWith('none.json', '')])).toEqual([
      'assumptions emptyText',
    ]);
    const cut = fileWith('cut.json', '{"claimFiled":');
    expect(problemsOf(['forecast', file, '--assumptions', cut, '--lang', 'en'])).toEqual([
      { field: 'assumptions', code: 'notJson', message: 'This is no JSON that can be read.' },
    ]);
    const wrong = { claimFiled: { share: [0.5, 0.2, 1.5] }, served: { days: [9, 5, 7] }, jury: {} };
    expect([...refusalsOf(['forecast', file, '--assumptions', fileWith('wrong.json', wrong)])].sort()).toEqual([
      'assumptions.claimFiled.share.2 tooLarge',
      'assumptions.jury unknownField',
      'assumptions.served.days notARange',
    ]);
  });
});
