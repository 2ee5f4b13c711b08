/** Every entity of the schema, for the ORM's configuration. */
import { AppUser } from './app-user.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { AttemptCount } from './attempt-count.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { CalendarDraft } from './calendar-draft.entity.ts';
import { CalendarReplanMove } from './calendar-replan-move.entity.ts';
import { CalendarReplan } from './calendar-replan.entity.ts';
import { CaseClock } from './case-clock.entity.ts';
import { CaseEvent } from './case-event.entity.ts';
import { CaseFile } from './case-file.entity.ts';
import { CaseLink } from './case-link.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { Division } from './division.entity.ts';
import { Document } from './document.entity.ts';
import { DutyListEntry } from './duty-list-entry.entity.ts';
import { GridCell } from './grid-cell.entity.ts';
import { IncidentCategory } from './incident-category.entity.ts';
import { IndicatorValue } from './indicator-value.entity.ts';
import { Jurisdiction } from './jurisdiction.entity.ts';
import { LicenceChange } from './licence-change.entity.ts';
import { Licence } from './licence.entity.ts';
import { NoticeRead } from './notice-read.entity.ts';
import { Notice } from './notice.entity.ts';
import { OrgUnitSuccession } from './org-unit-succession.entity.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { PartyIdentity } from './party-identity.entity.ts';
import { PlannedRung } from './planned-rung.entity.ts';
import { PostHolding } from './post-holding.entity.ts';
import { Session } from './session.entity.ts';
import { Submission } from './submission.entity.ts';
import { WorkItem } from './work-item.entity.ts';
import { WorkingCalendar } from './working-calendar.entity.ts';

export const entities = [
  AppUser,
  Attachment,
  AttemptCount,
  AuditEntry,
  CalendarDay,
  CalendarDraft,
  CalendarReplan,
  CalendarReplanMove,
  CaseClock,
  CaseEvent,
  CaseFile,
  CaseLink,
  Delegation,
  Division,
  Document,
  DutyListEntry,
  GridCell,
  IncidentCategory,
  IndicatorValue,
  Jurisdiction,
  Licence,
  LicenceChange,
  NoticeRead,
  Notice,
  OrgUnit,
  OrgUnitSuccession,
  PartyIdentity,
  PlannedRung,
  PostHolding,
  Session,
  Submission,
  WorkItem,
  WorkingCalendar,
];
