/** What the receiver of a paper can do against it, as the law wants him told (行政许可法 §38, 信访工作条例 §35–§36). */
import type { Label } from '../labels.ts';

export const remedies = {
  appeal: {
    zh: '如不服本决定，可以自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。',
    en: "Against this decision you may apply for administrative reconsideration within 60 days of receiving it, or bring an administrative suit before the people's court within six months of receiving it.",
  },
  review: {
    zh: '如不服本处理意见，可以自收到本意见书之日起三十日内向原办理机关、单位的上一级机关、单位请求复查。',
    en: 'Against this opinion you may ask the next higher body for a review within 30 days of receiving it.',
  },
  reReview: {
    zh: '如不服本复查意见，可以自收到本意见书之日起三十日内向复查机关、单位的上一级机关、单位请求复核。',
    en: 'Against this review you may ask the next higher body for a re-review within 30 days of receiving it.',
  },
  final: {
    zh: '本复核意见为终结意见。对复核意见不服，仍以同一事实和理由提出信访请求的，各级机关、单位不再受理。',
    en: 'This opinion is final: a petition on the same facts and for the same reasons will not be accepted again.',
  },
  rightChannel: {
    zh: '请按本通知书载明的途径向有权处理的机关、单位提出。',
    en: 'Please turn to the competent body by the way named in this notice.',
  },
  settlement: {
    zh: '经人民调解达成的协议具有法律约束力；双方认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认。',
    en: "The agreement binds both sides; within 30 days of its taking effect they may together ask the people's court to confirm it.",
  },
} as const satisfies Record<string, Label>;

export type Remedy = keyof typeof remedies;
