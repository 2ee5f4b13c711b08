/** Which papers the events of a case ask for: the `issues` of its moves and entries, and the face of a licence granted. */
import type { CaseEvent, CaseEventBody } from '../case/events.ts';
import type { DocumentRule, ProcessDefinition } from '../processes/define.ts';
import { type DocumentKind, isDocumentKind } from './kinds.ts';

export interface Paper {
  /** Of the event that asks for it; unique with the kind within a case. */
  readonly seq: number;
  readonly kind: DocumentKind;
  readonly to: DocumentRule['to'];
}

type Told = CaseEventBody & Pick<CaseEvent, 'seq'>;

/**
 * A licence is made of the event that grants it, once, whether or not the move also lists it: the paper and the row of
 * the register are one thing.
 */
export function papersOf(definition: ProcessDefinition, events: readonly Told[]): readonly Paper[] {
  return events.flatMap((event): readonly Paper[] => {
    if (event.type === 'licenceIssued') return [{ seq: event.seq, kind: 'licence', to: 'party' }];
    return rulesOf(definition, event).flatMap(({ document, to }) =>
      isDocumentKind(document) && document !== 'licence' ? [{ seq: event.seq, kind: document, to }] : [],
    );
  });
}

function rulesOf({ entries, actions }: ProcessDefinition, event: Told): readonly DocumentRule[] {
  if (event.type === 'opened') return entries[event.data.entry]?.issues ?? [];
  return event.type === 'moved' ? (actions[event.data.action]?.issues ?? []) : [];
}

/** Something to do for the papers after these events are stored: also a status that the register must take over. */
export const asksForPapers = (definition: ProcessDefinition, events: readonly CaseEvent[]): boolean =>
  papersOf(definition, events).length > 0 || events.some(({ type }) => type === 'licenceChanged');

/** Has the process any paper or licence at all? */
export function canIssuePapers({ entries, actions }: ProcessDefinition): boolean {
  const rules = [...Object.values(entries), ...Object.values(actions)];
  return rules.some(
    ({ issues = [], effects = [] }) =>
      issues.length > 0 || effects.some(({ kind }) => kind === 'issueLicence' || kind === 'changeLicence'),
  );
}
