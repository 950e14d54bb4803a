import { checkedOn } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';
import { publicLines } from './instruments.ts';

/** Numbers to call. */
export const hotlineRules: readonly Rule[] = [
  {
    id: 'hotline.12378',
    term: { zh: '热线：金融监管总局消费者投诉', en: 'Line: banking and insurance consumers' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12378',
        source: { ...publicLines, article: { zh: '金融监管总局消费者投诉', en: 'banking and insurance consumers' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'hotline.12363',
    term: { zh: '热线：人民银行金融消费与征信', en: 'Line: central bank: financial consumers, credit reports' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12363',
        source: {
          ...publicLines,
          article: { zh: '人民银行金融消费与征信', en: 'central bank: financial consumers, credit reports' },
        },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.12368',
    term: { zh: '热线：法院诉讼服务', en: 'Line: courts' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12368',
        source: { ...publicLines, article: { zh: '法院诉讼服务', en: 'courts' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.12348',
    term: { zh: '热线：法律援助', en: 'Line: legal aid' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12348',
        source: { ...publicLines, article: { zh: '法律援助', en: 'legal aid' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.95188',
    term: { zh: '热线：支付宝客服', en: 'Line: Alipay' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '95188',
        source: { ...publicLines, article: { zh: '支付宝客服', en: 'Alipay' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.12345',
    term: { zh: '热线：政务服务便民热线', en: 'Line: city government' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12345',
        source: { ...publicLines, article: { zh: '政务服务便民热线', en: 'city government' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.110',
    term: { zh: '热线：报警', en: 'Line: police' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '110',
        source: { ...publicLines, article: { zh: '报警', en: 'police' } },
        checkedOn,
        confidence: 'secondary',
      },
    ],
  },
  {
    id: 'hotline.120',
    term: { zh: '热线：急救', en: 'Line: ambulance' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '120',
        source: { ...publicLines, article: { zh: '急救', en: 'ambulance' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.12356',
    term: { zh: '热线：心理援助', en: 'Line: psychological help' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2025-01-01',
        until: null,
        value: '12356',
        source: { ...publicLines, article: { zh: '心理援助', en: 'psychological help' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
  {
    id: 'hotline.12321',
    term: { zh: '热线：垃圾短信、骚扰电话举报', en: 'Line: spam calls and messages' },
    unit: 'phone',
    kind: 'practice',
    versions: [
      {
        from: '2009-01-01',
        until: null,
        value: '12321',
        source: { ...publicLines, article: { zh: '垃圾短信、骚扰电话举报', en: 'spam calls and messages' } },
        checkedOn,
        confidence: 'unverified',
      },
    ],
  },
];
