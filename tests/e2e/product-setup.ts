/** The whole product, once for each worker: queue counts are exact only where nobody else works. */
import type { FullConfig } from '@playwright/test';
import { buildUi } from '#temporal-config/build-ui.ts';
import { demoVillages, pointIn } from '#tests/support/incident.ts';
import { startProduct, type Product } from '#tests/support/product.ts';
import { forgetProducts, writeProduct } from './running-product.ts';
import { hireSecondAcceptor } from './second-acceptor.ts';

export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  await buildUi((line) => void process.stderr.write(`${line}\n`));
  const places = Array.from({ length: workers }, (_, worker) => worker);
  const started = await Promise.allSettled(places.map(() => startProduct()));
  const products = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    forgetProducts();
    await Promise.all(products.map((product) => product.stop()));
  };
  try {
    const failed = started.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    for (const [worker, product] of products.entries()) await prepare(worker, product);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(worker: number, { url, environment }: Product): Promise<void> {
  const database = environment['DATABASE_URL'] ?? '';
  const licheng = await pointIn(database, demoVillages.licheng);
  const jinjiang = await pointIn(database, demoVillages.jinjiang);
  await hireSecondAcceptor(database);
  writeProduct(worker, { url, databaseUrl: database, points: { licheng, jinjiang } });
}
