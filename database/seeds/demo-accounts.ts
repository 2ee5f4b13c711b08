/** Accounts to try the product with: two complete chains from village to city, and every department of one of them. */
import type { Label } from '#domain/labels.ts';
import { type Post, posts } from '#domain/organisation.ts';
import { departmentStaffAt } from './department-staff.ts';
import { departmentTypes } from './departments.ts';
import { centreCode, departmentCode } from './org-units.ts';

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  /** For people: Chinese and English. */
  readonly title: string;
  readonly displayName: string;
  readonly unitCode: string;
  readonly posts: readonly Post[];
}

export const DEMO_PASSWORD = 'Gridcase-2026';
const CITY = '350500';

interface Chain {
  readonly prefix: string;
  readonly village: string;
  readonly place: Label;
}

const licheng: Chain = { prefix: '', village: '350502004001', place: { zh: '鲤城区', en: 'Licheng' } };
const jinjiang: Chain = { prefix: 'jj-', village: '350582001004', place: { zh: '晋江市', en: 'Jinjiang' } };
const city: Chain = { prefix: '', village: '', place: { zh: '泉州市', en: 'Quanzhou' } };

function account(username: string, unitCode: string, unit: Label, held: readonly Post[]): DemoAccount {
  const zh = held.map((post) => posts[post].zh).join('、');
  const en = held.map((post) => posts[post].en.toLowerCase()).join(', ');
  return {
    username,
    password: DEMO_PASSWORD,
    title: `${unit.zh} ${zh} / ${unit.en} ${en}`,
    displayName: `${unit.zh} ${zh}`,
    unitCode,
    posts: held,
  };
}

function staffOf(
  { prefix, place }: Chain,
  level: { readonly name: string; readonly words: Label; readonly division: string },
  roles: Readonly<Record<string, readonly Post[]>>,
): readonly DemoAccount[] {
  const unit = { zh: `${place.zh}${level.words.zh}`, en: `${place.en} ${level.words.en}`.trimEnd() };
  return Object.entries(roles).map(([role, held]) =>
    account(`${prefix}${level.name}-${role}`, centreCode(level.division), unit, held),
  );
}

function chainAccounts(chain: Chain): readonly DemoAccount[] {
  const { village } = chain;
  return [
    ...staffOf(
      chain,
      { name: 'village', words: { zh: '社区', en: 'village' }, division: village },
      {
        worker: ['gridWorker'],
        acceptor: ['acceptor', 'dispatcher', 'supervisor'],
        handler: ['handler', 'unitLeader'],
      },
    ),
    ...staffOf(
      chain,
      { name: 'town', words: { zh: '街道', en: 'town' }, division: village.slice(0, 9) },
      {
        acceptor: ['acceptor'],
        dispatcher: ['dispatcher'],
        handler: ['handler'],
        leader: ['unitLeader'],
        supervisor: ['supervisor'],
      },
    ),
    ...staffOf(
      chain,
      { name: 'county', words: { zh: '区县', en: 'county' }, division: village.slice(0, 6) },
      centreStaff,
    ),
  ];
}

const centreStaff = {
  acceptor: ['acceptor'],
  dispatcher: ['dispatcher'],
  supervisor: ['supervisor'],
} as const satisfies Record<string, readonly Post[]>;

function departmentAccounts(level: 'county' | 'city', division: string, place: Label): readonly DemoAccount[] {
  return departmentStaffAt(level).map(({ type, role, posts: held }) => {
    const words = departmentTypes[type];
    const unit = { zh: `${place.zh}${words.zh}`, en: `${place.en} ${words.en}` };
    return account(`${level}-${type}-${role}`, departmentCode(type, division), unit, held);
  });
}

/** A panel votes with an odd number; five leave one of them room to stand aside. */
const EXPERTS = 5;

function expertAccounts(): readonly DemoAccount[] {
  const type = 'expert-committee';
  const { zh, en } = departmentTypes[type];
  const unit = { zh: `${city.place.zh}${zh}`, en: `${city.place.en} ${en}` };
  return Array.from({ length: EXPERTS }, (_, index) =>
    account(`city-expert-${index + 1}`, departmentCode(type, CITY), unit, ['expert']),
  );
}

export const demoAccounts: readonly DemoAccount[] = [
  ...chainAccounts(licheng),
  ...staffOf(city, { name: 'city', words: { zh: '', en: 'city' }, division: CITY }, centreStaff),
  ...departmentAccounts('county', licheng.village.slice(0, 6), licheng.place),
  ...departmentAccounts('city', CITY, city.place),
  ...expertAccounts(),
  ...chainAccounts(jinjiang),
  account('admin', centreCode(CITY), city.place, ['administrator']),
];
