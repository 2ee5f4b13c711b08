/** Status of a licence with its code (电子证照状态, 01–07) and the words people read. */
import type { Label } from '../labels.ts';
import type { LicenceStatus } from '../processes/define.ts';

export const licenceStatusLabels: Readonly<Record<LicenceStatus, Label & { readonly code: string }>> = {
  valid: { code: '01', zh: '有效', en: 'Valid' },
  withheld: { code: '02', zh: '暂扣', en: 'Withheld' },
  revoked: { code: '03', zh: '撤销', en: 'Revoked' },
  cancelled: { code: '04', zh: '注销', en: 'Cancelled' },
  expired: { code: '05', zh: '失效', en: 'Expired' },
  transferred: { code: '06', zh: '转出', en: 'Transferred' },
  confiscated: { code: '07', zh: '吊销', en: 'Confiscated' },
};
