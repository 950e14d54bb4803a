import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../src/engine/ledger/account.ts';
import { checkRuleBook, type RuleFaultCode } from '../../src/engine/rules/checkRuleBook.ts';
import { contextRules, notes, wordsOfLaw } from '../../src/engine/rules/context.ts';
import type { Rule, RuleVersion } from '../../src/engine/rules/rule.ts';
import { engineRules } from '../../src/engine/rules/engineRules.ts';
import { ruleBook } from '../../src/engine/rules/ruleBook.ts';

const allRules: readonly Rule[] = [...engineRules, ...contextRules];
const allIds = new Set(allRules.map(({ id }) => id));

/** What begins later than a case can reach back, or is not known beyond a day: asked for a day outside, the answer is "unknown". */
const mayNotCover = new Set([
  'huabei.penaltyRatePerDay',
  'huabei.contractRatePerDay',
  'lpr.oneYear',
  'cap.privateLender.multiple',
  'cap.privateLender.beforeLpr',
]);

describe('the rule book', () => {
  it('has no gap, no overlap, no missing source, no text in one language only', () => {
    expect(checkRuleBook(allRules, { accounts: ACCOUNTS })).toEqual([]);
  });

  it('covers every day that a case can reach, 2010 to 2066', () => {
    expect(checkRuleBook(engineRules, { coversFrom: '2010-01-01', mayNotCover })).toEqual([]);
  });

  it('holds at least 180 rules, by id, and says so of itself', () => {
    expect(allIds.size).toBe(allRules.length);
    expect(allIds.size).toBeGreaterThanOrEqual(180);
    expect(ruleBook.rules).toHaveLength(engineRules.length);
  });

  it('caps private loans on either side of the first LPR, on every day of a contract', () => {
    const version = (id: string) => allRules.find((rule) => rule.id === id)?.versions ?? [];
    expect(version('cap.privateLender.beforeLpr').at(-1)?.until).toBe('2019-08-19');
    expect(version('cap.privateLender.multiple')[0]?.from).toBe('2019-08-20');
    expect(version('lpr.oneYear')[0]?.from).toBe('2019-08-20');
  });

  it('gives notes and words of law only for rules that there are, short and in both languages', () => {
    for (const [id, text] of Object.entries(notes)) {
      expect(allIds.has(id), id).toBe(true);
      expect(text.zh, id).toMatch(/\p{Script=Han}/u);
      expect(text.en, id).toMatch(/^[^\p{Script=Han}]+$/u);
    }
    for (const [id, words] of Object.entries(wordsOfLaw)) {
      expect(allIds.has(id), id).toBe(true);
      expect(words.length, id).toBeLessThanOrEqual(200);
    }
  });
});

const DATA = [join('src', 'engine', 'rules', 'data'), join('src', 'engine', 'rules', 'context')];

/** Everything that may use a rule, but for the rules themselves. */
function sourcesIn(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !DATA.some((data) => file.startsWith(data + sep)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

describe('the engine and the rule book', () => {
  const sources = sourcesIn('src', 'cli');

  it('use each other: every engine rule is named where something is computed or shown', () => {
    const named = new Set<string>();
    const patterns: RegExp[] = [];
    for (const [, text = ''] of sources.matchAll(/'([^'\n]+)'/g)) named.add(text);
    for (const [, text = ''] of sources.matchAll(/`([a-zA-Z]+\.[^`\n]*)`/g)) {
      const literal = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      if (literal.length > 1) patterns.push(new RegExp(`^${literal.join('[A-Za-z0-9]+')}$`));
    }
    const isUsed = (id: string) => named.has(id) || patterns.some((pattern) => pattern.test(id));
    const ids = engineRules.map(({ id }) => id);
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('know each other: every id that the engine asks for exists', () => {
    const asked = [
      ...sources.matchAll(
        /\b(?:number|rate|yesNo|days|fee|list|share|shares|words|covers|rule)\(\s*'([^'\n]+\.[^'\n]+)'/g,
      ),
    ];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(([, id = '']) => id).filter((id) => !allIds.has(id))).toEqual([]);
  });
});

describe('the check itself', () => {
  const version: RuleVersion = {
    from: '2020-01-01',
    until: null,
    value: 30,
    source: { instrument: { zh: '《办法》', en: 'Measures' }, article: { zh: '第一条', en: 'art. 1' } },
    checkedOn: '2026-11-24',
    confidence: 'unverified',
  };
  const sound: Rule = {
    id: 'some.days',
    term: { zh: '天数', en: 'Days' },
    unit: 'days',
    kind: 'practice',
    versions: [version],
  };
  const later = { ...version, from: '2021-01-01' };
  const source = version.source;
  const faulty: readonly [RuleFaultCode, readonly unknown[]][] = [
    ['duplicateId', [sound, sound]],
    ['badId', [{ ...sound, id: 'Days' }]],
    ['emptyText', [{ ...sound, term: { zh: '', en: 'Days' } }]],
    ['oneLanguage', [{ ...sound, term: { zh: 'Days', en: 'Days' } }]],
    ['oneLanguage', [{ ...sound, term: { zh: '天数', en: '天数' } }]],
    ['unknownUnit', [{ ...sound, unit: 'weeks' }]],
    ['unknownKind', [{ ...sound, kind: 'custom' }]],
    ['unknownConfidence', [{ ...sound, versions: [{ ...version, confidence: 'sure' }] }]],
    ['noVersion', [{ ...sound, versions: [] }]],
    ['badDate', [{ ...sound, versions: [{ ...version, from: '2020-02-30' }] }]],
    ['endsBeforeItBegins', [{ ...sound, versions: [{ ...version, until: '2019-12-31' }] }]],
    ['gap', [{ ...sound, versions: [{ ...version, until: '2020-12-30' }, later] }]],
    ['overlap', [{ ...sound, versions: [{ ...version, until: '2021-01-01' }, later] }]],
    ['openBeforeLast', [{ ...sound, versions: [version, later] }]],
    ['notCovered', [{ ...sound, versions: [{ ...version, until: '2030-12-31' }] }]],
    ['missingSource', [{ ...sound, versions: [{ ...version, source: undefined }] }]],
    ['unofficialUrl', [{ ...sound, versions: [{ ...version, source: { ...source, url: 'https://example.com/' } }] }]],
    ['wrongShape', [{ ...sound, versions: [{ ...version, value: '30' }] }]],
    ['wrongShape', [{ ...sound, versions: [{ ...version, value: { low: 3, likely: 2, high: 4 } }] }]],
    ['wrongShape', [{ ...sound, unit: 'order', versions: [{ ...version, value: ['nowhere'] }] }]],
    ['unreadableRate', [{ ...sound, unit: 'ratePerDay', versions: [{ ...version, value: '1/0' }] }]],
  ];

  it.each(faulty)('finds %s', (code, rules) => {
    const faults = checkRuleBook(rules as readonly Rule[], { accounts: ACCOUNTS, coversFrom: '2020-01-01' });
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('finds nothing in a sound rule', () => {
    expect(checkRuleBook([sound], { coversFrom: '2020-01-01' })).toEqual([]);
  });
});
