/** Forms of the approval family, in the order of their publication. */
export const approvalForms: readonly { readonly $id: string; readonly type: string }[] = [];
