import { plainPetition } from './plain-petition.ts';

/**
 * 检举控告 (信访工作条例 §30). The unit accused is named at registration and never reached: the case is denied to it
 * whatever its people hold (domain/case/withheld.ts), and no choice of a unit may fall on it.
 */
export const petitionReport = plainPetition({
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
});
