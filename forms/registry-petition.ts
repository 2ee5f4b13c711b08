/** Published forms of the petition family, in the order of the catalogue; forms/registry.ts spreads them. */
export const petitionForms = [] as const;
