/** Cases brought to a handler through the API: specs whose subject comes later do not click their way there. */
import { signIn } from '#tests/support/api-client.ts';
import { act, done, open, view, type CaseView } from '#tests/support/incident.ts';
import type { Caller } from '#tests/support/api-client.ts';
import type { RunningProduct } from '../running-product.ts';

/** Four working days for handling. */
const CATEGORY = 'C-01-28';

const homeOf = async (caller: Caller): Promise<string> => {
  const { me } = await caller.ask<{ me: { holdings: { unit: { id: string } }[] } }>(
    '{ me { holdings { unit { id } } } }',
  );
  return me.holdings[0]!.unit.id;
};

async function reported(product: RunningProduct, chain: 'licheng' | 'jinjiang', description: string): Promise<string> {
  const worker = await signIn(product.url, chain === 'licheng' ? 'village-worker' : 'jj-village-worker');
  const form = { description };
  return done(await open(worker, { form, location: product.points[chain], categoryCode: CATEGORY })).id;
}

/** Reported in Licheng; its village has not filed it. */
export async function atVillageDesk(product: RunningProduct, description: string): Promise<CaseView> {
  const id = await reported(product, 'licheng', description);
  return (await view(await signIn(product.url, 'village-acceptor'), id))!;
}

/** With the handler of the village in Jinjiang. */
export async function atVillage(product: RunningProduct, description: string): Promise<CaseView> {
  const id = await reported(product, 'jinjiang', description);
  const centre = await signIn(product.url, 'jj-village-acceptor');
  const handler = await signIn(product.url, 'jj-village-handler');
  done(await act(centre, id, 'file', { form: { standardRow: CATEGORY } }));
  done(await act(centre, id, 'dispatch', { unitId: await homeOf(handler) }));
  return (await view(handler, id))!;
}

/** Escalated by its village in Licheng; with the handler of the town. */
export async function atTown(product: RunningProduct, description: string): Promise<CaseView> {
  const id = await reported(product, 'licheng', description);
  const names = ['village-acceptor', 'town-acceptor', 'town-dispatcher', 'town-handler'];
  const [village, acceptor, dispatcher, handler] = await Promise.all(names.map((name) => signIn(product.url, name)));
  done(await act(village!, id, 'escalate', { reason: '村级没有处置力量' }));
  done(await act(acceptor!, id, 'file', { form: { standardRow: CATEGORY } }));
  done(await act(dispatcher!, id, 'dispatch', { unitId: await homeOf(handler!) }));
  return (await view(handler!, id))!;
}
