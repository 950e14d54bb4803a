import { describe, expect, test } from 'vitest';
import { parseCase } from '../engine/index.ts';
import { crc32 } from './crc32.ts';
import { readLink, writeLink } from './link.ts';
import { shareableCase } from './shareableCase.ts';

function known(input: unknown) {
  const outcome = parseCase(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const told = known({
  asOf: '2026-11-24',
  product: 'huabei',
  principal: 1_200_000,
  overdueDays: 90,
  means: { monthlyIncome: 600_000, assets: [{ name: '车 🚗', value: 1 }] },
  happened: { outsourced: '2026-11-20' },
  papers: [{ kind: 'courtText', receivedOn: '2026-11-21' }],
  negotiate: { instalments: 12, monthlyAmount: 100_000 },
  payments: [{ date: '2026-12-01', amount: 50_000 }],
});
const fragment = writeLink({ case: told, rulesVersion: '2026-11-24', day: told.asOf, lang: 'zh-CN' });
const codeOf = (text: string) => {
  const outcome = readLink(text);
  return outcome.ok ? undefined : outcome.problems[0]?.code;
};

describe('link', () => {
  test('has the documented shape', () => {
    expect(fragment).toMatch(/^#case=[\w-]+&sum=[\da-f]{8}&rules=2026-11-24&day=2026-11-24&lang=zh-CN$/);
  });

  test('is read with and without its #, and as chat apps hand it on', () => {
    const value = { case: told, checked: true, rulesVersion: '2026-11-24', day: '2026-11-24', lang: 'zh-CN' };
    expect(readLink(fragment)).toEqual({ ok: true, value });
    expect(readLink(fragment.slice(1))).toEqual({ ok: true, value });
    expect(readLink(`${fragment}&from=singlemessage`)).toEqual({ ok: true, value });
  });

  test('without a sum it opens unchecked', () => {
    const [onlyCase = ''] = fragment.split('&');
    expect(readLink(onlyCase)).toEqual({
      ok: true,
      value: { case: told, checked: false, rulesVersion: undefined, day: undefined, lang: undefined },
    });
  });

  test('what is not whole is damaged', () => {
    const wrong = [
      '',
      '#',
      '#case=',
      '#case=%%%',
      fragment.replace('&sum=', '&sun='),
      fragment.replace('zh-CN', 'de'),
      fragment.replace('&day=2026-11-24', '&day=2026-11-31'),
      fragment.replace('&day=2026-11-24', ''),
      fragment.replace('rules=2026-11-24', 'rules=<script>'),
      `${fragment}&lang=en`,
    ];
    for (const text of wrong) expect(codeOf(text), text).toBe('linkDamaged');
  });

  test('a case of a newer version is said to be one', () => {
    const text = 'eyJ2ZXJzaW9uIjoyfQ';
    expect(codeOf(`#case=${text}&sum=${crc32(text)}&rules=2030-01-01&day=2030-01-01&lang=en`)).toBe('newerVersion');
  });

  test('another version of the rules is handed on', () => {
    const other = writeLink({ case: told, rulesVersion: '2027-01-01+a:b', day: told.asOf, lang: 'en' });
    expect(readLink(other)).toMatchObject({ ok: true, value: { rulesVersion: '2027-01-01+a:b' } });
  });
});

describe('shareableCase', () => {
  const bare = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90 };

  test('leaves out means, facts and payments unless they are added', () => {
    expect(shareableCase(told)).toEqual({ ...bare, negotiate: { instalments: 12 } });
    expect(shareableCase(told, { means: true, facts: true, payments: true })).toEqual(told);
    expect(JSON.stringify(shareableCase(told))).not.toContain('courtText');
    expect(shareableCase(known({ ...bare, negotiate: { monthlyAmount: 1 } }))).toEqual(bare);
  });
});

describe('crc32', () => {
  test('gives the published check value', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
  });
});
