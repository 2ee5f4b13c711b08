/** Petitions from the counter to the last word, each step by whoever has it, in a browser of his own. */
import { expect, test } from './people.ts';
import { act, expectState, expectTold, expectUnseen, numberOfFollowing, openCase } from './steps/case-page.ts';
import { register } from './steps/fill-fields.ts';
import { expectGood } from './steps/good-page.ts';
import { expectQueued } from './steps/queue.ts';

const appeal = {
  title: '信访·申诉求决',
  entry: '信访登记',
  form: 'petition-appeal@1',
  answers: {
    channel: 'visit',
    petitionerName: '林阿妹',
    contactPhone: '13805950001',
    request: '请求足额发放征收补偿款',
    facts: '二〇二五年征收旱地，补偿款至今只发放一半',
  },
} as const;

const opinion = {
  form: 'petition-decision@1',
  answers: {
    request: '足额发放征收补偿款',
    facts: '经查，补偿款已按公告标准全额发放',
    conclusion: 'notSupport',
    opinion: '补偿款已足额发放，不予支持',
    legalBasis: '土地管理法第四十八条',
  },
};

test('an appeal is transferred, heard and answered, reviewed above, and not taken in again', async ({ as }) => {
  test.slow();
  const office = await as('county-petitions-acceptor');
  const number = await register(office, appeal);

  await test.step('the office sends it to the bureau that is competent', async () => {
    await openCase(office, number);
    await expectGood(office, 'registered');
    await act(office, '转送', { unit: /鲤城区卫生健康/, form: 'petition-transfer@1' });
    await expectState(office, '已转送');
  });

  await test.step('the bureau accepts, hears and answers in writing', async () => {
    const clerk = await as('county-health-acceptor');
    await expectQueued(clerk, number);
    await openCase(clerk, number);
    await act(clerk, '受理', { form: 'petition-acceptance@1' });
    const worker = await as('county-health-handler');
    await openCase(worker, number);
    await act(worker, '举行听证', { form: 'petition-hearing@1' });
    await expectTold(worker, '举行听证', '处置员');
    await act(worker, '拟写处理意见', opinion);
    const leader = await as('county-health-leader');
    await openCase(leader, number);
    await act(leader, '签发处理意见书');
    await expectState(leader, '已答复，待送达');
    await expectGood(leader, 'answered');
  });

  await test.step('the office records how the opinion reached the petitioner; his thirty days run from then', async () => {
    await openCase(office, number);
    await act(office, '登记送达', {
      form: 'petition-delivery@1',
      answers: { manner: 'left', witness: '本人拒签，村委会干部王某在场见证' },
    });
    await expectState(office, '答复已送达');
    await expect(office.getByRole('region', { name: '时限' }).getByText('申请复查期限').first()).toBeVisible();
    await expectGood(office, 'delivered');
  });

  const review = await test.step('the petitioner asks for review at the city', async () => {
    await openCase(office, number);
    await act(office, '申请复查', { form: 'petition-review-request@1' });
    await expectState(office, '复查中');
    return numberOfFollowing(office, 'XC');
  });

  await test.step('the city upholds', async () => {
    const city = await as('city-petitions-acceptor');
    await expectQueued(city, review);
    await openCase(city, review);
    await expectGood(city, 'review');
    await act(city, '受理', { form: 'petition-acceptance@1' });
    const worker = await as('city-petitions-handler');
    await openCase(worker, review);
    await act(worker, '拟写意见', { form: 'petition-review-decision@1', answers: { result: 'uphold' } });
    const head = await as('city-petitions-leader');
    await openCase(head, review);
    await act(head, '签发复查意见书');
    await expectState(head, '已答复，待送达');
    await openCase(city, review);
    await act(city, '登记送达', { form: 'petition-delivery@1' });
    await act(city, '复查维持终结', { reason: '申请人表示不再申请复核' });
    await expectState(city, '维持');
  });

  await test.step('the county sees it concluded, by how the review ended', async () => {
    await openCase(office, number);
    await expectState(office, '已终结');
    await expectTold(office, '复查维持', '系统');
  });

  await test.step('the same matter again is not taken in, and names the old case', async () => {
    const again = await register(office, {
      title: '信访·申诉求决',
      entry: '登记为不再受理',
      form: 'petition-again@1',
      answers: { petitionerName: '林阿妹', earlierNumber: number, sameMatter: '与原事项的事实和理由相同，无新证据' },
    });
    await openCase(office, again);
    await expectState(office, '不再受理');
    await expect(office.getByText(number).first()).toBeVisible();
    await expectGood(office, 'not again');
  });

  await expectUnseen(await as('county-water-handler'), number);
});

test('a town answers itself; the county reviews, the city has the last word after a hearing', async ({ as }) => {
  test.slow();
  const town = await as('town-acceptor');
  const number = await register(town, appeal);
  const dispatcher = await as('town-dispatcher');

  await test.step('the town handles it and answers', async () => {
    await openCase(town, number);
    await act(town, '本机关受理', { form: 'petition-acceptance@1' });
    await openCase(dispatcher, number);
    await act(dispatcher, '拟写处理意见', opinion);
    const head = await as('town-supervisor');
    await openCase(head, number);
    await act(head, '签发处理意见书');
    await openCase(town, number);
    await act(town, '申请复查', { form: 'petition-review-request@1' });
  });

  const review = await numberOfFollowing(town, 'XC');
  const reReview = await test.step('the county modifies; the petitioner goes on to the city', async () => {
    const county = await as('county-acceptor');
    await openCase(county, review);
    await act(county, '受理', { form: 'petition-acceptance@1' });
    const worker = await as('county-dispatcher');
    await openCase(worker, review);
    await act(worker, '拟写意见', { form: 'petition-review-decision@1', answers: { result: 'uphold' } });
    const head = await as('county-supervisor');
    await openCase(head, review);
    await act(head, '签发复查意见书');
    await openCase(county, review);
    await act(county, '申请复核', { form: 'petition-review-request@1' });
    await expectState(county, '复核中');
    return numberOfFollowing(county, 'XH');
  });

  await test.step('the city hears both sides, its clock stands still, and it has the last word', async () => {
    const city = await as('city-acceptor');
    await openCase(city, reReview);
    await act(city, '受理', { form: 'petition-acceptance@1' });
    const worker = await as('city-dispatcher');
    await openCase(worker, reReview);
    await act(worker, '举行听证', { form: 'petition-hearing@1' });
    await expectState(worker, '听证中');
    await expect(worker.getByRole('region', { name: '时限' }).getByText('暂停').first()).toBeVisible();
    await expectGood(worker, 'hearing');
    await act(worker, '听证结束', { form: 'petition-hearing-record@1' });
    await act(worker, '拟写意见', { form: 'petition-review-decision@1', answers: { result: 'uphold' } });
    const head = await as('city-supervisor');
    await openCase(head, reReview);
    await act(head, '签发复核意见书（维持）');
    await expectState(head, '维持');
  });

  await openCase(town, number);
  await expectState(town, '已终结');
});
