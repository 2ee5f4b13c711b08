/** Duplicates and their master, seen from either side. A case the caller may not see is not named. */
import type { Label } from '#domain/labels.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { CaseLink } from '#database/entities/case-link.entity.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { CaseRef, LabelRef } from './refs.ts';

interface CaseLinkShape {
  readonly kind: string;
  readonly label: Label;
  readonly caseId: string;
}

export const CaseLinkRef = builder.objectRef<CaseLinkShape>('CaseLink');

export function registerCaseLink(): void {
  CaseLinkRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind'),
      label: t.field({ type: LabelRef, resolve: (link) => link.label }),
      case: t.field({
        type: CaseRef,
        nullable: true,
        resolve: (link, _args, { loaders }) => loaders.visibleCase.load(link.caseId),
      }),
    }),
  });
}

const downwards: Readonly<Record<CaseLink['kind'], Label>> = {
  duplicate: { zh: '并入的相似案件', en: 'Similar case merged in' },
  repeat: { zh: '重复信访', en: 'The same matter raised again' },
  supervision: { zh: '督办单', en: 'Supervision order' },
  whistle: { zh: '吹哨', en: 'Whistle' },
  child: { zh: '后续案件', en: 'Case that followed' },
};

function upwards(kind: CaseLink['kind']): Pick<CaseLinkShape, 'kind' | 'label'> {
  if (kind === 'repeat') return { kind: 'earlier', label: { zh: '原信访事项', en: 'Earlier petition' } };
  return kind === 'duplicate'
    ? { kind: 'master', label: { zh: '主案', en: 'Master case' } }
    : { kind: 'parent', label: { zh: '所涉案件', en: 'Case it is about' } };
}

export async function linksOf(row: Pick<CaseFile, 'id'>, { loaders }: ApiContext): Promise<CaseLinkShape[]> {
  const links = await loaders.links.load(row.id);
  return links.map((link) =>
    link.caseId === row.id
      ? { ...upwards(link.kind), caseId: link.otherCaseId }
      : { kind: link.kind, label: downwards[link.kind], caseId: link.caseId },
  );
}
