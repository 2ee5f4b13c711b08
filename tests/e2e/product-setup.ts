/** The whole product, once for all browser tests. */
import { demoVillages, pointIn } from '#tests/support/incident.ts';
import { startProduct } from '#tests/support/product.ts';
import { hireSecondAcceptor } from './second-acceptor.ts';
import { forgetProduct, writeProduct } from './running-product.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const product = await startProduct({ ui: true });
  const stop = async (): Promise<void> => {
    forgetProduct();
    await product.stop();
  };
  try {
    const database = product.environment['DATABASE_URL'] ?? '';
    const licheng = await pointIn(database, demoVillages.licheng);
    const jinjiang = await pointIn(database, demoVillages.jinjiang);
    await hireSecondAcceptor(database);
    writeProduct({ url: product.url, databaseUrl: database, points: { licheng, jinjiang } });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
