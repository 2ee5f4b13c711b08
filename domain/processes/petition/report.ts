import { openStates } from './petition-states.ts';
import { answersAssignments } from './plain-petition-assigned.ts';
import { type PlainPetition, plainPetition } from './plain-petition.ts';
import { office, officeHead, unitDesk, unitHead } from './posts.ts';

/**
 * 检举控告 (信访工作条例 §30). The unit accused is named at registration and never reached: the case is denied to it
 * whatever its people hold (domain/case/withheld.ts), and no choice of a unit may fall on it.
 */
const report: PlainPetition = {
  id: 'petition.report',
  title: { zh: '信访·检举控告', en: 'Petition: accusation' },
  numberPrefix: 'XK',
  form: 'petition-accusation@1',
  replyForm: 'petition-accusation-reply@1',
  promisedDays: 90,
  basis: '信访工作条例 §30',
  matter: {
    projects: [12],
    lead: 'petitions',
    levels: ['town', 'county', 'city'],
    summary: {
      zh: '检举、控告违纪违法问题；被检举的单位和个人看不到本件，按管理权限核查后告知结果。',
      en: 'Accuse a unit or an official of breaking rules: kept from whom you accuse, verified by who is competent.',
    },
  },
};

export const petitionReport = plainPetition(report);

/**
 * A report names persons in its own words. Who sorts or handles it finds out whose accounts they are, and from then on
 * the case is kept from them wherever they work, not from the unit accused alone (§30, §46).
 */
export const petitionReport2 = plainPetition({
  ...report,
  version: 2,
  moreActions: {
    nameAccused: {
      label: { zh: '登记被检举人', en: 'Name the persons accused' },
      from: openStates,
      to: 'stay',
      by: [office, officeHead, unitDesk, unitHead],
      target: 'accused',
      effects: [{ kind: 'nameAccused' }],
      tone: 'neutral',
      basis: '信访工作条例 §30',
    },
  },
});

export const petitionReport3 = answersAssignments(petitionReport2, 'petition-accusation-completion@1');
