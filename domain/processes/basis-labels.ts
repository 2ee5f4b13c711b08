/**
 * What the definitions' `basis` says in both languages. A definition names its basis by the Chinese text, which never
 * changes with a published version; the English one stands here. A basis in brackets is practice, not a rule: not shown.
 */
import type { Label } from '../labels.ts';
import { approvalBases } from './approval/basis-labels.ts';
import { petitionBasisLabels } from './petition/basis-labels.ts';
import { projectBasisLabels } from './project/basis-labels.ts';

const english: Readonly<Record<string, string>> = {
  ...approvalBases,
  ...petitionBasisLabels,
  ...projectBasisLabels,
  'GB/T 30428.8': 'GB/T 30428.8 (supervision and disposal of city management incidents)',
  'GB/T 30428.8；处置与结案分离': 'GB/T 30428.8; handling and closing are kept apart',
  '北京市接诉即办工作条例 §16': 'Beijing Regulations on Handling Complaints upon Receipt, article 16',
  '北京市接诉即办工作条例 §17': 'Beijing Regulations on Handling Complaints upon Receipt, article 17',
  '北京市接诉即办工作条例 §33': 'Beijing Regulations on Handling Complaints upon Receipt, article 33',
  '滨州市社会治理网格化服务管理条例 §11': 'Binzhou Regulations on Grid Services in Social Governance, article 11',
  '滨州市社会治理网格化服务管理条例 §11；北京市接诉即办工作条例 §20':
    'Binzhou Regulations on Grid Services in Social Governance, article 11; Beijing Regulations on Handling Complaints upon Receipt, article 20',
  哨单载明的集合时间: 'The hour of meeting that the call names',
  督办单载明的回复期限: 'The time for the reply that the supervision order names',
  立案处置结案标准: 'Standards for filing, handling and closing',
  '最长一年，一次，期间停止计时，到期自动恢复':
    'A year at most, once; the clock stands still meanwhile and runs on by itself at the end',
  '每次加原时限一倍，最多批准两次，驳回不计':
    'Each adds the original limit once more; granted twice at most, refusals not counted',
};

/** Null for practice without a rule behind it. What a later version names before it is translated reads as it stands. */
export function basisLabel(basis: string | null | undefined): Label | null {
  if (basis === null || basis === undefined || basis === '' || isPractice(basis)) return null;
  return { zh: basis, en: english[basis] ?? basis };
}

export const isTranslated = (basis: string): boolean => isPractice(basis) || Object.hasOwn(english, basis);

const isPractice = (basis: string): boolean => /\[[a-z]+\]$/.test(basis);
