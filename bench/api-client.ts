/** A signed-in caller of the GraphQL API, as another system would be: bearer token, its own documents. */

export interface ApiCaller {
  readonly username: string;
  call<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
}

export async function signIn(url: string, username: string, password: string): Promise<ApiCaller> {
  const response = await fetch(new URL('/auth/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`sign-in of ${username}: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return {
    username,
    async call<Data>(query: string, variables: Readonly<Record<string, unknown>>) {
      const answer = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
      if (data === undefined || errors !== undefined) throw new Error(`${username}: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}
