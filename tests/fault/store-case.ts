/**
 * Stores a case as its workflow would, by the kernel and the commit, but without the workflow: for loads of quiet rungs,
 * which need none. What fires them is the product's own sweep either way.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import { commitCase } from '#database/repositories/commit-case.ts';
import type { Command, OpenCommand } from '#domain/case/commands.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseState } from '#domain/case/state.ts';
import { toCommit } from '#domain/case/to-commit.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { findDefinition } from '#domain/processes/registry.ts';

export async function storeCase(
  orm: MikroORM,
  calendar: WorkingCalendar,
  opening: OpenCommand,
  ...more: readonly Command[]
): Promise<void> {
  const definition = findDefinition(opening.process, opening.version);
  if (definition === null) throw new Error(`no process ${opening.process}@${opening.version}`);
  const context = { definition, calendar };
  let state: CaseState | null = null;
  for (const command of [opening, ...more]) {
    const decision = decide(context, state, command, Date.now());
    if (!decision.ok) throw new Error(decision.refusal.code);
    const before: CaseState | null = state;
    const after: CaseState | null = decision.events.reduce<CaseState | null>(evolve, before);
    if (after === null) throw new Error('nothing was opened');
    await commitCase(orm, toCommit(context, before, after, decision.events));
    state = after;
  }
}
