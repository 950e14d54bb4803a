import { checkedOn, courtPractice } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { shenzhenBankruptcy, xiamenBankruptcy } from './instruments.ts';

/** Where a person can go bankrupt. */
export const bankruptcyRules: readonly Rule[] = [
  {
    id: 'bankruptcy.shenzhen',
    term: { zh: '深圳个人破产', en: 'Personal bankruptcy in Shenzhen' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2021-03-01',
        until: null,
        value: { zh: '深圳有个人破产制度。', en: 'Shenzhen has personal bankruptcy.' },
        source: { ...shenzhenBankruptcy, article: { zh: '全文', en: 'the regulation' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'bankruptcy.xiamen',
    term: { zh: '厦门个人破产', en: 'Personal bankruptcy in Xiamen' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2025-11-01',
        until: null,
        value: { zh: '厦门有个人破产保护制度。', en: 'Xiamen has personal bankruptcy.' },
        source: { ...xiamenBankruptcy, article: { zh: '全文', en: 'the regulation' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'bankruptcy.xiamenYears',
    term: { zh: '厦门：居住或经营年限', en: 'Xiamen: years of residence or business' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2025-11-01',
        until: null,
        value: 5,
        source: { ...xiamenBankruptcy, article: { zh: '申请条件', en: 'conditions' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'bankruptcy.elsewhere',
    term: { zh: '其他地区没有个人破产', en: 'None elsewhere' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: { zh: '全国没有统一的个人破产制度。', en: 'There is no national personal bankruptcy.' },
        source: { ...courtPractice, article: { zh: '截至2026年3月', en: 'as of March 2026' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
];
