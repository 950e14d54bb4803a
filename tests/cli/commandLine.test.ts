import { closeSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_SHAPES, COMMANDS } from '../../cli/commandLine.ts';
import {
  STARTS_TIMEOUT_MS,
  answerOf,
  PLAIN_CASE,
  problemsOf,
  refusalsOf,
  temporaryFiles,
  zhailu,
  zhailuInto,
} from './zhailu.ts';

const fileWith = temporaryFiles();
const HAN = /\p{Script=Han}/u;

describe('help', { timeout: STARTS_TIMEOUT_MS }, () => {
  it.each(['zh-CN', 'en'])('of all commands in %s', (language) => {
    const { status, stdout, stderr } = zhailu(['--help', '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain(language === 'en' ? 'Exit codes' : '退出码');
  });

  it.each(COMMANDS)('of %s in both languages, with every option', (command) => {
    for (const language of ['zh-CN', 'en']) {
      const { status, stdout } = zhailu([command, '--help', '--lang', language]);
      expect(status).toBe(0);
      for (const option of [...Object.keys(COMMAND_SHAPES[command].options), 'lang', 'help']) {
        expect(stdout).toMatch(new RegExp(`\n  --${option} .*\\S`));
      }
      const told = stdout.split('\n').filter((line) => line.startsWith('  --'));
      for (const line of told) expect(HAN.test(line), line).toBe(language === 'zh-CN');
    }
  });

  it('is Chinese if nothing is said, and is not kept from anybody by another mistake', () => {
    const { stdout } = zhailu(['-h']);
    expect(stdout).toBe(zhailu(['--help', '--lang', 'zh-CN']).stdout);
    expect(zhailu(['predict', '--help', '--runs', '5'])).toEqual({ status: 0, stdout, stderr: '' });
    expect(zhailu(['fee', '--help', '--lang', 'fr']).stdout).toBe(zhailu(['fee', '--help']).stdout);
  });

  it('fits a line of the terminal', () => {
    for (const command of COMMANDS) {
      const lines = zhailu([command, '--help'])
        .stdout.split('\n')
        .filter((line) => / {2}--/.test(line));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('what was asked wrongly', { timeout: STARTS_TIMEOUT_MS }, () => {
  it('names the command that there is not', () => {
    expect(problemsOf(['predict', 'case.json', '--runs', '10', '--seed', '7', '--lang', 'en'])).toEqual([
      {
        field: 'command',
        code: 'unknownCommand',
        message:
          'There is no command predict. There are: simulate, explain, waiting, debts, matters, forecast, fee, delayed-interest, rules.',
      },
    ]);
    expect(refusalsOf([])).toEqual(['command commandMissing']);
    expect(refusalsOf(['__proto__'])).toEqual(['command unknownCommand']);
  });

  it('names options, values and operands that are not wanted', () => {
    expect(refusalsOf(['simulate', 'case.json', '--colour', 'red'])).toEqual(['colour unknownOption']);
    expect(refusalsOf(['simulate', '--until', '3'])).toEqual(['until unknownOption']);
    expect(refusalsOf(['simulate', '--__proto__', '--constructor=1'])).toEqual([
      '__proto__ unknownOption',
      'constructor unknownOption',
    ]);
    expect(refusalsOf(['simulate', 'one.json', 'two.json'])).toEqual(['two.json unexpectedOperand']);
    expect(refusalsOf(['simulate', '--road'])).toEqual(['road required']);
    expect(refusalsOf(['simulate', '--road', '--on', '2026-11-24'])).toEqual(['road required']);
    expect(refusalsOf(['simulate', '--road='])).toEqual(['road required']);
    expect(refusalsOf(['fee', 'acceptance', '100', '--simplified=yes'])).toEqual(['simplified noValueWanted']);
    expect(refusalsOf(['rules', '--on', '2026-11-24', '--on', '2026-11-25'])).toEqual(['on duplicateKey']);
    expect(refusalsOf(['rules', '--lang', 'fr'])).toEqual(['lang notOneOf']);
  });

  it('is told in the asked language', () => {
    const said = (...words: readonly string[]) => problemsOf(words).map(({ message }) => message);
    expect(said('simulate', '--colour')).toEqual(['这里没有 --colour 这个选项。加 --help 看有哪些。']);
    expect(said('simulate', '--colour', '--lang', 'en')).toEqual([
      'There is no option --colour here. --help shows what there is.',
    ]);
    expect(said('--lang', 'en', 'fee', 'entry', '100')).toEqual([
      'This has to be one of: acceptance, preservation, enforcement, payment-order.',
    ]);
    expect(said('--lang=en', 'simulate', 'nowhere.json')).toEqual(['The file nowhere.json cannot be read (ENOENT).']);
  });

  it('takes everything after two dashes for operands', () => {
    const file = fileWith('-case.json', PLAIN_CASE);
    expect(answerOf(['waiting', '--until', '0', '--', file])).toHaveLength(1);
    expect(refusalsOf(['simulate', '--', '--road'])).toEqual(['case fileUnreadable']);
  });
});

describe('what nobody expects', { timeout: STARTS_TIMEOUT_MS }, () => {
  it('ends with 1 and says why', () => {
    const readOnly = openSync(fileWith('readonly', ''), 'r');
    const { status, stderr } = zhailuInto(readOnly, ['fee', 'acceptance', '100', '--lang', 'en']);
    closeSync(readOnly);
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ field: '', code: 'unexpectedFailure' });
    expect(stderr).toContain('The program failed, not your input.');
  });
});
