/** How the catalogue says who acts, where and how long. */
import type { Label } from '../labels.ts';
import { type Level, type Post, posts } from '../organisation.ts';
import type { ActorRule, ClockDefinition, Family, PostRule, UnitRole } from '../processes/define.ts';
import { limitLabel } from '../explanation/words.ts';

export const familyNames: Readonly<Record<Family, Label>> = {
  incident: { zh: '网格事件', en: 'Grid incidents' },
  petition: { zh: '信访与诉求', en: 'Petitions' },
  approval: { zh: '行政审批', en: 'Approvals' },
  project: { zh: '项目', en: 'Projects' },
  coordination: { zh: '督办与协调', en: 'Supervision and coordination' },
};

export const levelNames: Readonly<Record<Level, Label>> = {
  village: { zh: '村（社区）', en: 'village' },
  town: { zh: '镇（街道）', en: 'town' },
  county: { zh: '县（区）', en: 'county' },
  city: { zh: '市', en: 'city' },
};

const unitWords: Readonly<Record<UnitRole, Label>> = {
  owner: { zh: '主管单位', en: 'owner' },
  assigned: { zh: '承办单位', en: 'unit assigned' },
  site: { zh: '属地', en: 'site' },
  parties: { zh: '各参与单位', en: 'each party' },
};

const clockKinds: Readonly<Record<NonNullable<ClockDefinition['kind']>, Label>> = {
  statutory: { zh: '法定', en: 'statutory' },
  promised: { zh: '承诺', en: 'promised' },
  stage: { zh: '环节', en: 'stage' },
  response: { zh: '响应', en: 'response' },
};

export const pair = ({ zh, en }: Label): string => (zh === en ? zh : `${zh} / ${en}`);

export function actorWords(rule: ActorRule | Post): string {
  if (rule === 'holder') return pair({ zh: '任务所在岗位', en: 'holder of the task' });
  if (rule === 'engine') return pair({ zh: '系统', en: 'engine' });
  if (rule === 'party') return pair({ zh: '当事人', en: 'the person concerned' });
  if (typeof rule === 'string') return pair(posts[rule]);
  return `${postWords(rule.post)} · ${pair(unitWords[rule.of])}`;
}

function postWords(rule: PostRule): string {
  const named = typeof rule === 'string' ? [rule] : [...new Set(Object.values(rule))];
  return named.map((post) => pair(posts[post])).join('、');
}

export function limitWords(limit: ClockDefinition['limit']): string {
  if (limit === 'fromCategory') return pair({ zh: '按立案标准', en: 'by the standard of the category' });
  return 'untilFact' in limit
    ? pair({ zh: `至 ${limit.untilFact} 所载日期`, en: `until the day in ${limit.untilFact}` })
    : pair(limitLabel(limit));
}

export const clockKindWords = ({ kind = 'stage' }: ClockDefinition): string => pair(clockKinds[kind]);
