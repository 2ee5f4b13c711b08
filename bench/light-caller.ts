/**
 * A caller over plain kept connections. Load and product share the cores; what `fetch` does around a request would be
 * counted as work of the product.
 */
import { Agent, request } from 'node:http';
import { type Answer, type Caller, signIn } from '#tests/support/api-client.ts';

const agent = new Agent({ keepAlive: true });

export async function signInLightly(url: string, username: string): Promise<Caller> {
  const { token } = await signIn(url, username);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const send = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<Data>> =>
    JSON.parse(await post(`${url}/graphql`, headers, JSON.stringify({ query, variables })));
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

function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const length = String(Buffer.byteLength(body));
  const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': length } }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => resolve(Buffer.concat(chunks).toString()));
    answer.on('error', reject);
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}
