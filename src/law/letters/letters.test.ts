import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import { lastVersion } from '../wholeBook.ts';
import { DOCUMENTS } from './documents.ts';
import { kindsAt, letterRow, type LetterChoice } from './letterRow.ts';
import { LETTER_STAGES, OFFERS, PARTIES, type CeilingLaw } from './letterTable.ts';
import { REQUESTS } from './requests.ts';
import { letterTitle, lineText, writeLetter, writeScript, type LetterInput, type LetterLine } from './writeLetter.ts';

const CEILINGS: readonly CeilingLaw[] = ['licensed', 'card', 'private'];
const PLACES = { rate: '24%', multiple: 4 };

/** Every letter that can be chosen. */
const ALL: readonly LetterChoice[] = PARTIES.flatMap((party) =>
  LETTER_STAGES.flatMap((stage) =>
    CEILINGS.flatMap((ceiling) => kindsAt({ party, stage, ceiling }).map((kind) => ({ kind, party, stage, ceiling }))),
  ),
);

function inputOf(choice: LetterChoice, more: Partial<LetterInput> = {}): LetterInput {
  return {
    choice,
    product: 'huabei',
    asOf: '2026-11-24',
    overdueDays: 90,
    to: '',
    reason: '',
    plan: {
      agreedOn: '2026-12-01',
      owed: { path: 'negotiate.agreed.owed', value: 1_258_200, basis: 'law' },
      count: 24,
      instalment: { path: 'negotiate.instalment', value: 52_425, basis: 'law' },
      first: '2027-01-01',
      last: { path: 'negotiate.debtFreeOn', value: '2028-12-01', basis: 'law' },
    },
    amounts: {
      owed: { path: 'refuse.today.owed', value: 1_254_000, basis: 'law' },
      upheld: { path: 'refuse.today.upheld', value: 1_250_000, basis: 'law' },
      excess: { path: 'refuse.today.excess', value: 4_000, basis: 'law' },
    },
    ...more,
  };
}

function textOf(lines: readonly LetterLine[]): string {
  return lines.map((line) => lineText(line, 'zh-CN')).join('\n');
}

/** The articles of a rule, one each. */
function articlesOf(id: string): string[] {
  const source = lastVersion(id)?.version.source;
  if (source === undefined) throw new Error(`no rule ${id}`);
  const instrument = `${source.instrument.zh}${source.number === undefined ? '' : `（${source.number}）`}`;
  return source.article.zh.split('、').map((article) => `${instrument} ${article}`);
}

/** The articles that a letter names, read out of its lines: instrument and article each. */
function namedArticles(lines: readonly LetterLine[]): string[] {
  const texts = lines.map((line) => lineText(line, 'zh-CN'));
  const from = texts.indexOf('依据');
  const named = texts.slice(from + 1, texts.indexOf('附'));
  return named.flatMap((text) => {
    // Numbered; then 《…》 with what belongs to its name, then its articles.
    const [, instrument = '', articles = ''] = /^\d+．(《[^》]+》(?:（[^）]+）)*)(.+)$/.exec(text) ?? [];
    return articles.split('、').map((article) => `${instrument} ${article}`);
  });
}

/** Requests as the letter numbers them. */
function namedRequests(lines: readonly LetterLine[], after: string): string[] {
  const texts = lines.map((line) => lineText(line, 'zh-CN'));
  const items: string[] = [];
  for (const text of texts.slice(texts.indexOf(after) + 1)) {
    const [, item] = /^\d+．(.+)$/.exec(text) ?? [];
    if (item === undefined) break;
    items.push(item);
  }
  return items;
}

function nameOf({ kind, party, stage, ceiling }: LetterChoice): string {
  return [kind, party, stage, ceiling].join(' ');
}

