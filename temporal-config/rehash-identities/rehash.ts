/**
 * Walks the forms that opened cases by their ids, some at a time, each batch one statement: interrupted it has lost
 * nothing, and run again it changes only what is not right yet. Digests of keys in use are never missing meanwhile.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import {
  BEFORE_ALL,
  countOpeningForms,
  type OpeningForm,
  openingForms,
  type RehashCount,
  type Rehashed,
  removeOtherKeys,
  replaceIdentities,
} from '#database/repositories/rehash-identities.ts';
import { identitiesIn } from '#domain/identity/party-identity.ts';
import type { SubmissionId } from '#domain/ids.ts';
import { hasParty } from '#domain/processes/has-party.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { type Keys, WrongKeyError } from '#platform/keys.ts';
import { decryptPersonal } from '#platform/personal-data.ts';

export type RehashKeys = Pick<Keys, 'identity' | 'personal'>;

export interface RehashOptions {
  /** Where an interrupted run was. */
  readonly after?: SubmissionId;
  /** Digests of keys that are no longer listed go at the end, unless a form could not be read. */
  readonly removesOtherKeys?: boolean;
  readonly batch?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly last: SubmissionId;
}

export interface RehashOutcome extends RehashCount {
  readonly forms: number;
  /** Sealed with a personal key that is not given: what they had stays. */
  readonly unreadable: readonly SubmissionId[];
}

const BATCH = 500;

export async function rehashIdentities(
  orm: MikroORM,
  keys: RehashKeys,
  options: RehashOptions = {},
): Promise<RehashOutcome> {
  const { after = BEFORE_ALL, batch = BATCH, onProgress } = options;
  const em = orm.em.fork();
  const keyIds = keys.identity.map(({ id }) => id);
  const total = await countOpeningForms(em, after);
  const unreadable: SubmissionId[] = [];
  let [forms, stored, removed, last] = [0, 0, 0, after];
  for (;;) {
    const page = await openingForms(em, last, batch);
    const read = page.filter(isOfParty).flatMap((form) => {
      const rehashed = rehash(keys, form);
      if (rehashed === null) unreadable.push(form.id);
      return rehashed ?? [];
    });
    const counts = await replaceIdentities(em, read, keyIds);
    [forms, stored, removed] = [forms + page.length, stored + counts.stored, removed + counts.removed];
    last = page.at(-1)?.id ?? last;
    onProgress?.({ done: forms, total: Math.max(total, forms), last });
    if (page.length < batch) break;
  }
  if (options.removesOtherKeys === true && unreadable.length === 0) {
    for (let count = batch; count === batch; removed += count) count = await removeOtherKeys(em, keyIds, batch);
  }
  return { forms, stored, removed, unreadable };
}

/** What staff report of the city has no party, whoever is named in it. */
function isOfParty({ process, version }: OpeningForm): boolean {
  const definition = findDefinition(process, version);
  return definition !== null && hasParty(definition);
}

function rehash({ identity, personal }: RehashKeys, form: OpeningForm): Rehashed | null {
  const { id, jurisdiction, data } = form;
  try {
    const sealed = form.personal == null ? {} : decryptPersonal(personal, form.personal, id);
    return { id, jurisdiction, digests: identityDigests(identity, jurisdiction, identitiesIn({ ...data, ...sealed })) };
  } catch (error) {
    if (error instanceof WrongKeyError) return null;
    throw error;
  }
}
