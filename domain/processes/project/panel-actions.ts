/**
 * An expert panel, the same in every project that has one: experts of the committee give signed opinions, who has an
 * interest is out, and only an odd number of three or more concludes. `review` is where the panel sits, `before` the
 * state it was called from and goes back to, `after` where its conclusion leads.
 */
import type { ActionDefinition, KnownSource, SignedFigure } from '../define.ts';
import { expert, lead, leadHead } from './posts.ts';

export const PANEL_ROLE = 'panel';
const PANEL = '[practice]';

interface PanelPlace<State extends string> {
  readonly before: State;
  readonly review: State;
  readonly after: State;
}

export function panelActions<State extends string>({ before, review, after }: PanelPlace<State>) {
  return {
    convenePanel: {
      label: { zh: '组织专家评审', en: 'Convene the expert panel' },
      from: [before],
      to: review,
      by: [lead],
      target: 'unit',
      departments: { types: ['expert-committee'], choice: 'any' },
      effects: [{ kind: 'clearSignatures', role: PANEL_ROLE }, { kind: 'assignUnit' }],
      tone: 'primary',
      basis: '政府投资条例 §11',
    },
    giveOpinion: {
      label: { zh: '签署评审意见', en: 'Give and sign an opinion' },
      from: [review],
      to: 'stay',
      by: [expert],
      form: 'project-panel-opinion@1',
      effects: [{ kind: 'sign', role: PANEL_ROLE }, { kind: 'recordHandler' }],
      tone: 'primary',
      basis: '政府投资条例 §11',
    },
    declareConflict: {
      label: { zh: '声明利益冲突并回避', en: 'Declare a conflict of interest' },
      from: [review],
      to: 'stay',
      by: [expert],
      form: 'project-conflict@1',
      reason: 'required',
      effects: [{ kind: 'recuse' }],
      tone: 'caution',
      basis: PANEL,
    },
    concludePanel: {
      label: { zh: '形成专家组结论', en: 'Conclude the panel' },
      from: [review],
      to: after,
      by: [lead],
      form: 'project-panel-conclusion@1',
      guards: [{ kind: 'signatures', role: PANEL_ROLE, least: 3, odd: true }],
      // The committee has no further part; without this it could not be asked a second time.
      effects: [{ kind: 'unassignUnit' }],
      issues: [{ document: 'panel-opinion', to: 'file' }],
      tone: 'primary',
      basis: PANEL,
    },
    dissolvePanel: {
      label: { zh: '解散专家组重新组织', en: 'Dissolve the panel' },
      from: [review],
      to: before,
      by: [lead, leadHead],
      reason: 'required',
      effects: [{ kind: 'unassignUnit' }, { kind: 'clearSignatures', role: PANEL_ROLE }],
      tone: 'caution',
      basis: PANEL,
    },
  } as const satisfies Record<string, ActionDefinition<State>>;
}

/** Of `project-panel-opinion@1`, each of a hundred. */
const criteria = ['necessity', 'feasibility', 'economy', 'security'];

const concluding = (conclusion: string): SignedFigure => ({
  signed: PANEL_ROLE,
  figure: 'count',
  where: { field: 'conclusion', isOneOf: [conclusion] },
});

/** The conclusion adds up what the experts signed; before, whatever was typed as their average counted. */
export const computedConclusion = {
  form: 'project-panel-conclusion@2',
  known: {
    experts: { signed: PANEL_ROLE, figure: 'count' },
    scoreTotal: { signed: PANEL_ROLE, figure: 'sum', of: criteria },
    averageScore: { signed: PANEL_ROLE, figure: 'average', of: criteria },
    agreeing: concluding('agree'),
    conditional: concluding('conditional'),
    disagreeing: concluding('disagree'),
  },
} as const satisfies { readonly form: string; readonly known: Readonly<Record<string, KnownSource>> };
