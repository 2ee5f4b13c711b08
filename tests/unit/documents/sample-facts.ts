import type { DocumentFacts } from '#domain/documents/facts.ts';
import type { DocumentKind } from '#domain/documents/kinds.ts';
import { composeFace, type LicenceFace, type LicenceFacts } from '#domain/licence/licence-face.ts';

export const issuer = { zh: '泉州市人力资源和社会保障局', en: 'Quanzhou Human Resources Bureau' };
export const IDENTIFIER = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';

export const factsOf = (kind: DocumentKind): DocumentFacts => ({
  kind,
  number: '泉信许拒〔2026〕12号',
  date: '2026-11-24',
  issuer,
  party: '泉州海丝劳务派遣有限公司',
  caseNumber: 'AP-350500-20261124-00012-K',
  queryCode: null,
  ledTo: null,
  matter: { zh: '劳务派遣经营许可', en: 'Labour dispatch' },
  receivedOn: '2026-11-02',
  action: { zh: '不予许可', en: 'Refuse' },
  reason: '经营场所证明不符合法定形式，且在补正期限内没有补正。',
  basis: { zh: '行政许可法 §38', en: 'Administrative Licensing Law, article 38' },
  said: [{ label: '注册资本', value: '1500000' }],
  dueOn: '2026-12-01',
});

export const licenceFacts: LicenceFacts = {
  title: { zh: '劳务派遣经营许可证', en: 'Labour dispatch licence' },
  identifier: IDENTIFIER,
  number: '泉许〔2026〕00001',
  holderName: '泉州海丝劳务派遣有限公司',
  holderCode: '350582199001011234',
  issuer,
  issuerCode: '11430000006122244L',
  issuedOn: '2026-11-24',
  validFrom: '2026-11-24',
  validTo: '2029-11-23',
  previous: null,
  said: [],
};
export const face: LicenceFace = composeFace(licenceFacts, 'https://gridcase.example/');
