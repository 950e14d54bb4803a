import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, LIFE_EFFECTS, STAGES, type Rule } from '../../engine/index.ts';
import { contextRules, engineRules } from '../../engine/rules/context.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { accountName, effectName, stageName } from '../../i18n/names.ts';
import { findTerms } from './findTerms.ts';
import { spellings } from './term.ts';
import { TERMS } from './terms.ts';

const RULES: readonly Rule[] = [...engineRules, ...contextRules];

/** What anyone says: no term needs to explain it. */
const PLAIN: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['利息', '还清'],
  en: ['Interest', 'Paid off', 'Sued'],
};

/** What the page says of a language, the glossary's own texts and the command line's left out. */
function catalogue(language: Language): readonly string[] {
  const folder = `messages/${language}`;
  return readdirSync(folder)
    .filter((file) => file !== 'glossary.json' && file !== 'cli.json')
    .flatMap((file) => Object.values(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>));
}

/** The rule book's words: the names of the rules and what they say, all in one. */
function ruleTexts(language: Language): string {
  return RULES.flatMap(({ term, versions }) => [
    language === 'en' ? term.en : term.zh,
    ...versions.map(({ value }) => JSON.stringify(value)),
  ]).join('\n');
}

function termsIn(text: string, language: Language): string[] {
  return findTerms(text, language).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.term]));
}

describe('the table', () => {
  test('ids are unique, rules are of the book', () => {
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    const known = new Set(RULES.map(({ id }) => id));
    expect(TERMS.flatMap(({ rules }) => rules.filter((rule) => !known.has(rule)))).toEqual([]);
  });

  test.each(LANGUAGES)('no spelling in %s belongs to two terms', (language) => {
    const all = TERMS.flatMap((term) => spellings(term, language).map((spelling) => spelling.toLowerCase()));
    expect(all.filter((spelling, place) => all.indexOf(spelling) !== place)).toEqual([]);
    expect(all.filter((spelling) => spelling.trim() !== spelling || spelling === '')).toEqual([]);
  });

  test.each(LANGUAGES)('every spelling in %s stands in a text of the page or the rule book', (language) => {
    const texts = `${catalogue(language).join('\n')}\n${ruleTexts(language)}`.toLowerCase();
    const dead = TERMS.flatMap((term) => spellings(term, language)).filter(
      (spelling) => !texts.includes(spelling.toLowerCase()),
    );
    expect(dead).toEqual([]);
  });

  test.each(LANGUAGES)('explanations in %s are short, calm sentences', (language) => {
    for (const term of TERMS) {
      const text = term.text({}, { locale: language });
      expect(text, term.id).toMatch(/[。.]$/u);
      expect(text, term.id).not.toMatch(/[!！]|老赖|guaranteed|不用还了/u);
      const sentences = text.split(language === 'en' ? /(?<=[.:;])\s/u : '。').filter((one) => one !== '');
      expect(sentences.length, term.id).toBeLessThanOrEqual(3);
      for (const sentence of sentences) {
        expect(sentence.length, sentence).toBeLessThanOrEqual(language === 'en' ? 120 : 40);
      }
    }
  });
});

describe('what has to be explained', () => {
  test.each(LANGUAGES)('every account and every stage in %s', (language) => {
    const names = [
      ...ACCOUNTS.map((account) => accountName(account, language)),
      ...STAGES.map((stage) => stageName(stage, language)),
    ];
    const unexplained = names.filter((name) => !PLAIN[language].includes(name) && termsIn(name, language).length === 0);
    expect(unexplained).toEqual([]);
  });

  test('the effects that are legal terms', () => {
    const terms = Object.fromEntries(
      LIFE_EFFECTS.map((effect) => [effect, termsIn(effectName(effect, 'zh-CN'), 'zh-CN')]),
    );
    expect(terms.publicList).toEqual(['dishonestList']);
    expect(terms.freedom).toEqual(['detention']);
    expect(terms.goingAbroad).toEqual(['leavingCountry']);
    expect(terms.sesamePrivileges).toEqual(['noDeposit']);
  });

  test.each([
    ['限制消费', 'restriction'],
    ['终结本次执行', 'suspended'],
    ['失信', 'dishonestList'],
    ['诉前调解', 'mediation'],
    ['支付令', 'paymentOrder'],
    ['报告财产令', 'assetReport'],
    ['诉讼时效', 'limitation'],
    ['复利', 'compoundInterest'],
    ['LPR', 'lpr'],
    ['受理费', 'acceptanceFee'],
    ['加倍部分利息', 'delayedPerformanceInterest'],
  ])('every text that says %s explains it, or a longer term that holds it', (word, term) => {
    const texts = catalogue('zh-CN').filter((text) => text.includes(word));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(
        findTerms(text, 'zh-CN').some(
          (piece) => typeof piece !== 'string' && (piece.term === term || piece.spelling.includes(word)),
        ),
        text,
      ).toBe(true);
    }
  });
});

describe('finding terms', () => {
  test('the longest spelling wins', () => {
    expect(findTerms('判决生效后', 'zh-CN')).toEqual([{ term: 'effective', spelling: '判决生效' }, '后']);
    expect(findTerms('公告费', 'zh-CN')).toEqual([{ term: 'noticeFee', spelling: '公告费' }]);
    expect(findTerms('Public-notice fee', 'en')).toEqual([{ term: 'noticeFee', spelling: 'Public-notice fee' }]);
  });

  test('a term is marked where it first occurs', () => {
    expect(findTerms('本金，还是本金。', 'zh-CN')).toEqual([{ term: 'principal', spelling: '本金' }, '，还是本金。']);
  });

  test('in English whole words only, in either case', () => {
    expect(findTerms('Judgments are not judgment', 'en')).toEqual([
      'Judgments are not ',
      { term: 'judgment', spelling: 'judgment' },
    ]);
    expect(termsIn('JUDGMENT', 'en')).toEqual(['judgment']);
    expect(termsIn('nonjudgmental, deserved, graceful', 'en')).toEqual([]);
  });

  test.each(LANGUAGES)('the pieces of any text in %s are the text', (language) => {
    const texts = catalogue(language);
    const any = fc.array(fc.oneof(fc.constantFrom(...texts), fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(any, (parts) => {
        const text = parts.join('');
        const pieces = findTerms(text, language);
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.spelling)).join('')).toBe(text);
        const terms = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.term]));
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});
