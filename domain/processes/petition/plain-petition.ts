/**
 * Suggestions (§29) and accusations (§30): sorted and sent on like every petition, but answered once and not reviewed.
 * The regulation sets them no limit for handling.
 */
import type { Label } from '../../labels.ts';
import { type ActionDefinition, defineProcess, type MatterRule, type ProcessDefinition } from '../define.ts';
import { competenceActions } from './competence-actions.ts';
import { petitionEntries } from './entries.ts';
import { handlingActions } from './handling-actions.ts';
import { petitionClocks, promisedHandling } from './petition-clocks.ts';
import { type PetitionState, petitionStates } from './petition-states.ts';
import { unitHead, unitWorker } from './posts.ts';
import { registrationActions } from './registration-actions.ts';
import { petitionIntake } from './intake.ts';

export interface PlainPetition {
  readonly id: string;
  /** Absent = 1. */
  readonly version?: number;
  readonly title: Label;
  readonly numberPrefix: string;
  /** `name@version` of registration and reply. */
  readonly form: string;
  readonly replyForm: string;
  readonly promisedDays: number;
  readonly basis: string;
  readonly matter: MatterRule;
  readonly moreActions?: Readonly<Record<string, ActionDefinition<PetitionState>>>;
}

export function plainPetition(kind: PlainPetition): ProcessDefinition {
  return defineProcess({
    id: kind.id,
    version: kind.version ?? 1,
    family: 'petition',
    title: kind.title,
    numberPrefix: kind.numberPrefix,
    states: petitionStates,
    entries: petitionEntries(kind.form, kind.basis),
    actions: {
      ...registrationActions,
      ...competenceActions,
      ...handlingActions,
      draftReply: {
        label: { zh: '拟写答复', en: 'Draft the reply' },
        from: ['handling'],
        to: 'approving',
        by: [unitWorker],
        form: kind.replyForm,
        effects: [{ kind: 'recordHandler' }],
        tone: 'primary',
        basis: kind.basis,
      },
      reply: {
        label: { zh: '签发答复', en: 'Sign and send the reply' },
        from: ['approving'],
        to: 'concluded',
        by: [unitHead],
        reason: 'optional',
        guards: ['notHandledByActor'],
        issues: [{ document: 'reply', to: 'party' }],
        tone: 'primary',
        basis: kind.basis,
      },
      ...kind.moreActions,
    },
    clocks: { ...petitionClocks, handling: promisedHandling(kind.promisedDays) },
    adjustments: {},
    escalatedTo: { dispatch: 'disputed' },
    mergeFailedTo: 'registered',
    intake: petitionIntake,
    matter: kind.matter,
  });
}
