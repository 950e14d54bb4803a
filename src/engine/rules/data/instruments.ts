/** The day on which the whole book was last checked. */
export const checkedOn = '2026-11-24';

export const costs = {
  instrument: { zh: '《诉讼费用交纳办法》', en: 'Measures on Litigation Costs' },
  number: '国务院令第481号',
} as const;
export const civilCodeGeneralPart = {
  instrument: { zh: '《民法总则》（已并入民法典）', en: 'General Provisions of the Civil Law (now in the Civil Code)' },
} as const;
export const civilCode = { instrument: { zh: '《民法典》', en: 'Civil Code' } } as const;
export const contractLaw = {
  instrument: { zh: '《合同法》（1999年，已废止）', en: 'Contract Law of 1999 (repealed)' },
} as const;
export const contractInterpretation2 = {
  instrument: { zh: '《合同法解释（二）》（已废止）', en: 'Interpretation II of the Contract Law (repealed)' },
  number: '法释〔2009〕5号',
} as const;
export const procedure2007 = {
  instrument: { zh: '《民事诉讼法》（2007年修正）', en: 'Civil Procedure Law (2007 version)' },
} as const;
export const procedure2012 = {
  instrument: { zh: '《民事诉讼法》（2012年、2017年修正）', en: 'Civil Procedure Law (2012 and 2017 versions)' },
} as const;
export const procedure2021 = {
  instrument: { zh: '《民事诉讼法》（2021年修正）', en: 'Civil Procedure Law (2021 version)' },
} as const;
export const procedure2023 = {
  instrument: { zh: '《民事诉讼法》（2023年修正）', en: 'Civil Procedure Law (2023 version)' },
} as const;
export const procedureInterpretation2015 = {
  instrument: { zh: '《民诉法解释》（2015年）', en: 'Interpretation of the Civil Procedure Law (2015)' },
  number: '法释〔2015〕5号',
} as const;
export const procedureInterpretation2022 = {
  instrument: { zh: '《民诉法解释》（2022年修正）', en: 'Interpretation of the Civil Procedure Law (2022 version)' },
  number: '法释〔2022〕11号',
} as const;
export const delayedInterest = {
  instrument: {
    zh: '《执行程序中计算迟延履行期间债务利息的解释》',
    en: 'Interpretation on Interest for Delayed Performance',
  },
  number: '法释〔2014〕8号',
} as const;
export const financialTrials = {
  instrument: { zh: '《关于进一步加强金融审判工作的若干意见》', en: 'Opinions on Strengthening Financial Trials' },
  number: '法发〔2017〕22号',
} as const;
export const privateLending2015 = {
  instrument: { zh: '《审理民间借贷案件的规定》（2015年）', en: 'Provisions on Private Lending (2015)' },
  number: '法释〔2015〕18号',
} as const;
export const privateLending202008 = {
  instrument: {
    zh: '《审理民间借贷案件的规定》（2020年8月修正）',
    en: 'Provisions on Private Lending (August 2020 version)',
  },
  number: '法释〔2020〕6号',
} as const;
export const privateLending = {
  instrument: {
    zh: '《审理民间借贷案件的规定》（2020年12月修正）',
    en: 'Provisions on Private Lending (December 2020 version)',
  },
  number: '法释〔2020〕17号',
} as const;
export const loanRates = {
  instrument: { zh: '《关于人民币贷款利率有关问题的通知》', en: 'Notice on Renminbi Loan Rates' },
  number: '银发〔2003〕251号',
} as const;
export const interestCounting = {
  instrument: { zh: '《人民币存贷款计结息问题的通知》', en: 'Notice on the Counting and Settlement of Interest' },
  number: '银发〔2005〕129号',
} as const;
export const cardRules1999 = {
  instrument: { zh: '《银行卡业务管理办法》', en: 'Measures for Bank Card Business' },
  number: '银发〔1999〕17号',
} as const;
export const cardNotice2016 = {
  instrument: { zh: '《关于信用卡业务有关事项的通知》', en: 'Notice on Credit Card Business' },
  number: '银发〔2016〕111号',
} as const;
export const cardNotice2020 = {
  instrument: {
    zh: '《关于推进信用卡透支利率市场化改革的通知》',
    en: 'Notice on the Liberalisation of Overdraft Rates',
  },
  number: '银发〔2020〕327号',
} as const;
export const cardSupervision = {
  instrument: { zh: '《商业银行信用卡业务监督管理办法》', en: 'Measures for the Supervision of Credit Cards' },
  number: '银监会令2011年第2号',
} as const;
export const lprNotice = { instrument: { zh: '一年期贷款市场报价利率', en: 'One-year loan prime rate' } } as const;
export const huabeiContract = { instrument: { zh: '《花呗用户服务合同》', en: 'Huabei user agreement' } } as const;
export const jiebeiContract = { instrument: { zh: '《借呗借款合同》', en: 'Jiebei loan contract' } } as const;
export const cardContracts = { instrument: { zh: '信用卡领用合约', en: 'Credit card agreements' } } as const;
export const loanContracts = { instrument: { zh: '借款合同', en: 'Loan contracts' } } as const;
export const lenderPractice = { instrument: { zh: '放贷机构通行做法', en: 'What lenders usually do' } } as const;
export const courtPractice = { instrument: { zh: '法院通行做法', en: 'What courts usually do' } } as const;
export const estimate = { instrument: { zh: '本项目估计', en: 'An estimate of this project' } } as const;
export const entered = {
  instrument: { zh: '用户可改的初始值', en: 'A starting value that the person may change' },
} as const;
export const localAllowances = {
  instrument: {
    zh: '部分地方公布的最低生活保障标准（二手资料）',
    en: 'Minimum living allowances that some places have published (second-hand)',
  },
} as const;
export const earlier = {
  instrument: { zh: '更早日期沿用同一数值', en: 'The same value taken for earlier days' },
} as const;
export const creditReporting = {
  instrument: { zh: '《征信业管理条例》', en: 'Regulation on the Credit Reporting Industry' },
  number: '国务院令第631号',
} as const;
export const onlineAuction = {
  instrument: { zh: '《网络司法拍卖规定》', en: 'Provisions on Online Judicial Auctions' },
  number: '法释〔2016〕18号',
} as const;
export const consumption2010 = {
  instrument: { zh: '《限制被执行人高消费的若干规定》', en: 'Provisions on Restricting High Spending' },
  number: '法释〔2010〕8号',
} as const;
export const consumption2015 = {
  instrument: {
    zh: '《限制被执行人高消费及有关消费的若干规定》',
    en: 'Provisions on Restricting Spending (2015 version)',
  },
  number: '法释〔2015〕17号',
} as const;
export const dishonestList2013 = {
  instrument: {
    zh: '《公布失信被执行人名单信息的若干规定》（2013年）',
    en: 'Provisions on the List of Dishonest Debtors (2013)',
  },
  number: '法释〔2013〕17号',
} as const;
export const dishonestList = {
  instrument: {
    zh: '《公布失信被执行人名单信息的若干规定》（2017年修正）',
    en: 'Provisions on the List of Dishonest Debtors (2017 version)',
  },
  number: '法释〔2017〕7号',
} as const;
export const suspension = {
  instrument: { zh: '《严格规范终结本次执行程序的规定（试行）》', en: 'Provisions on Suspending Enforcement (trial)' },
  number: '法〔2016〕373号',
} as const;
export const collectionStandard = {
  instrument: {
    zh: '《互联网金融 个人网络消费信贷 贷后催收风控指引》',
    en: 'National Guideline on the Collection of Online Consumer Loans',
  },
  number: 'GB/T 45251-2025',
} as const;
export const criminalLaw = { instrument: { zh: '《刑法》', en: 'Criminal Law' } } as const;
