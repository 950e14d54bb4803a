import { expect, test } from 'vitest';
import { parseCase, type CaseFile } from '../../engine/index.ts';
import { readLink } from '../../state/link.ts';
import { addableParts, sharedLink } from './sharedLink.ts';

function caseOf(): CaseFile {
  const outcome = parseCase({
    asOf: '2026-11-24',
    product: 'huabei',
    principal: 1_200_000,
    overdueDays: 90,
    means: { monthlyIncome: 600_000 },
    payments: [{ date: '2026-12-01', amount: 50_000 }],
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const caseFile = caseOf();
const common = {
  caseFile,
  rulesVersion: '2026-11-24',
  day: caseFile.asOf,
  language: 'zh-CN',
  address: 'https://zhailu.example/',
} as const;
const told = (link: string) => {
  const outcome = readLink(link.slice(common.address.length));
  return outcome.ok ? outcome.value.case : undefined;
};

test('a link leaves out means, facts and payments unless they are added', () => {
  expect(addableParts(caseFile)).toEqual(['means', 'payments']);
  const plain = told(sharedLink({ ...common, chosen: [], isBare: false }));
  expect(plain).toMatchObject({ principal: 1_200_000 });
  expect(plain).not.toHaveProperty('means');
  expect(plain).not.toHaveProperty('payments');
  expect(told(sharedLink({ ...common, chosen: ['means', 'payments'], isBare: false }))).toEqual(caseFile);
});

test('a paper that came is a fact, and can be added as one', () => {
  const paper = { kind: 'judgment', receivedOn: caseFile.asOf } as const;
  const withPaper = { ...caseFile, papers: [paper] };
  expect(addableParts(withPaper)).toContain('facts');
  const shared = { ...common, caseFile: withPaper, isBare: false };
  expect(told(sharedLink({ ...shared, chosen: [] }))).not.toHaveProperty('papers');
  expect(told(sharedLink({ ...shared, chosen: ['facts'] }))).toMatchObject({ papers: [paper] });
});

test('ranges of one’s own go along only where they are added; ways of counting always do', () => {
  const own = {
    ...caseFile,
    assumptions: { accepted: { share: [0.1, 0.2, 0.3] } },
    conventions: { dayCount: 'bothDays' },
  } as const;
  expect(addableParts(caseFile)).not.toContain('assumptions');
  expect(addableParts(own)).toContain('assumptions');
  const shared = { ...common, caseFile: own, isBare: false };
  const plain = told(sharedLink({ ...shared, chosen: [] }));
  expect(plain).not.toHaveProperty('assumptions');
  expect(plain).toMatchObject({ conventions: { dayCount: 'bothDays' } });
  expect(told(sharedLink({ ...shared, chosen: ['assumptions'] }))).toMatchObject({ assumptions: own.assumptions });
});

test('with hidden amounts the link is the bare address', () => {
  expect(sharedLink({ ...common, chosen: ['means'], isBare: true })).toBe('https://zhailu.example/');
});
