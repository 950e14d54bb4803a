export const bankCards = {
  instrument: { zh: '《审理银行卡民事纠纷案件的规定》', en: 'Provisions on Bank Card Disputes' },
  number: '法释〔2021〕10号',
} as const;
export const limitation = {
  instrument: {
    zh: '《审理民事案件适用诉讼时效制度的规定》（2020年修正）',
    en: 'Provisions on Limitation (2020 version)',
  },
  number: '法释〔2020〕17号',
} as const;
export const mediation = {
  instrument: { zh: '《人民法院特邀调解的规定》', en: 'Provisions on Invited Mediation' },
  number: '法释〔2016〕14号',
} as const;
export const contractInterpretation = {
  instrument: { zh: '《民法典合同编通则解释》', en: 'Interpretation of the Civil Code on Contracts' },
  number: '法释〔2023〕13号',
} as const;
export const privateLendingScope = {
  instrument: {
    zh: '《关于新民间借贷司法解释适用范围问题的批复》',
    en: 'Reply on the Scope of the Provisions on Private Lending',
  },
  number: '法释〔2020〕27号',
} as const;
export const seizure = {
  instrument: {
    zh: '《民事执行中查封、扣押、冻结财产的规定》（2020年修正）',
    en: 'Provisions on Seizure and Freezing (2020 version)',
  },
  number: '法释〔2020〕21号',
} as const;
export const objections = {
  instrument: {
    zh: '《办理执行异议和复议案件的规定》（2020年修正）',
    en: 'Provisions on Objections in Enforcement (2020 version)',
  },
  number: '法释〔2020〕21号',
} as const;
export const assetInvestigation = {
  instrument: { zh: '《民事执行中财产调查的规定》（2020年修正）', en: 'Provisions on Finding Assets (2020 version)' },
  number: '法释〔2020〕21号',
} as const;
export const refusing = {
  instrument: {
    zh: '《办理拒不执行判决、裁定刑事案件的解释》',
    en: 'Interpretation on the Crime of Refusing to Perform a Judgment',
  },
  number: '法释〔2024〕13号',
} as const;
export const refusingReferral = {
  instrument: { zh: '《依法惩治拒执犯罪的意见》', en: 'Opinions on Punishing Refusal to Perform' },
  number: '法发〔2025〕8号',
} as const;
export const cardCrime = {
  instrument: {
    zh: '《办理妨害信用卡管理刑事案件的解释》（2018年修正）',
    en: 'Interpretation on Credit Card Crime (2018 version)',
  },
  number: '法释〔2018〕19号',
} as const;
export const personalInformation = {
  instrument: { zh: '《个人信息保护法》', en: 'Personal Information Protection Law' },
  number: '主席令第91号',
} as const;
export const publicSecurity = {
  instrument: { zh: '《治安管理处罚法》（2025年修订）', en: 'Public Security Administration Punishments Law (2025)' },
  number: '主席令第51号',
} as const;
export const goodFaith = {
  instrument: { zh: '《进一步强化善意文明执行理念的意见》', en: 'Opinions on Enforcement in Good Faith' },
  number: '法发〔2019〕35号',
} as const;
export const internetCourts = {
  instrument: { zh: '《关于互联网法院案件管辖的规定》', en: 'Provisions on the Jurisdiction of the Internet Courts' },
  number: '法释〔2025〕14号',
} as const;
export const forumRuling = {
  instrument: { zh: '最高人民法院管辖裁定', en: 'Ruling of the Supreme Court on Jurisdiction' },
  number: '（2022）最高法民辖124号',
} as const;
export const highCourtNotices = {
  instrument: { zh: '高级人民法院小额诉讼标的额通知', en: 'Notices of high courts on small claims' },
} as const;
export const statistics = {
  instrument: { zh: '国家统计局就业人员平均工资', en: 'Average wages, National Bureau of Statistics' },
} as const;
export const creditCentre = {
  instrument: { zh: '个人信用报告说明', en: 'Legend of the personal credit report' },
} as const;
export const oneTimeRepair = {
  instrument: { zh: '《关于实施一次性信用修复政策的通知》', en: 'Notice on One-Time Credit Repair' },
} as const;
export const creditRepair = { instrument: { zh: '《信用修复管理办法》', en: 'Measures on Credit Repair' } } as const;
export const consumerFinance = {
  instrument: { zh: '《消费金融公司管理办法》', en: 'Measures for Consumer-Finance Companies' },
  number: '国家金融监督管理总局令2024年第4号',
} as const;
export const bankingGuideline = {
  instrument: {
    zh: '《金融机构个人消费类贷款催收工作指引（试行）》',
    en: 'Guideline of the Banking Association on Collection (trial)',
  },
} as const;
export const assistedLoans = {
  instrument: { zh: '《关于加强商业银行互联网助贷业务管理的通知》', en: 'Notice on Bank Loans through Platforms' },
  number: '金规〔2025〕9号',
} as const;
export const costDisclosure = {
  instrument: { zh: '《个人贷款明示综合融资成本规定》', en: 'Provisions on Showing the All-In Cost of Personal Loans' },
  number: '金规〔2026〕2号',
} as const;
export const smallLoanCosts = {
  instrument: { zh: '《小额贷款公司综合融资成本管理工作指引》', en: 'Guideline on the All-In Cost of Small Loans' },
} as const;
export const annualRateNotice = {
  instrument: { zh: '中国人民银行公告〔2021〕第3号', en: 'Announcement of the Central Bank 2021 No. 3' },
  number: '中国人民银行公告〔2021〕第3号',
} as const;
export const windowGuidance = {
  instrument: { zh: '窗口指导（媒体报道）', en: 'Window guidance (press reports)' },
} as const;
export const cardConvention = {
  instrument: { zh: '《银行卡行业自律公约》', en: 'Self-Regulation Convention of the Bank Card Industry' },
} as const;
export const shenzhenBankruptcy = {
  instrument: { zh: '《深圳经济特区个人破产条例》', en: 'Shenzhen Regulation on Personal Bankruptcy' },
} as const;
export const xiamenBankruptcy = {
  instrument: { zh: '《厦门经济特区个人破产保护条例》', en: 'Xiamen Regulation on Personal Bankruptcy' },
} as const;
export const antNotice2021 = {
  instrument: { zh: '花呗接入征信公告', en: 'Huabei notice on credit reporting' },
} as const;
export const antBrandNotice = {
  instrument: { zh: '花呗、借呗品牌隔离公告', en: 'Notice on the split of the Huabei and Jiebei brands' },
} as const;
export const appHelp = { instrument: { zh: '支付宝应用内说明', en: 'Help pages in the Alipay app' } } as const;
export const sesameRules = { instrument: { zh: '芝麻信用说明', en: 'Sesame Credit help pages' } } as const;
export const publicLines = { instrument: { zh: '公共服务热线', en: 'Public service lines' } } as const;
export const classification = {
  instrument: { zh: '《商业银行金融资产风险分类办法》', en: 'Measures on the Classification of Financial Assets' },
  number: '银保监会、人民银行令2023年第1号',
} as const;
export const saleNotice = {
  instrument: {
    zh: '《关于认真做好网络司法拍卖与网络司法变卖衔接工作的通知》',
    en: 'Notice on Online Sales after Failed Auctions',
  },
  number: '法明传〔2017〕455号',
} as const;
