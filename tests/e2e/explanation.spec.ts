/** Why this deadline: the bar, the count behind it, and the same in rows for a screen reader. */
import { signIn } from '#tests/support/api-client.ts';
import { act, done } from '#tests/support/incident.ts';
import { expect, test } from './people.ts';
import { openCase } from './steps/case-page.ts';
import { atVillage } from './steps/ready-case.ts';
import { expectFits } from './steps/report.ts';
import { phone } from './steps/sizes.ts';

const DAY = 86_400_000;

test('a deadline with an extension and a pause is explained', async ({ as, product }) => {
  const { id, number } = await atVillage(product, '电力设施基础下沉，待雨停施工');
  const handler = await signIn(product.url, 'jj-village-handler');
  const centre = await signIn(product.url, 'jj-village-acceptor');
  done(await act(handler, id, 'startHandling'));
  done(await act(handler, id, 'requestExtension', { reason: '需调配车辆' }));
  done(await act(centre, id, 'grantExtension'));
  const until = new Date(Date.now() + 10 * DAY).toISOString();
  done(await act(handler, id, 'requestSuspension', { reason: '待雨停', until }));
  done(await act(centre, id, 'grantSuspension'));
  done(await act(centre, id, 'resume', { reason: '雨已停' }));

  const page = await as('jj-village-handler');
  await openCase(page, number);
  const clock = page.getByRole('region', { name: '时限说明' }).getByRole('article', { name: /处置/ });
  await expect(clock.getByText(/暂停 .* 挂账/)).toBeVisible();
  await clock.getByRole('button', { name: '逐日推算' }).click();
  await expect(clock.getByRole('list').getByRole('listitem').last()).toContainText('到期');
  await clock.getByRole('button', { name: '经过' }).click();
  await expect(clock.getByText(/延期.*到期 .* → /)).toBeVisible();
  const table = clock.getByRole('table', { name: /的时间条$/ });
  await expect(table.getByRole('columnheader')).toHaveText(['情形', '自', '至']);
  await expect(table).toContainText('暂停');

  const hand = await as('jj-village-handler', phone);
  await openCase(hand, number);
  await expect(
    hand.getByRole('region', { name: '时限说明' }).getByRole('button', { name: '逐日推算' }).first(),
  ).toBeVisible();
  await expectFits(hand);
});
