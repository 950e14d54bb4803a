import type { BilingualText } from '../rule.ts';

/** What is doubtful about a rule, and what practice does, in plain words. */
export const notes: Readonly<Record<string, BilingualText>> = {
  'court.acceptanceFee': {
    zh: '法院多按整元打印受理费，这里保留到分；起诉后继续产生的利息一般不计入基数。',
    en: 'Courts mostly print whole yuan; the fen are kept here. Interest that runs after filing is as a rule not counted.',
  },
  'court.loserBears': {
    zh: '已公开的驳回部分请求的判决中，约六成按比例分担，其余全由被告负担。',
    en: 'Of the published judgments that refused a part, about six in ten split the fee; in the others the defendant bore all.',
  },
  'court.noticeFee': {
    zh: '多数法院现用免费的网上公告；收费的常见 300 至 700 元。',
    en: 'Many courts now publish online without charge; where there is a fee it is commonly 300 to 700 yuan.',
  },
  'court.reduction': {
    zh: '须由债务人提出，法院不主动调减；不出庭就没有人提。',
    en: 'The debtor has to ask; the court does not do it by itself. Who stays away asks for nothing.',
  },
  'cap.licensedLender': {
    zh: '年利率 24% 是常用标准，不是唯一标准：也有判决按 14.6%、18% 或四倍 LPR 调减。2017 年 8 月 5 日以前的日子按同一数值推算；文件落款为 8 月 4 日。',
    en: '24 % a year is the usual line, not the only one: courts have also cut to 14.6 %, 18 % or four times the LPR. Days before 2017-08-05 are taken by the same line; the document is dated 2017-08-04.',
  },
  'cap.privateLender.multiple': {
    zh: '按合同成立时的 LPR 计算。2019 年 8 月 20 日至 2020 年 8 月 19 日成立的合同，此前的利息可以请求按旧规定，这里一律按四倍 LPR。',
    en: 'By the LPR of the contract’s day. For contracts from 2019-08-20 to 2020-08-19 the older rule may be asked for interest up to then; here four times the LPR is taken throughout.',
  },
  'cap.privateLender.beforeLpr': {
    zh: '2015 年 9 月以前的规定是银行同类贷款利率的四倍，这里沿用 24%。',
    en: 'Before September 2015 the line was four times the bank rate; 24 % is taken here.',
  },
  'lpr.oneYear': {
    zh: '2026 年 5 至 7 月和 9 月以后公布的数值没有看到；9 月 20 日起视为未知。',
    en: 'The values of May to July 2026 and of September 2026 on were not seen; from 2026-09-20 on it counts as unknown.',
  },
  'delayedPerformance.ratePerDay': {
    zh: '2014 年 8 月 1 日以前按银行同期贷款基准利率的双倍计算，这里沿用现行数值。',
    en: 'Before 2014-08-01 it was by the benchmark loan rate; the present value is taken here for those days too.',
  },
  'delayedPerformance.start': {
    zh: '条文写“届满之日起”，这里从次日起算；也有人把届满当日计入，多一天。',
    en: 'The text says "from the day the time ends"; it is counted from the next day here. Some count that day too: one day more.',
  },
  'settlement.afterJudgment': {
    zh: '判决债务内部先费用、再利息、后本金，是按民法典第五百六十一条推得。2014 年 8 月 1 日以前规定按比例清偿，这里沿用现行顺序。',
    en: 'That costs, interest and principal come in this order within the judgment follows from art. 561 of the Civil Code. Before 2014-08-01 money was divided pro rata; the present order is taken here.',
  },
  'settlement.card.from91Days': {
    zh: '领用合约可能另有约定。',
    en: 'The card agreement may say otherwise.',
  },
  'huabei.penaltyRatePerDay': {
    zh: '没有看到合同原文；2021 年以后利率因人而异，以应用内显示为准。有说法称此前账单的利息也会计费。',
    en: 'The contract itself was not seen; since 2021 the rate is personal: see the app. Billed interest that is missed may bear the charge, too.',
  },
  'jiebei.penaltyMultiplier': {
    zh: '没有看到合同原文；与银发〔2003〕251号的上限一致。',
    en: 'The contract itself was not seen; it matches the ceiling of the central bank’s notice of 2003.',
  },
  'jiebei.contractRatePerDay': {
    zh: '因人而异，常见为每日 0.015% 至 0.06%。',
    en: 'Personal; commonly 0.015 to 0.06 % a day.',
  },
  'creditCard.compoundingEndsAfterDays': {
    zh: '按月计复利与前几个月的账单相符，几年以后则偏高：核销以后银行一般不再计收。',
    en: 'Monthly compounding fits the first months and overstates years: banks stop after the write-off.',
  },
  'creditCard.retroactiveInterestDays': {
    zh: '未全额还款时自记账日起计息；也有银行只对未还部分计息。',
    en: 'Without full payment interest runs from the posting day; some banks charge the rest only.',
  },
  'bankLoan.penaltyMultiplier': {
    zh: '规定为上浮 30% 至 50%，这里取上限；罚息利率代替合同利率，不是相加。',
    en: 'The notice says 30 to 50 % above the contract rate; the upper end is taken. It replaces the contract rate and is not added to it.',
  },
  'bankLoan.compoundInterest': {
    zh: '罚息再计复利，各地法院看法不一。',
    en: 'Courts differ on compound interest on the penalty itself.',
  },
  'microLoan.penaltyMultiplier': {
    zh: '以合同为准；上限仍为总额 24%。',
    en: 'The contract decides; the ceiling of 24 % on everything together stays.',
  },
  'enforcement.income': {
    zh: '没有全国统一的比例；法院多参照低保或者最低工资留出生活费，可以自己说明并举证。',
    en: 'There is no national share; courts mostly leave the minimum allowance or wage. One may say and show what one needs.',
  },
  'enforcement.deposits': {
    zh: '工资卡也会被冻结；生活必需费用要自己申请。2022 年以前的条号按旧法顺序推得。',
    en: 'The wage card is frozen as well; one has to ask for what is needed to live. Article numbers before 2022 follow from the order of the older law.',
  },
  'practice.exemptIncomeFloor': {
    zh: '低保标准各地不同，见过的每月 610 至 970 元；请填写当地数值和家庭人数。',
    en: 'The minimum allowance differs: 610 to 970 yuan a month in the places seen. Enter your own and count your household.',
  },
  'stage.claimFiled.shareByPrincipal': {
    zh: '逾期后被起诉的比例没有公开统计；2025 年起也有整包转让而从未起诉的。',
    en: 'No statistic says how many overdue debts are sued; since 2025 whole packages are sold and never sued.',
  },
  'stage.suspended.days': {
    zh: '一家法院 2018 至 2021 年信用卡执行案件 86.9% 以终本结案，平均 139.8 天。',
    en: 'In one court 86.9 % of the card cases of 2018 to 2021 ended so, after 139.8 days on average.',
  },
  'stage.listedDishonest.days': {
    zh: '没有能力履行不是列入理由；不报告、迟报告、假报告财产才是，躲着的人容易错过。',
    en: 'Being unable to pay is no ground. A missing, late or false asset report is, and who hides will miss it.',
  },
  'stage.contactsCalled.days': {
    zh: '能联系到本人时仍联系亲友，属于违规，可以投诉。',
    en: 'Calling contacts of a debtor who can be reached is a breach; complain.',
  },
  'stage.publicNotice.days': {
    zh: '2022 年以前公告期为六十日，这里沿用现行估计。',
    en: 'Before 2022 the notice took sixty days; the present estimate is taken here for those days too.',
  },
  'auction.priceShare': {
    zh: '起拍价不得低于七成；第一次流拍后可再降两成，即五成六。2017 年以前的规定不同。',
    en: 'Not below seven tenths; after a failed round up to a fifth less: 56 %. Before 2017 the rule was another.',
  },
  'restriction.plane': {
    zh: '2010 年 10 月以前没有全国规定。',
    en: 'Before October 2010 there was no national rule.',
  },
  'restriction.gTrain': {
    zh: '普通动车二等座、普通列车硬座硬卧不受限。',
    en: 'Second class of other fast trains and hard seats and sleepers of ordinary trains stay allowed.',
  },
  'list.termYears': {
    zh: '第（一）项没有固定期限，履行后三个工作日内删除；第（二）至（六）项为两年。',
    en: 'The first ground has no fixed term: removed in three working days after performance. The others last two years.',
  },
  'effect.antForest': {
    zh: '网文有此说法，没有找到条款。',
    en: 'An article says so; no term was found.',
  },
  'effect.sesamePrivileges': {
    zh: '只说档位和权益，不预测扣多少分。',
    en: 'Bands and privileges only; no number of points is foretold.',
  },
  'effect.goingAbroad': {
    zh: '须由法院另行作出决定，不是限制消费的当然后果。',
    en: 'It needs an order of its own and does not follow from the spending restriction.',
  },
  'effect.freedom': {
    zh: '只针对有能力而拒不履行、隐匿财产、违反命令的行为。',
    en: 'Only for refusing although able, hiding assets, breaking orders.',
  },
  'creditRecord.keptMonths': {
    zh: '从还清之日起算；不还则一直保留。',
    en: 'Counted from the day it is paid; unpaid, it stays.',
  },
  'negotiation.accepted': {
    zh: '分期是协商，不是权利；按时联系、材料齐全、方案可行时机会较大。',
    en: 'Instalments are agreed, not a right; early contact, documents and a realistic offer help.',
  },
  'agreement.restrictionLifted': {
    zh: '须由债权人申请、法院决定。',
    en: 'The creditor has to ask and the court decides.',
  },
  'agreement.waiversReturn': {
    zh: '以协议为准，请在签之前问清楚。',
    en: 'The agreement decides; ask before signing.',
  },
  'procedure.mediationDays': {
    zh: '这是规定期限；大批案件常在诉前调解停留更久。',
    en: 'That is the time limit; bulk cases often stay longer before filing.',
  },
  'smallClaims.wholeCountry': {
    zh: '各省每年公布，多用城镇非私营单位平均工资，滞后一两年。',
    en: 'Each province publishes its own, mostly by the wage of non-private units, one or two years late.',
  },
  'freeze.paymentBalances': {
    zh: '可能按存款一年，也可能按其他财产权三年。',
    en: 'It may be one year as a deposit, or three as another right.',
  },
  'collection.conversationsADay': {
    zh: '推荐性国家标准，机构和外包合并计算；没有看到条文。',
    en: 'A recommended standard, lender and agencies together; the clause was not seen.',
  },
  'collection.dialsADay': {
    zh: '银行业协会自律规则，未接通的拨打也计入。',
    en: 'Self-regulation of the banking association; unanswered dials count.',
  },
  'card.plan.conditions': {
    zh: '银行可以不同意；协议达成后停止催收。',
    en: 'The bank may refuse; once agreed it stops collecting.',
  },
  'cap.smallLoans': {
    zh: '文号和发文日期没有看到；超过 24% 的立即纠正。',
    en: 'Number and day of issue were not seen; what is above 24 % is to be corrected at once.',
  },
  'cap.consumerFinanceAverage': {
    zh: '媒体称没有正式文件。',
    en: 'The press itself says that there is no formal document.',
  },
  'credit.oneTimeRepair.window': {
    zh: '已于 2026 年 3 月 31 日截止，没有看到延期。',
    en: 'It closed on 2026-03-31; no extension was seen.',
  },
  'forum.internetCourts': {
    zh: '此后由基层法院按一般或指定管辖审理；具体法院以应诉通知为准。',
    en: 'Since then basic courts hear them; which one, the court’s notice says.',
  },
  'bankruptcy.elsewhere': {
    zh: '2025 年公布的企业破产法修订草案只涉及为企业债务承担连带责任的个人。',
    en: 'The draft of 2025 covers only persons jointly liable for a firm’s debt.',
  },
};
