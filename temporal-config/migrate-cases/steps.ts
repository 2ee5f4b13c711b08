/** An upgrade with the steps that have to be taken before it: a case waits for those about it. */
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CaseId, Instant } from '#domain/ids.ts';
import { type Upgrade, withChildrenFirst } from '#domain/processes/upgrades.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { type Preview, previewCases } from './preview.ts';

export interface Step {
  readonly upgrade: Upgrade;
  readonly previews: readonly Preview[];
}

export async function previewSteps(em: SqlEntityManager, upgrade: Upgrade, now: Instant): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const going = new Set<CaseId>();
  for (const step of withChildrenFirst(upgrade)) {
    const previews = await heldBack(em, { upgrade: step, previews: await previewCases(em, step, now) }, going);
    for (const { caseId, refusal } of previews) if (refusal === null) going.add(caseId);
    steps.push({ upgrade: step, previews });
  }
  return steps;
}

/** Refuses the cases that something on the older version is about; `going` are those that go over before. */
export async function heldBack(
  em: SqlEntityManager,
  { upgrade, previews }: Step,
  going: ReadonlySet<CaseId> = new Set(),
): Promise<readonly Preview[]> {
  const children = previews.flatMap((one) => one.children).filter((id) => !going.has(id));
  if (children.length === 0) return previews;
  const older = await em
    .fork()
    .find(CaseFile, { id: { $in: children }, version: { $lt: upgrade.to }, final: false }, { fields: ['id'] });
  const staying = new Set<string>(older.map(({ id }) => id));
  return previews.map((one) =>
    one.refusal === null && one.children.some((id) => staying.has(id))
      ? { ...one, refusal: 'CHILD_ON_OLDER_VERSION' }
      : one,
  );
}
