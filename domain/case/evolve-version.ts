/** Another version of the process: clocks go on under their new names, with everything that happened to them. */
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

type VersionChanged = Extract<CaseEvent, { readonly type: 'versionChanged' }>;

export function versionChanged(state: CaseState, { data }: VersionChanged): CaseState {
  const names = new Map((data.clocks ?? []).map(({ from, to }) => [from, to]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    ...state,
    version: data.to,
    clocks: Object.fromEntries(
      Object.entries(state.clocks).map(([name, clock]) => [nameOf(name), { ...clock, name: nameOf(name) }]),
    ),
    clockOwners: Object.fromEntries(Object.entries(state.clockOwners).map(([name, owner]) => [nameOf(name), owner])),
    overdueClocks: state.overdueClocks.map(nameOf),
  };
}
