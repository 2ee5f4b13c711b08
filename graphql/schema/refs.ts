/** Every object type by name with the value behind it; the fields are in schema/<noun>.ts. */
import type { ClockReading } from '#domain/clock/types.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { Label } from '#domain/labels.ts';
import type { Post } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import type { Attachment } from '#database/entities/attachment.entity.ts';
import type { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { Division } from '#database/entities/division.entity.ts';
import type { AppUser } from '#database/entities/app-user.entity.ts';
import type { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import type { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import type { Notice } from '#database/entities/notice.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import type { Submission } from '#database/entities/submission.entity.ts';
import type { WorkItem } from '#database/entities/work-item.entity.ts';
import type { ListedCase } from '#database/repositories/read-cases.ts';
import { builder } from '../builder.ts';
import type { Viewer } from '../viewer.ts';

/** In a list without the kernel's state; `wholeCase` brings it where a field asks for it. */
export type CaseShape = ListedCase & Partial<Pick<CaseFile, 'kernel'>>;
export interface PlaceShape {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly cellCode: string;
  /** City to village; levels the jurisdiction does not have are left out. */
  readonly divisionCodes: readonly string[];
}
export interface ClockShape {
  readonly name: string;
  readonly label: Label;
  readonly basis: string;
  readonly reading: ClockReading;
  readonly pauses: readonly { readonly from: Date; readonly to: Date | null; readonly basis: string }[];
}
export type WorkItemShape = Pick<
  WorkItem,
  'id' | 'caseId' | 'kind' | 'purpose' | 'unitId' | 'post' | 'claimedBy' | 'status' | 'openedAt' | 'closedAt'
>;
export type NoticeShape = Pick<Notice, 'id' | 'caseId' | 'delegationId' | 'kind' | 'rung' | 'createdAt'> & {
  readonly readAt: Date | null;
};
export interface RefusedShape {
  readonly kind: 'refused';
  readonly code: ErrorCode;
  readonly fields: readonly { readonly path: string; readonly zh: string; readonly en: string }[];
  readonly caseId: string | null;
}
export interface CaseChangedShape {
  readonly kind: 'changed';
  readonly caseId: string;
}

export const LabelRef = builder.objectRef<Label>('Label');
export const MeRef = builder.objectRef<Viewer>('Me');
export const JurisdictionRef = builder.objectRef<Jurisdiction>('Jurisdiction');
export const UserRef = builder.objectRef<Pick<AppUser, 'id' | 'username' | 'displayName'>>('User');
export const HoldingRef = builder.objectRef<{
  readonly post: Post;
  readonly unitId: string;
  readonly onBehalfOf?: string;
}>('Holding');
export const UnitRef = builder.objectRef<OrgUnit>('Unit');
export const DivisionRef = builder.objectRef<Division>('Division');
export const CategoryRef = builder.objectRef<IncidentCategory>('Category');
export const PlaceRef = builder.objectRef<PlaceShape>('Place');
export const ProcessRef = builder.objectRef<ProcessDefinition>('Process');
export const CaseRef = builder.objectRef<CaseShape>('Case');
export const ClockRef = builder.objectRef<ClockShape>('Clock');
export const WorkItemRef = builder.objectRef<WorkItemShape>('WorkItem');
export const CaseEventRef = builder.objectRef<{ readonly event: CaseEvent; readonly definition: ProcessDefinition }>(
  'CaseEvent',
);
export const AttachmentRef = builder.objectRef<Attachment>('Attachment');
export const SubmissionRef = builder.objectRef<Submission>('Submission');
export const NoticeRef = builder.objectRef<NoticeShape>('Notice');
export const CaseChangedRef = builder.objectRef<CaseChangedShape>('CaseChanged');
export const RefusedRef = builder.objectRef<RefusedShape>('Refused');