describe('the table of letters', () => {
  test('there is a letter for every creditor at every stage, and each offer asks for something else', () => {
    const rows = PARTIES.flatMap((party) => LETTER_STAGES.map((stage) => OFFERS[party][stage]));
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ requests }) => requests.join())).size).toBe(20);
    for (const { basis, requests, documents } of rows) {
      expect(Math.min(basis.length, requests.length, documents.length)).toBeGreaterThan(2);
    }
  });

  test.each(ALL.map((choice) => [nameOf(choice), choice] as const))(
    '%s holds its own basis and request, and no other’s',
    (_, choice) => {
      const lines = writeLetter(inputOf(choice));
      const { basis, requests } = letterRow(choice);
      const said = (id: keyof typeof REQUESTS) => REQUESTS[id](PLACES, { locale: 'zh-CN' });
      expect(namedArticles(lines).sort()).toEqual([...new Set(basis.flatMap(articlesOf))].sort());
      expect(namedRequests(lines, '请求')).toEqual(requests.map(said));
      const text = textOf(lines);
      for (const id of Object.keys(REQUESTS) as (keyof typeof REQUESTS)[]) {
        if (!requests.includes(id)) expect(text, id).not.toContain(said(id));
      }
      expect(namedRequests(writeScript(inputOf(choice)), '请您逐项答复：')).toEqual(requests.map(said));
    },
  );

  test('every request and paper is used by a letter', () => {
    const rows = ALL.map(letterRow);
    expect(new Set(rows.flatMap(({ requests }) => requests))).toEqual(new Set(Object.keys(REQUESTS)));
    expect(new Set(rows.flatMap(({ documents }) => documents))).toEqual(new Set(Object.keys(DOCUMENTS)));
  });

  test('a card’s instalments are a bank’s, before a suit; letters to the court come with enforcement', () => {
    expect(kindsAt({ party: 'bank', stage: 'beforeClaim', ceiling: 'card' })[0]).toBe('cardPlan');
    expect(kindsAt({ party: 'buyer', stage: 'beforeClaim', ceiling: 'card' })).not.toContain('cardPlan');
    expect(kindsAt({ party: 'bank', stage: 'sued', ceiling: 'card' })).not.toContain('cardPlan');
    expect(kindsAt({ party: 'lender', stage: 'judged', ceiling: 'licensed' })).toEqual(['offer']);
    expect(kindsAt({ party: 'lender', stage: 'enforcement', ceiling: 'licensed' })).toEqual([
      'offer',
      'amounts',
      'lifting',
      'correction',
      'removal',
    ]);
  });
});

describe('a letter', () => {
  test.each(ALL.map((choice) => [nameOf(choice), choice] as const))(
    '%s gives up no objection, and nothing of it is filled in beforehand',
    (_, choice) => {
      for (const write of [writeLetter, writeScript]) {
        const text = textOf(write(inputOf(choice)));
        expect(text.match(/金额以(?:贵方对账单|法院核对)为准；本人不放弃任何异议与抗辩。/g)).toHaveLength(1);
        expect(text).not.toMatch(/undefined|\{|[\ue000-\ue00f]/);
        expect(text).toMatch(/(?:原因|理由|情况是)：________/);
      }
      expect(textOf(writeLetter(inputOf(choice)))).toContain('\n致：________\n');
      const own = textOf(writeLetter(inputOf(choice, { to: '某某公司', reason: '工厂停工。' })));
      expect(own).toContain('致：某某公司');
      expect(own).toContain('：工厂停工。');
    },
  );

  test('says the engine’s figures, and without an agreement leaves a line', () => {
    const choice = { kind: 'offer', party: 'lender', stage: 'beforeClaim', ceiling: 'licensed' } as const;
    const lines = writeLetter(inputOf(choice));
    expect(textOf(lines)).toContain('申请分 24 期，每期 ¥524.25。');
    expect(lines.flatMap(({ figures }) => figures.map(({ path }) => path))).toEqual([
      'negotiate.agreed.owed',
      'negotiate.instalment',
      'negotiate.debtFreeOn',
    ]);
    expect(lines.map((line) => lineText(line, 'zh-CN', true)).join('')).toContain('每期 ¥ ••••。');
    expect(textOf(writeLetter(inputOf(choice, { plan: null })))).toContain('我能做到的还款方案：________');
  });

  test('the amount that a court may uphold stands in an objection, but not after a judgment', () => {
    const of = (stage: 'sued' | 'enforcement', excess: number) => {
      const { amounts } = inputOf({ kind: 'amounts', party: 'lender', stage, ceiling: 'licensed' });
      return textOf(
        writeLetter(
          inputOf(
            { kind: 'amounts', party: 'lender', stage, ceiling: 'licensed' },
            { amounts: { ...amounts, excess: { ...amounts.excess, value: excess } } },
          ),
        ),
      );
    };
    expect(of('sued', 4_000)).toContain('法院可能支持的约 ¥12,500，少 ¥40。');
    expect(of('sued', 0)).toContain('没有算出超过上限的部分');
    expect(of('sued', 4_000)).toContain('年利率 24%');
    expect(of('enforcement', 4_000)).not.toMatch(/¥/);
  });

  test('every line has a gloss, and every title says what it is', () => {
    for (const choice of ALL) {
      for (const line of [...writeLetter(inputOf(choice)), ...writeScript(inputOf(choice))]) {
        expect(lineText(line, 'en').trim()).not.toBe('');
        expect(lineText(line, 'en')).not.toMatch(/[\u3400-\u9fff]/u);
      }
      expect(new Set(LANGUAGES.map((language) => letterTitle(choice, language))).size).toBe(2);
    }
  });
});
