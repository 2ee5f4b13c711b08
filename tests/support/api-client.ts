/** A caller of the product's API as a program is: signs in for a bearer token, sends documents. */
import { randomUUID } from 'node:crypto';

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly GraphqlError[];
}

export interface Caller {
  readonly token: string;
  /** Throws when the answer has errors. */
  readonly ask: <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** The whole answer, errors included. */
  readonly send: <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<Data>>;
}

export const requestId = (): string => randomUUID();

export function login(url: string, username: string, password = 'Gridcase-2026'): Promise<Response> {
  return fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
}

export async function signIn(url: string, username: string): Promise<Caller> {
  const response = await login(url, username);
  if (!response.ok) throw new Error(`${username} could not sign in: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  const send = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<Data>> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer<Data>;
  };
  return {
    token,
    send,
    async ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
      const answer = await send<Data>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}
