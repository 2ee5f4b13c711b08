import type { KernelContext } from './context.ts';

export function isFinal(context: KernelContext, state: string): boolean {
  return context.definition.states[state]?.phase === 'final';
}
