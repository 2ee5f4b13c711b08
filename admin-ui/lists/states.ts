/**
 * States as people tell them apart: by name and family. One name in two families is two things (待受理), two states of one
 * family with the same name are one. In the address `petition:received,toAccept`. Free of React.
 */
export interface NamedState {
  readonly family: string;
  readonly key: string;
  readonly text: string;
}

export interface ToldState<State extends NamedState> {
  /** As the address holds it. */
  readonly value: string;
  readonly text: string;
  /** Named only where another family has a state of this name. */
  readonly family: string | null;
  readonly states: readonly State[];
}

export function toldApart<State extends NamedState>(states: readonly State[]): readonly ToldState<State>[] {
  const named = [...Map.groupBy(states, ({ family, text }) => `${family}/${text}`).values()];
  const families = Map.groupBy(named, (of) => of[0]!.text);
  return named.map((of) => {
    const { family, text } = of[0]!;
    const keys = [...new Set(of.map(({ key }) => key))].toSorted((left, right) => left.localeCompare(right, 'en'));
    const isShared = (families.get(text) ?? []).length > 1;
    return { value: `${family}:${keys.join(',')}`, text, family: isShared ? family : null, states: of };
  });
}

/** Processes of a family may call one state differently: it has all these names then, in their order. */
export function withAllNames<State extends NamedState>(states: readonly State[]): readonly State[] {
  const sameState = Map.groupBy(states, ({ family, key }) => `${family}/${key}`).values();
  return [...sameState].map((of) => ({ ...of[0]!, text: [...new Set(of.map(({ text }) => text))].join(' / ') }));
}

/** What the address asks for; a state without a family, as in old links, is that of any. */
export function stateFilter(value: string): { readonly state?: string[]; readonly family?: string } {
  if (value === '') return {};
  const at = value.indexOf(':');
  const state = value.slice(at + 1).split(',');
  return at < 0 ? { state } : { family: value.slice(0, at), state };
}

/** Which of the values stands for what the address asks for, be it fewer states of the same name; none where several could. */
export function valueFor(asked: string, choices: readonly { readonly value: string }[]): string {
  const { family, state } = stateFilter(asked);
  const fitting = choices.filter(({ value }) => {
    const one = stateFilter(value);
    return (family ?? one.family) === one.family && state?.every((key) => one.state?.includes(key));
  });
  return fitting.length === 1 ? (fitting[0]?.value ?? '') : '';
}
