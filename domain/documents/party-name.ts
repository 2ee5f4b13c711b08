/** Who a paper is for: forms name the person or body by fields of these names, looked for in this order. */
const NAME_FIELDS = [
  'holderName',
  'applicantName',
  'applicant',
  'petitionerName',
  'organisationName',
  'enterpriseName',
  'companyName',
  'unitName',
  'partyName',
  'complainantName',
  'reporterName',
  'callerName',
  'name',
];
const CODE_FIELDS = [
  'holderCode',
  'creditCode',
  'applicantCode',
  'organisationCode',
  'enterpriseCode',
  'idNumber',
  'identityNumber',
  'applicantIdNumber',
];

export interface NamedParty {
  readonly name: string | null;
  readonly code: string | null;
}

export function partyOf(data: Readonly<Record<string, unknown>>): NamedParty {
  return { name: firstText(data, NAME_FIELDS), code: firstText(data, CODE_FIELDS) };
}

function firstText(data: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
