/**
 * Accounts that a report may mean: of people who hold or held a post in the unit it accuses; of anybody in the city where
 * it names no unit. Asked only by who may name them on this very case (信访工作条例 §30).
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppUser } from '#database/entities/app-user.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { containing } from '#database/repositories/text-search.ts';
import { availableActions } from '#domain/case/available-actions.ts';
import { DomainError } from '#domain/errors.ts';
import type { UserId } from '#domain/ids.ts';
import type { SignedInContext } from '../../context.ts';
import { kernelContextOf } from '../../kernel-context.ts';
import { processOf } from '../../process-of.ts';
import { actorOf } from '../../viewer.ts';

const MOST_CHOICES = 20;

export async function accusedChoices(
  context: SignedInContext,
  row: CaseFile,
  search: string,
): Promise<readonly AppUser[]> {
  const { resources, viewer } = context;
  const kernel = await kernelContextOf(resources, row);
  const { actions } = processOf(row);
  const offered = availableActions(kernel, row.kernel, actorOf(viewer), Date.now());
  if (!offered.some(({ name }) => actions[name]?.target === 'accused')) return [];
  const pattern = containing(search);
  const em = resources.orm.em.fork();
  const named = { $or: [{ displayName: { $ilike: pattern } }, { username: { $ilike: pattern } }] };
  return em.find(
    AppUser,
    { $and: [await peopleOf(em, row), named] },
    { orderBy: { displayName: 'asc', id: 'asc' }, limit: MOST_CHOICES },
  );
}

export async function assertAccusedPeople(
  { resources }: SignedInContext,
  row: CaseFile,
  userIds: readonly UserId[],
): Promise<readonly UserId[]> {
  const em = resources.orm.em.fork();
  const wanted = [...new Set(userIds)];
  const found = await em.count(AppUser, { $and: [await peopleOf(em, row), { id: { $in: wanted } }] });
  if (found < wanted.length) throw new DomainError('NOT_OF_ACCUSED_UNIT');
  return wanted;
}

async function peopleOf(em: EntityManager, { jurisdiction, deniedUnitIds }: CaseFile) {
  if (deniedUnitIds.length === 0) return { jurisdiction };
  const holdings = await em.find(PostHolding, { unitId: { $in: deniedUnitIds } }, { fields: ['userId'] });
  return { jurisdiction, id: { $in: holdings.map(({ userId }) => userId) } };
}
