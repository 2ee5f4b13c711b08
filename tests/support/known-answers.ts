/** What the page fills in by itself when this person takes the action: fields that the case answers. */
import type { Caller } from './api-client.ts';
import type { Answers } from './fill-form.ts';

interface Known {
  readonly name: string;
  readonly known: readonly { readonly field: string; readonly value: unknown }[];
}

/** Undefined for an action that he does not have. */
export async function knownTo(caller: Caller, id: string, action: string): Promise<Known['known'] | undefined> {
  const { found } = await caller.ask<{ found: { availableActions: readonly Known[] } | null }>(
    `query Known($id: ID!) { found: case(id: $id) { availableActions { name known { field value } } } }`,
    { id },
  );
  return found?.availableActions.find(({ name }) => name === action)?.known;
}

export async function answersOnRecord(caller: Caller, id: string, action: string): Promise<Answers> {
  const known = (await knownTo(caller, id, action)) ?? [];
  return Object.fromEntries(known.map(({ field, value }) => [field, value]));
}
