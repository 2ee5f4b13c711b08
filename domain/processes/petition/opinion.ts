import { answersAssignments } from './plain-petition-assigned.ts';
import { plainPetition } from './plain-petition.ts';

/** 建议意见 (信访工作条例 §29). */
export const petitionOpinion = plainPetition({
  id: 'petition.opinion',
  title: { zh: '信访·建议意见', en: 'Petition: suggestion' },
  numberPrefix: 'XJ',
  form: 'petition-suggestion@1',
  replyForm: 'petition-suggestion-reply@1',
  promisedDays: 60,
  basis: '信访工作条例 §29',
  matter: {
    projects: [12],
    lead: 'petitions',
    levels: ['town', 'county', 'city'],
    summary: {
      zh: '向机关单位提出建议、意见；登记后十五日内转送有权处理的机关，研究后书面答复。',
      en: 'Suggest something to the authorities: sent on within fifteen days, studied and answered in writing.',
    },
  },
});

export const petitionOpinion2 = answersAssignments(petitionOpinion, 'petition-suggestion-completion@1');
