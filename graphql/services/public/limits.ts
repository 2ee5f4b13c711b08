/** How often a minute what needs no account may be asked for: by address, and by case number from all addresses. */
import { type AttemptLimit, createAttemptLimit } from '../../auth/attempt-limit.ts';
import { DomainError } from '#domain/errors.ts';
import type { ApiResources } from '../../resources.ts';

const perAddress = { track: 60, submit: 30, upload: 60, search: 240 } as const;
const PER_NUMBER = 20;

interface Limits {
  readonly addresses: Readonly<Record<keyof typeof perAddress, AttemptLimit>>;
  readonly numbers: AttemptLimit;
}

const limitsOf = new WeakMap<ApiResources, Limits>();

function limits(resources: ApiResources): Limits {
  let known = limitsOf.get(resources);
  if (known === undefined) {
    const addresses = {
      track: createAttemptLimit(perAddress.track),
      submit: createAttemptLimit(perAddress.submit),
      upload: createAttemptLimit(perAddress.upload),
      search: createAttemptLimit(perAddress.search),
    };
    limitsOf.set(resources, (known = { addresses, numbers: createAttemptLimit(PER_NUMBER) }));
  }
  return known;
}

export function takeFrom(resources: ApiResources, address: string, what: keyof typeof perAddress): void {
  if (!limits(resources).addresses[what].take(address, what)) throw new DomainError('TOO_MANY_REQUESTS');
}

/** Every try counts, known number or not, right code or wrong: the refusal tells nothing. */
export function takeForNumber(resources: ApiResources, number: string): void {
  if (!limits(resources).numbers.take('', number)) throw new DomainError('TOO_MANY_REQUESTS');
}
