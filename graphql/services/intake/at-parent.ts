/**
 * A case about another one, opened by hand: the change of a licence that it granted, a review that is asked for. It lies
 * where the other does and is kept from whom the other is kept from. Only people of a unit that would have it, or had the
 * other, open it: somebody else's licence is not theirs to revoke.
 */
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { findChildOwner } from '#database/repositories/find-child-owner.ts';
import { findEscalationRoute } from '#database/repositories/find-escalation-route.ts';
import { standingState } from '#database/repositories/standing-state.ts';
import { findUnitOfToday } from '#database/repositories/find-successor.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Post, UnitRef } from '#domain/organisation.ts';
import type { ChildPlace, EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import type { SignedInContext } from '../../context.ts';
import { processOf } from '../../process-of.ts';
import type { Intake } from './intake.ts';

export interface ParentMatter {
  readonly definition: ProcessDefinition;
  readonly entryName: string;
  readonly entry: EntryDefinition;
  readonly parentCaseId: CaseId | undefined;
}

export async function intakeAtParent(context: SignedInContext, matter: ParentMatter): Promise<Intake> {
  const { definition, parentCaseId } = matter;
  if (parentCaseId === undefined) throw new DomainError('INVALID_INPUT', { field: 'parentCaseId' });
  const row = await context.loaders.visibleCase.load(parentCaseId);
  if (row === null) throw new DomainError('NOT_FOUND');
  if (!isAbout(matter.entry, row)) throw new DomainError('ACTION_NOT_ALLOWED', { parent: row.process });
  const kernel = standingState(row);
  const { owner, skippedUnheld } = await ownerOf(context, row, matter);
  return {
    owner,
    ownerCode: (await context.loaders.unit.load(owner.id))?.code ?? '',
    site: kernel.site,
    skippedUnheld,
    place: kernel.place,
    category: { code: definition.id, limit: null },
    title: `${definition.title.zh} · ${kernel.title}`,
    parentCaseId,
    ...(kernel.denied !== undefined && { denied: kernel.denied }),
  };
}

export function isAbout({ childOf }: EntryDefinition, { process }: Pick<CaseFile, 'process'>): boolean {
  return childOf?.processes.includes(process) ?? false;
}

async function ownerOf(context: SignedInContext, row: CaseFile, { definition, entryName, entry }: ParentMatter) {
  const holdings = context.viewer.holdings.filter(({ post }) => (entry.by as readonly Post[]).includes(post));
  const isTheirs = (unit: UnitRef): boolean => holdings.some((held) => held.unit.id === unit.id);
  const own = await findUnitOfToday(context.em, row.kernel.owner);
  const at = placeOfChild(row, definition, entryName);
  if (at !== null) {
    const found = await findChildOwner(context.em, row.kernel, at);
    if (!isTheirs(found.owner) && !isTheirs(own)) throw new DomainError('NOT_YOUR_POST');
    return found;
  }
  if (isTheirs(own)) return { owner: own, skippedUnheld: false };
  // 上级机关 may revoke as well (行政许可法 §69): the unit above, if it is theirs.
  const { to } = await findEscalationRoute(context.em, own, 'acceptor', row.kernel.denied?.unitIds);
  if (to === null || !isTheirs(to)) throw new DomainError('NOT_YOUR_POST');
  return { owner: to, skippedUnheld: false };
}

/** Where an action of the other case would have put it; null where only people open it. */
export function placeOfChild(row: CaseFile, { id }: ProcessDefinition, entryName: string): ChildPlace | null {
  for (const { effects = [] } of Object.values(processOf(row).actions)) {
    for (const effect of effects) {
      if (effect.kind === 'openChild' && effect.process === id && effect.entry === entryName) return effect.at;
    }
  }
  return null;
}
