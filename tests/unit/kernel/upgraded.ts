import type { ErrorCode } from '#domain/errors.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { TestCase } from './test-case.ts';

/** Taken to a newer version of its process; the refusal where it cannot. */
export function upgraded(it: TestCase, toVersion: number): ErrorCode | null {
  const decision = it.give({
    type: 'changeVersion',
    requestId: it.nextRequest(),
    actor: { kind: 'engine', reason: 'upgrade' },
    toVersion,
  });
  if (!decision.ok) return decision.refusal.code;
  it.context = { ...it.context, definition: findDefinition(it.state.process, toVersion)! };
  return null;
}
