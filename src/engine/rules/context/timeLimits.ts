import { checkedOn, procedure2021, procedure2023, procedureInterpretation2022 } from '../data/instruments.ts';
import type { Rule } from '../rule.ts';

/** How a time of the court is counted, when a paper counts as served, and what it bears. */
export const timeLimitRules: readonly Rule[] = [
  {
    id: 'procedure.firstDayNotCounted',
    term: { zh: '期间开始的日子不算', en: 'The first day is not counted' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: {
          zh: '收到的当天不算，从第二天数起。',
          en: 'The day of receipt is not counted: the next day is the first.',
        },
        source: { ...procedure2021, article: { zh: '第八十五条第二款', en: 'art. 85 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: {
          zh: '收到的当天不算，从第二天数起。',
          en: 'The day of receipt is not counted: the next day is the first.',
        },
        source: { ...procedure2023, article: { zh: '第八十五条第二款', en: 'art. 85 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.lastDayOnHoliday',
    term: { zh: '最后一日是法定休假日', en: 'A last day on a statutory holiday' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: { zh: '顺延到休假日后的第一日。', en: 'It moves to the first day after the holiday.' },
        source: { ...procedure2021, article: { zh: '第八十五条第三款', en: 'art. 85 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: { zh: '顺延到休假日后的第一日。', en: 'It moves to the first day after the holiday.' },
        source: { ...procedure2023, article: { zh: '第八十五条第三款', en: 'art. 85 §3' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.postedInTime',
    term: { zh: '期满前交邮不算过期', en: 'Posted in time is in time' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: {
          zh: '路上的时间不算，期满前交邮的不算过期。',
          en: 'Days in the post are not counted; what is posted before the end is in time.',
        },
        source: { ...procedure2021, article: { zh: '第八十五条第四款', en: 'art. 85 §4' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: {
          zh: '路上的时间不算，期满前交邮的不算过期。',
          en: 'Days in the post are not counted; what is posted before the end is in time.',
        },
        source: { ...procedure2023, article: { zh: '第八十五条第四款', en: 'art. 85 §4' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.servedOn',
    term: { zh: '送达日期', en: 'The day of service' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: {
          zh: '在送达回证上签收的日子；本人不在，同住成年家属可以签收。',
          en: 'The day of signing for it; an adult of the family living there may sign.',
        },
        source: { ...procedure2021, article: { zh: '第八十八条', en: 'art. 88' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: {
          zh: '在送达回证上签收的日子；本人不在，同住成年家属可以签收。',
          en: 'The day of signing for it; an adult of the family living there may sign.',
        },
        source: { ...procedure2023, article: { zh: '第八十八条', en: 'art. 88' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.defaultJudgment',
    term: { zh: '缺席判决', en: 'Judgment in absence' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: {
          zh: '无正当理由不到庭的，可以缺席判决。',
          en: 'Who stays away without good reason may be judged in absence.',
        },
        source: { ...procedure2021, article: { zh: '第一百四十七条', en: 'art. 147' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: {
          zh: '无正当理由不到庭的，可以缺席判决。',
          en: 'Who stays away without good reason may be judged in absence.',
        },
        source: { ...procedure2023, article: { zh: '第一百四十七条', en: 'art. 147' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.judgmentSeal',
    term: { zh: '判决书的署名和印章', en: 'What a judgment bears' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-01-01',
        until: '2023-12-31',
        value: {
          zh: '由审判人员、书记员署名，加盖法院印章。',
          en: 'The names of judges and clerk, and the seal of the court.',
        },
        source: { ...procedure2021, article: { zh: '第一百五十五条第二款', en: 'art. 155 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
      {
        from: '2024-01-01',
        until: null,
        value: {
          zh: '由审判人员、书记员署名，加盖法院印章。',
          en: 'The names of judges and clerk, and the seal of the court.',
        },
        source: { ...procedure2023, article: { zh: '第一百五十五条第二款', en: 'art. 155 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'procedure.answerSimplified',
    term: { zh: '简易程序的书面答辩', en: 'Written answer in simplified procedure' },
    unit: 'words',
    kind: 'law',
    versions: [
      {
        from: '2022-04-10',
        until: null,
        value: {
          zh: '要求书面答辩的，由法院征得同意后确定期间。',
          en: 'Who asks to answer in writing is given a time by the court.',
        },
        source: { ...procedureInterpretation2022, article: { zh: '第二百六十六条第一款', en: 'art. 266 §1' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
  {
    id: 'smallClaims.answerMostDays',
    term: { zh: '小额诉讼的答辩期间，最长', en: 'Small claims: time to answer, at most' },
    unit: 'days',
    kind: 'law',
    versions: [
      {
        from: '2022-04-10',
        until: null,
        value: 15,
        source: { ...procedureInterpretation2022, article: { zh: '第二百七十五条第二款', en: 'art. 275 §2' } },
        checkedOn,
        confidence: 'textRead',
      },
    ],
  },
];
