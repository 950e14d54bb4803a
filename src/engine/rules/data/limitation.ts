import type { Rule } from '../rule.ts';
import { checkedOn, civilCode, civilCodeGeneralPart } from './instruments.ts';

/** How long a claim can be brought without the debtor's objection; what starts the time anew stands in the context. */
export const limitationPeriodRules = [
  {
    id: 'limitation.years',
    term: { zh: '诉讼时效期间', en: 'Limitation' },
    unit: 'years',
    kind: 'law',
    versions: [
      {
        from: '2009-01-01',
        until: '2017-09-30',
        value: 2,
        source: {
          instrument: { zh: '《民法通则》（已废止）', en: 'General Principles of the Civil Law (repealed)' },
          article: { zh: '诉讼时效期间', en: 'limitation period' },
        },
        checkedOn,
        confidence: 'secondary',
      },
      {
        from: '2017-10-01',
        until: '2020-12-31',
        value: 3,
        source: { ...civilCodeGeneralPart, article: { zh: '第一百八十八条', en: 'art. 188' } },
        checkedOn,
        confidence: 'secondary',
      },
      {
        from: '2021-01-01',
        until: null,
        value: 3,
        source: { ...civilCode, article: { zh: '第一百八十八条第一款', en: 'art. 188 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
] as const satisfies readonly Rule[];
