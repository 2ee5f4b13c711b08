/**
 * The clocks of an approval: what the law allows and what the office promised run side by side. Both count from
 * acceptance (行政许可法 §42), anew from the completion of the material, from the receipt where acceptance is only deemed.
 */
import type { ClockDefinition } from '../define.ts';
import type { LegalLimit } from './case-type.ts';
import { deemedLadder, dutyLadder, endOfPeriod, partnerLadder, promisedLadder, statutoryLadder } from './ladders.ts';
import { isRenewable, presentOf, type Shape } from './shape.ts';
import { type ApprovalState, hearingStates, type States, undecidedStates } from './states.ts';

type Clock = ClockDefinition<ApprovalState>;
type Clocks = Readonly<Record<string, Clock>>;
type HearingState = 'hearingOffered' | 'hearing' | 'hearingAnnounced' | 'hearingSession';

const workingDays = (value: number) => ({ value, unit: 'workingDays' }) as const;

/** States in which the organ's own time runs: from the completion, if there was one, to the decision. */
const organStates: States = [
  'corrected',
  'examining',
  'siteCheck',
  'hearingOffered',
  'publicity',
  'consulting',
  'consolidating',
  'upperExamining',
  'deciding',
  'governmentDeciding',
];

interface Course {
  readonly runsIn: States;
  readonly pausesIn: NonNullable<Clock['pausesIn']>;
}

/** 公示 is not among the procedures of §45: it stops the time only where another law says so. */
function courseOf(shape: Shape): Course {
  const { type } = shape;
  const excluded = presentOf(shape, [...hearingStates, 'specialProcedure']);
  const pauses = type.publicity?.pauses;
  const first: States = type.statutory.from === 'receipt' ? ['received'] : [];
  return {
    runsIn: [...first, ...presentOf(shape, organStates)].filter(
      (state) => pauses === undefined || state !== 'publicity',
    ),
    pausesIn: [
      ...(excluded.length > 0 ? [{ states: excluded, basis: '行政许可法 §45' }] : []),
      ...(pauses === undefined ? [] : [{ states: ['publicity'] as const, basis: pauses }]),
    ],
  };
}

/** Of two levels the lower one has its own twenty days (行政许可法 §43); the upper one's begin with its report. */
function decidingClocks(shape: Shape): Clocks {
  const { type } = shape;
  const course = courseOf(shape);
  const upper: States = ['upperExamining', 'deciding'];
  const isLower = (state: ApprovalState) => !upper.includes(state);
  const common = { ...course, onReentry: 'newBudget', retroactiveAfter: ['deemAccepted'] } as const;
  const statutory = {
    ...common,
    label: { zh: '法定时限', en: 'Statutory limit' },
    kind: 'statutory',
    limit: type.statutory.limit,
    ladder: statutoryLadder,
    basis: type.statutory.basis,
    ...(type.statutory.when && { when: type.statutory.when }),
  } as const satisfies Clock;
  return {
    ...(type.twoLevel === undefined
      ? { statutory, ...variantsOf(shape, statutory) }
      : {
          lowerReview: {
            ...statutory,
            label: { zh: '下级审查时限', en: 'Limit of the lower organ' },
            limit: workingDays(20),
            runsIn: course.runsIn.filter(isLower),
            basis: '行政许可法 §43',
          },
          statutory: { ...statutory, runsIn: upper, pausesIn: [] },
        }),
    promised: {
      ...common,
      label: { zh: '承诺时限', en: 'Promised limit' },
      kind: 'promised',
      limit: type.promised,
      ladder: promisedLadder,
      basis: '办事指南公布的承诺时限',
    },
  };
}

/** A renewal says nothing of what tells the variants apart: it has the longest limit. */
function variantsOf(shape: Shape, statutory: Clock): Clocks {
  const { variants } = shape.type;
  if (variants === undefined) return {};
  const clocks = variants.map(({ name, label, limit, basis, when }) => {
    return [name, { ...statutory, label, limit, basis, when }] as const;
  });
  return {
    ...Object.fromEntries(clocks),
    ...(isRenewable(shape) && {
      statutoryRenewal: {
        ...statutory,
        label: { zh: '延续审查时限', en: 'Limit of the renewal' },
        when: { kind: 'fact', fact: 'renew.conditions', isOneOf: ['unchanged', 'changed'] },
      },
    }),
  };
}

function intakeClocks(): Clocks {
  const completeness = {
    kind: 'statutory',
    limit: workingDays(5),
    onReentry: 'newBudget',
    basis: '行政许可法 §32(4)',
  } as const;
  return {
    completeness: {
      label: { zh: '告知补正期限', en: 'Limit for telling what is missing' },
      ...completeness,
      runsIn: ['received'],
      ladder: deemedLadder('deemAccepted'),
    },
    completion: {
      label: { zh: '补正材料核对期限', en: 'Limit for checking the completion' },
      ...completeness,
      runsIn: ['corrected'],
      ladder: deemedLadder('deemAcceptedCorrected'),
    },
    // Nobody loses his application by the clock: the window asks and decides.
    correction: {
      label: { zh: '申请人补正期限', en: "Applicant's time to complete" },
      kind: 'response',
      limit: workingDays(30),
      runsIn: ['correcting'],
      onReentry: 'newBudget',
      ladder: [{ key: 'ask', at: { percent: 100 }, effect: 'remind', notify: [{ post: 'acceptor', of: 'owner' }] }],
      basis: '[practice]',
    },
  };
}

