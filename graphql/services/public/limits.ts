/** How often a minute what needs no account may be asked for: by address, and by address for one case number. */
import { DomainError } from '#domain/errors.ts';
import type { ApiResources } from '../../resources.ts';

const perAddress = { track: 60, submit: 30, upload: 60, search: 240 } as const;

/**
 * Wrong codes of one number from one address. So many from all addresses together show that somebody is guessing: then each
 * has fewer. Nobody closes a number to another one: 40 bits are not guessed at this pace (docs/adr/0010).
 */
const wrongCodes = { perAddress: 10, ofAll: 50, whenGuessed: 3 } as const;

export async function takeFrom(
  { attempts }: ApiResources,
  address: string,
  what: keyof typeof perAddress,
): Promise<void> {
  if (!(await attempts.take(what, address, perAddress[what]))) throw new DomainError('TOO_MANY_REQUESTS');
}

/** Who tries which number from where; the same for numbers that nobody has. */
export interface NumberTry {
  readonly address: string;
  readonly number: string;
}

/** Before the code is looked at, and counted as wrong until it is known to be right: a refusal tells nothing of it. */
export async function takeForNumber(
  { attempts }: Pick<ApiResources, 'attempts'>,
  { address, number }: NumberTry,
): Promise<void> {
  const isGuessed = await attempts.isReached('wrong code', number, wrongCodes.ofAll);
  const most = isGuessed ? wrongCodes.whenGuessed : wrongCodes.perAddress;
  if (!(await attempts.take('number', `${address} ${number}`, most))) throw new DomainError('TOO_MANY_REQUESTS');
}

export async function settleForNumber(
  { attempts }: Pick<ApiResources, 'attempts'>,
  { address, number }: NumberTry,
  isRight: boolean,
): Promise<void> {
  if (isRight) await attempts.giveBack('number', `${address} ${number}`);
  else await attempts.take('wrong code', number, wrongCodes.ofAll);
}
