/** How often a minute what needs no account may be asked for: by address, and by case number from all addresses. */
import { DomainError } from '#domain/errors.ts';
import type { ApiResources } from '../../resources.ts';

const perAddress = { track: 60, submit: 30, upload: 60, search: 240 } as const;
const PER_NUMBER = 20;

export async function takeFrom(
  { attempts }: ApiResources,
  address: string,
  what: keyof typeof perAddress,
): Promise<void> {
  if (!(await attempts.take(what, address, perAddress[what]))) throw new DomainError('TOO_MANY_REQUESTS');
}

/** Every try counts, known number or not, right code or wrong: the refusal tells nothing. */
export async function takeForNumber({ attempts }: ApiResources, number: string): Promise<void> {
  if (!(await attempts.take('number', number, PER_NUMBER))) throw new DomainError('TOO_MANY_REQUESTS');
}