export function hearingClocks(): Readonly<Record<string, ClockDefinition<HearingState>>> {
  const once = { kind: 'statutory', onReentry: 'newBudget' } as const;
  return {
    hearingRequest: {
      label: { zh: '申请听证期限', en: 'Time to ask for a hearing' },
      ...once,
      limit: workingDays(5),
      runsIn: ['hearingOffered'],
      ladder: endOfPeriod('noHearingAsked', 'handler'),
      basis: '行政许可法 §47',
    },
    hearing: {
      label: { zh: '组织听证期限', en: 'Limit for holding the hearing' },
      ...once,
      limit: workingDays(20),
      runsIn: ['hearing', 'hearingAnnounced', 'hearingSession'],
      ladder: dutyLadder('unitLeader'),
      basis: '行政许可法 §47',
    },
    hearingNotice: {
      label: { zh: '听证通知期', en: 'Notice of the hearing' },
      ...once,
      limit: workingDays(7),
      runsIn: ['hearingAnnounced'],
      ladder: endOfPeriod('openHearing', 'unitLeader'),
      basis: '行政许可法 §48(1)',
    },
  };
}

function jointClocks({ type: { joint } }: Shape): Clocks {
  if (joint === undefined) return {};
  const stage = ({ limit, basis }: LegalLimit) => ({ kind: 'stage', limit, onReentry: 'newBudget', basis }) as const;
  return {
    ...(joint.send && {
      sendOut: {
        label: { zh: '分送期限', en: 'Limit for sending out' },
        ...stage(joint.send),
        runsIn: ['received', 'corrected', 'examining'],
        ladder: dutyLadder('handler'),
      },
    }),
    reply: {
      label: { zh: '部门回复期限', en: 'Limit of each department' },
      ...stage(joint.reply),
      scope: 'unit',
      runsIn: ['consulting'],
      ladder: partnerLadder,
    },
    ...(joint.conclude && {
      conclude: {
        label: { zh: '牵头审查意见期限', en: "Limit for the lead's opinion" },
        ...stage(joint.conclude),
        runsIn: ['consolidating'],
        ladder: dutyLadder('handler'),
      },
    }),
  };
}

function laterClocks({ type, present, afterGrant }: Shape): Clocks {
  const granted: States = afterGrant === 'granted' ? ['granted', 'toDeliver'] : ['toDeliver'];
  return {
    delivery: {
      label: { zh: '送达期限', en: 'Limit for delivery' },
      kind: 'statutory',
      limit: workingDays(10),
      runsIn: [...granted, 'refused', ...(present.has('committed') ? (['committed'] as const) : [])],
      onReentry: 'newBudget',
      ladder: dutyLadder('acceptor'),
      basis: '行政许可法 §44',
    },
    rating: {
      label: { zh: '评价期', en: 'Time for rating' },
      kind: 'response',
      limit: workingDays(5),
      runsIn: ['delivered'],
      onReentry: 'newBudget',
      ladder: endOfPeriod('closeUnrated', 'acceptor'),
      basis: '[practice]',
    },
    ...(type.publicity && {
      publicity: {
        label: { zh: '公示期', en: 'Time of display' },
        limit: type.publicity.limit,
        runsIn: ['publicity'],
        onReentry: 'newBudget',
        ladder: endOfPeriod('publicityOver', 'handler'),
        basis: type.publicity.basis,
      },
    }),
    ...(type.commitment && {
      commitmentCheck: {
        label: { zh: '承诺核查期限', en: 'Limit for checking the commitment' },
        limit: type.commitment.checkWithin,
        runsIn: ['commitmentCheck'],
        onReentry: 'newBudget',
        ladder: dutyLadder('handler'),
        basis: type.commitment.basis,
      },
    }),
  };
}

/** A licence runs out at the end of the day it names, whatever day that is. */
export function renewalClock(shape: Shape): Clock {
  return {
    label: { zh: '原证有效期届满', en: 'Old licence runs out' },
    kind: 'statutory',
    counting: { firstDay: 'excluded', lastDay: 'stands', endsAt: 'midnight' },
    limit: { untilFact: 'renew.expiresOn' },
    runsIn: presentOf(shape, undecidedStates),
    onReentry: 'resume',
    ladder: deemedLadder('deemRenew'),
    basis: '行政许可法 §50',
  };
}

export function approvalClocks(shape: Shape): Clocks {
  return {
    ...intakeClocks(),
    ...decidingClocks(shape),
    ...(shape.type.hearing === true ? hearingClocks() : {}),
    ...jointClocks(shape),
    ...laterClocks(shape),
  };
}
