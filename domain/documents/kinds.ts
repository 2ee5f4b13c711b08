/**
 * The papers (公文、文书) that units issue. A process names them in `issues`; each kind says its title, the word in its
 * number (文号) and what the receiver can do against it. `template` goes up when the wording of a kind changes: a paper
 * keeps the version it was made with.
 */
import type { Label } from '../labels.ts';
import type { Remedy } from './remedies.ts';

export interface DocumentKindDefinition {
  readonly title: Label;
  /** 受告 in 泉信受告〔2026〕12号. */
  readonly word: string;
  readonly template: number;
  readonly remedy?: Remedy;
}

export const documentKinds = {
  'registration-receipt': { title: { zh: '登记回执', en: 'Receipt of registration' }, word: '登', template: 3 },
  receipt: { title: { zh: '收件凭证', en: 'Receipt of materials' }, word: '收', template: 2 },
  'correction-notice': {
    title: { zh: '补正告知书', en: 'Notice of what to correct' },
    word: '补告',
    template: 1,
  },
  'acceptance-notice': { title: { zh: '受理通知书', en: 'Notice of acceptance' }, word: '受告', template: 1 },
  'non-acceptance-notice': {
    title: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
    word: '不受告',
    template: 1,
    remedy: 'rightChannel',
  },
  'transfer-notice': { title: { zh: '转送告知书', en: 'Notice of transfer' }, word: '转告', template: 1 },
  'extension-notice': { title: { zh: '延期告知书', en: 'Notice of extension' }, word: '延告', template: 1 },
  'hearing-notice': { title: { zh: '听证通知书', en: 'Notice of hearing' }, word: '听告', template: 1 },
  'hearing-offer': {
    title: { zh: '听证权利告知书', en: 'Notice of the right to a hearing' },
    word: '听权告',
    template: 1,
  },
  'excluded-time-notice': {
    title: { zh: '特别程序所需时间告知书', en: 'Notice of time not counted' },
    word: '特告',
    template: 1,
  },
  'delivery-receipt': { title: { zh: '送达回证', en: 'Receipt of delivery' }, word: '送', template: 1 },
  'petition-opinion': {
    title: { zh: '信访事项处理意见书', en: 'Opinion on a petition' },
    word: '处',
    template: 1,
    remedy: 'review',
  },
  'review-opinion': {
    title: { zh: '信访事项复查意见书', en: 'Opinion on review of a petition' },
    word: '复查',
    template: 1,
    remedy: 'reReview',
  },
  're-review-opinion': {
    title: { zh: '信访事项复核意见书', en: 'Opinion on re-review of a petition' },
    word: '复核',
    template: 1,
    remedy: 'final',
  },
  reply: { title: { zh: '答复书', en: 'Reply' }, word: '复', template: 1 },
  'approval-decision': {
    title: { zh: '准予行政许可决定书', en: 'Decision to grant a licence' },
    word: '许准',
    template: 1,
    remedy: 'appeal',
  },
  'refusal-decision': {
    title: { zh: '不予行政许可决定书', en: 'Decision to refuse a licence' },
    word: '许拒',
    template: 1,
    remedy: 'appeal',
  },
  licence: { title: { zh: '电子证照', en: 'Electronic licence' }, word: '证', template: 1 },
  commitment: { title: { zh: '告知承诺书', en: 'Notice and commitment' }, word: '诺', template: 1 },
  'appraisal-report': { title: { zh: '评估报告', en: 'Appraisal report' }, word: '评', template: 1 },
  'panel-opinion': { title: { zh: '专家评审意见', en: 'Opinion of the expert panel' }, word: '审', template: 1 },
  'project-decision': { title: { zh: '立项决定', en: 'Decision on the project' }, word: '立', template: 1 },
  settlement: {
    title: { zh: '调解协议书', en: 'Settlement agreement' },
    word: '调',
    template: 1,
    remedy: 'settlement',
  },
  'revocation-decision': {
    title: { zh: '撤销决定书', en: 'Decision to revoke' },
    word: '撤',
    template: 1,
    remedy: 'appeal',
  },
  'completion-report': { title: { zh: '办结报告', en: 'Completion report' }, word: '结', template: 1 },
} as const satisfies Record<string, DocumentKindDefinition>;

/** Papers that give the query code to whom they are given. */
export const givesQueryCode = (kind: DocumentKind): boolean => kind === 'registration-receipt' || kind === 'receipt';

export type DocumentKind = keyof typeof documentKinds;

export const isDocumentKind = (text: string): text is DocumentKind => Object.hasOwn(documentKinds, text);

export const kindDefinition = (kind: DocumentKind): DocumentKindDefinition => documentKinds[kind];

/** `approval-decision@1`: kept with every paper. */
export const templateOf = (kind: DocumentKind): string => `${kind}@${documentKinds[kind].template}`;
