/**
 * The limits of the law and of practice, written down from the rules and not from the definitions: `d` calendar days, `wd`
 * working days, `wh` working hours, `uh` hours that run day and night. Each with the rule that it comes from.
 */
type Limits = Readonly<Record<string, string>>;

const licensing = {
  completeness: '5 wd 行政许可法 §32(4)',
  completion: '5 wd 行政许可法 §32(4)',
  correction: '30 wd [practice]',
  delivery: '10 wd 行政许可法 §44',
  rating: '5 wd [practice]',
} as const satisfies Limits;

const hearing = {
  hearingRequest: '5 wd 行政许可法 §47',
  hearing: '20 wd 行政许可法 §47',
  hearingNotice: '7 wd 行政许可法 §48(1)',
} as const satisfies Limits;

const franchise = {
  need: '10 wd [practice]',
  planReview: '20 wd [practice]',
  notice: '20 wd 国办函〔2023〕115号',
  change: '20 wd [practice]',
  evaluation: '1095 d [practice]',
} as const satisfies Limits;

/** By what the service guide publishes (承诺时限). */
const promised = (workingDays: number) => ({ promised: `${workingDays} wd 办事指南公布的承诺时限` }) as const;

export const legalLimits: Readonly<Record<string, Limits>> = {
  'petition.opinion': {
    sorting: '15 d 信访工作条例 §22',
    objection: '5 wd 信访工作条例 §23',
    acceptance: '15 d 信访工作条例 §23',
    handling: '60 d [practice]',
  },
  'petition.report': {
    sorting: '15 d 信访工作条例 §22',
    objection: '5 wd 信访工作条例 §23',
    acceptance: '15 d 信访工作条例 §23',
    handling: '90 d [practice]',
  },
  'petition.appeal': {
    sorting: '15 d 信访工作条例 §22',
    objection: '5 wd 信访工作条例 §23',
    acceptance: '15 d 信访工作条例 §23',
    handling: '60 d 信访工作条例 §34',
    delivery: '15 d [practice]',
    reviewWindow: '30 d 信访工作条例 §35',
  },
  'petition.review': {
    review: '30 d 信访工作条例 §35',
    delivery: '15 d [practice]',
    reReviewWindow: '30 d 信访工作条例 §36',
  },
  'petition.re-review': { reReview: '30 d 信访工作条例 §36' },
  'petition.hotline': {
    dispatch: '2 wh 北京市接诉即办工作条例 §11',
    response: '24 uh [practice]',
    objectionReview: '1 wd [practice]',
    consultation: '2 wd 厦门市12345政务服务便民热线承诺时限',
    handling: '5 wd 济南市12345市民服务热线条例 §24',
    callBack: '2 wd 北京市接诉即办工作条例 §23',
  },
  'petition.medical-dispute': { acceptance: '5 wd 医疗纠纷预防和处理条例', handling: '30 wd 医疗纠纷预防和处理条例' },
  'petition.tourism-complaint': { acceptance: '5 wd 旅游投诉处理办法', handling: '60 d 旅游投诉处理办法' },
  'petition.consumer-complaint': {
    acceptance: '7 wd 市场监督管理投诉举报处理暂行办法 §14',
    handling: '45 d 市场监督管理投诉举报处理暂行办法 §21',
  },
  'petition.root-seeking': { acceptance: '5 wd [practice]', handling: '15 wd [practice]' },
  'approval.road-excavation-telecom': {
    ...licensing,
    ...promised(15),
    statutory: '45 wd 行政许可法 §26、§42(2)',
    reply: '20 wd 行政许可法 §42',
  },
  'approval.data-sharing-request': {
    ...licensing,
    ...promised(7),
    statutory: '10 wd 政务数据共享条例（国务院令第809号）',
    sendOut: '2 wd [practice]',
    reply: '5 wd [practice]',
  },
  'approval.generic-licence': {
    ...licensing,
    ...hearing,
    ...promised(10),
    statutory: '20 wd 行政许可法 §42',
    publicity: '5 wd 办事指南公布的公示要求',
    commitmentCheck: '60 d 优化营商环境条例 §19',
  },
  'approval.school-bus': {
    ...licensing,
    ...promised(11),
    statutory: '20 wd 行政许可法 §42',
    sendOut: '3 wd 校车安全管理条例 §15',
    reply: '3 wd 校车安全管理条例 §15',
    conclude: '5 wd 校车安全管理条例 §15',
  },
  'approval.record-share-consent': {
    ...licensing,
    ...promised(1),
    statutory: '2 wd 个人信息保护法 §29',
    commitmentCheck: '5 wd 个人信息保护法 §13',
  },
  'approval.elder-allowance': {
    ...licensing,
    ...promised(15),
    statutory: '30 d 城市居民最低生活保障条例 §8',
    publicity: '5 wd 城市居民最低生活保障条例 §9',
    commitmentCheck: '60 d 优化营商环境条例 §19',
  },
  'approval.performance': { ...licensing, ...promised(2), statutory: '3 wd 营业性演出管理条例 §13' },
  'approval.travel-agency': {
    ...licensing,
    ...promised(25),
    lowerReview: '20 wd 行政许可法 §43',
    statutory: '20 wd 旅行社条例 §7；行政许可法 §42',
  },
  'approval.property-register': {
    ...licensing,
    ...promised(5),
    statutory: '30 wd 不动产登记暂行条例 §20',
    publicity: '15 wd 不动产登记暂行条例实施细则 §17',
  },
  'approval.road-occupation': { ...licensing, ...hearing, ...promised(7), statutory: '20 wd 行政许可法 §42' },
  'approval.video-filing': { ...licensing, ...promised(3), statutory: '20 wd 公共安全视频图像信息系统管理条例 §14' },
  'approval.discharge-permit': {
    ...licensing,
    ...promised(15),
    completeness: '3 wd 排污许可管理条例 §10',
    statutory: '45 wd 排污许可管理条例 §12',
    statutorySimple: '20 wd 排污许可管理条例 §12',
    statutoryKey: '30 wd 排污许可管理条例 §12',
    statutoryRenewal: '45 wd 排污许可管理条例 §12',
    publicity: '5 wd 排污许可管理办法的信息公开要求',
  },
  'approval.pesticide-trade': {
    ...licensing,
    ...hearing,
    ...promised(10),
    statutory: '20 wd 农药管理条例 §25',
    commitmentCheck: '60 d 优化营商环境条例 §19',
  },
  'approval.eia': {
    ...licensing,
    ...hearing,
    promised: '28 d 办事指南公布的承诺时限',
    statutory: '60 d 环境影响评价法 §22',
    statutoryForm: '30 d 环境影响评价法 §22',
    publicity: '5 wd 环境影响评价公众参与办法',
  },
  'approval.vat-telecom': { ...licensing, ...promised(30), statutory: '60 d 电信条例 §14' },
  'approval.internet-cafe': {
    ...licensing,
    ...hearing,
    ...promised(10),
    statutory: '20 wd 互联网上网服务营业场所管理条例 §11',
    statutoryFinal: '15 wd 互联网上网服务营业场所管理条例 §11',
    statutoryRenewal: '20 wd 互联网上网服务营业场所管理条例 §11',
  },
  'approval.rectification': { callBack: '1 wd [practice]', rectify: '15 wd [practice]' },
  'approval.licence-change': { ...hearing, decision: '20 wd [practice]', delivery: '10 wd 行政许可法 §44' },
  'project.it': {
    completeness: '5 wd [practice]',
    opinion: '10 wd [practice]',
    panel: '15 wd [practice]',
    minutes: '5 wd [practice]',
  },
  'project.franchise': { ...franchise },
  'project.ppp-datacentre': { ...franchise },
  'project.cloud-ppp': { ...franchise },
  'project.ppp-legacy': { confirmation: '5 wd [practice]', midTerm: '1095 d 财金〔2014〕113号' },
  'project.cloud-resource-request': {
    check: '2 wd [practice]',
    study: '5 wd [practice]',
    longStudy: '15 wd [practice]',
  },
  'project.platform-onboarding': { check: '2 wd [practice]', study: '10 wd [practice]' },
  'project.tech-upgrade-subsidy': { check: '2 wd [practice]', study: '30 wd [practice]', publicity: '5 wd [practice]' },
  'project.iot-demo': { check: '2 wd [practice]', study: '30 wd [practice]', publicity: '5 wd [practice]' },
  'project.software-award': { check: '2 wd [practice]', study: '30 wd [practice]', publicity: '5 wd [practice]' },
};

/** What a limit may be prolonged by, once (延期). */
export const prolongations: Readonly<Record<string, string>> = {
  'petition.appeal': '1 × 30 d 信访工作条例 §34',
  'petition.root-seeking': '1 × 15 wd [practice]',
  'approval.road-excavation-telecom': '1 × 15 wd 行政许可法 §42(2)',
  'approval.generic-licence': '1 × 10 wd 行政许可法 §42',
  'approval.school-bus': '1 × 10 wd 行政许可法 §42',
  'approval.travel-agency': '1 × 10 wd 行政许可法 §42',
  'approval.road-occupation': '1 × 10 wd 行政许可法 §42',
  'approval.pesticide-trade': '1 × 10 wd 行政许可法 §42',
};
