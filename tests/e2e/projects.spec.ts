/** A city IT project up to its place in the construction list, and what the two kinds of PPP compute before they go on. */
import type { Locator, Page } from '@playwright/test';
import { expect, type People, test } from './people.ts';
import { act, expectState, expectTold, expectUnseen, openAction, openCase, submit } from './steps/case-page.ts';
import { fillFields, register } from './steps/fill-fields.ts';
import { expectGood } from './steps/good-page.ts';
import { expectQueued } from './steps/queue.ts';

const proposal = {
  title: '市级信息化项目',
  form: 'project-it-proposal@1',
  answers: { projectName: '智慧教育云平台', constructionUnit: '泉州市教育局', estimate: 12_000_000 },
} as const;

test('an IT project: three opinions at once, experts who sign, a decision, a code', async ({ as }) => {
  test.slow();
  const desk = await as('city-industry-acceptor');
  const lead = await as('city-industry-handler');
  const number = await register(desk, proposal);
  await openCase(desk, number);
  await act(desk, '提交可行性研究报告', { form: 'project-it-application@1', answers: { estimate: 12_000_000 } });
  await act(desk, '材料完整，予以受理', { form: 'project-materials@1' });

  await test.step('industry, development-reform and finance each say what they think', async () => {
    await openCase(lead, number);
    await act(lead, '征求经信、发改、财政意见');
    await expectState(lead, '三部门论证');
    for (const department of ['finance', 'development-reform', 'industry']) {
      const one = await as(`city-${department}-handler`);
      await expectQueued(one, number);
      await openCase(one, number);
      await act(one, '出具部门意见', { form: 'project-opinion@1' });
    }
    await openCase(lead, number);
    await expectState(lead, '汇总论证意见');
  });

  await test.step('a panel: one stands aside, two are too few to conclude, three are not', async () => {
    await act(lead, '组织专家评审');
    await expectState(lead, '专家评审');
    const conflicted = await as('city-expert-1');
    await openCase(conflicted, number);
    await act(conflicted, '声明利益冲突并回避', { form: 'project-conflict@1', reason: '曾任本项目咨询顾问' });
    await expect(conflicted.getByRole('button', { name: '签署评审意见' })).toHaveCount(0);
    for (const expert of [2, 3]) await signAs(as, expert, number);
    await openCase(lead, number);
    await expect(lead.getByRole('button', { name: '形成专家组结论' })).toHaveCount(0);
    await signAs(as, 4, number);
    await openCase(lead, number);
    await expectTold(lead, '签署评审意见', '专家');
    await expectGood(lead, 'panel');
    const dialog = await openAction(lead, '形成专家组结论');
    // Three experts, each 90, 85, 80 and 88: worked out of what they signed, and not to be typed over.
    const average = dialog.getByRole('textbox', { name: '平均得分' });
    await expect(average).toHaveValue('85.75');
    await expect(average).not.toBeEditable();
    await expect(computed(dialog)).toContainText('1029 ÷ (3 × 4) = 85.75');
    const known = ['experts', 'scoreTotal', 'averageScore', 'agreeing', 'conditional', 'disagreeing'];
    await fillFields(dialog, 'project-panel-conclusion@2', {}, known);
    await submit(dialog, '形成专家组结论');
    await expect(dialog).toBeHidden();
    await expectState(lead, '结论会议');
    await expect(computed(lead).first()).toContainText('1029 ÷ (3 × 4) = 85.75');
    await expectGood(lead, 'panel-concluded');
  });

  await test.step('who is quicker than the list of units waits for the one that fills itself in', async () => {
    const minutes = '印发纪要并报市政府';
    const deliver = await holdUnits(lead);
    await lead.getByRole('button', { name: minutes, exact: true }).click();
    const dialog = lead.getByRole('dialog', { name: minutes });
    await expect(dialog.getByRole('textbox', { name: '纪要内容' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: minutes, exact: true })).toBeDisabled();
    deliver();
    await expect(dialog.getByRole('button', { name: minutes, exact: true })).toBeEnabled();
    await expect(dialog.getByRole('combobox', { name: '送交单位' })).toHaveValue('泉州市人民政府办公室');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the meeting, the government, the list', async () => {
    await act(lead, '印发纪要并报市政府', { form: 'project-minutes@1' });
    const mayor = await as('city-government-leader');
    await expectQueued(mayor, number);
    await openCase(mayor, number);
    await act(mayor, '同意立项', { form: 'project-decision@1', answers: { approvedEstimate: 11_500_000 } });
    await openCase(lead, number);
    await act(lead, '列入建设盘子并赋码', {
      unit: /泉州市教育局/,
      form: 'project-list-entry@1',
      answers: {
        projectCode: '2026-350500-04-05-000001',
        plannedCompletion: '2027-12-31',
      },
      known: ['approvedEstimate'],
    });
    await expectState(lead, '待采购');
    await expect(lead.getByText('2026-350500-04-05-000001').first()).toBeVisible();
    await expectGood(lead, 'listed');
  });

  const builder = await as('city-education-handler');
  await expectQueued(builder, number);
  await expectUnseen(await as('city-housing-handler'), number);
});

/** The answer with the units a case may go to waits for the call of what this gives. */
async function holdUnits(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (/"variables":\{"caseId":"[^"]+","action":/.test(route.request().postData() ?? '')) await promise;
    return route.fallback();
  });
  return resolve;
}

async function signAs(as: People['as'], expert: number, number: string): Promise<void> {
  const page = await as(`city-expert-${expert}`);
  await openCase(page, number);
  await act(page, '签署评审意见', {
    form: 'project-panel-opinion@1',
    answers: { noConflict: true, necessity: 90, feasibility: 85, economy: 80, security: 88, conclusion: 'agree' },
  });
}

const existing = {
  title: '存量 PPP 项目',
  form: 'project-legacy@1',
  answers: { contractMonth: '2022-05', stage: 'identification', projectName: '污水处理厂提标改造' },
} as const;

const value = { criteria: [{ name: '全生命周期整合', weight: 100, score: 72 }], pppValue: 90, pscValue: 100 };

const budget = (otherProjects: number) => ({
  capital: 0,
  constructionCost: 0,
  riskMethod: 'ratio',
  riskPercent: 0,
  years: [
    {
      year: 2027,
      budget: 1_000_000,
      equityPercent: 0,
      operatingCost: 0,
      userPayment: 0,
      matchingInput: 0,
      privatePayment: 0,
      otherProjects,
    },
  ],
});

const computed = (page: Page | Locator) => page.getByRole('region', { name: '自动测算' });

test('an existing PPP project goes on when value for money and affordability are proved by their formulas', async ({
  as,
}) => {
  test.slow();
  const desk = await as('city-finance-acceptor');
  const number = await register(desk, existing);
  await openCase(desk, number);
  await act(desk, '核实：处于识别阶段', { form: 'project-milestone@1' });
  const lead = await as('city-finance-handler');
  await openCase(lead, number);

  await test.step('the sum stands in the form while it is filled in', async () => {
    const dialog = await openAction(lead, '物有所值评价');
    await fillFields(dialog, 'project-value-for-money@1', value);
    await expect(dialog.getByText('Σ（权重 × 得分）÷ 100，权重合计 100')).toBeVisible();
    await expect(dialog.getByText('PPP 值 ≤ PSC 值', { exact: true })).toBeVisible();
    await submit(dialog, '物有所值评价');
    await expect(dialog).toBeHidden();
  });

  await test.step('above a tenth of the budget it does not go on', async () => {
    await act(lead, '财政承受能力论证', { form: 'project-affordability@1', answers: budget(100_001) });
    await expect(computed(lead).first()).toContainText('不符合');
    await expect(lead.getByRole('button', { name: '两个论证通过，进入准备' })).toHaveCount(0);
  });

  await test.step('at a tenth it does', async () => {
    await act(lead, '财政承受能力论证', { form: 'project-affordability@1', answers: budget(100_000) });
    await expect(computed(lead).first()).toContainText('10%');
    await expectGood(lead, 'appraised');
    await act(lead, '两个论证通过，进入准备');
    await act(lead, '实施方案审核通过', { form: 'project-plan-review@1' });
    await act(lead, '谈判与合同签署', { form: 'project-contract@1' });
    await expectState(lead, '执行');
  });

  await test.step('it is handed over, and who did not carry it out appraises it', async () => {
    await act(lead, '启动移交');
    await act(lead, '移交完毕', { form: 'project-handover@1', answers: { performanceTest: 'passed' } });
    const head = await as('city-finance-leader');
    await openCase(head, number);
    await act(head, '绩效评价并办结', { form: 'project-evaluation@1' });
    await expectState(head, '已办结');
  });
});

test('a franchise is planned, approved and announced; during the notice nobody is chosen', async ({ as }) => {
  test.slow();
  const desk = await as('city-development-reform-acceptor');
  const number = await register(desk, {
    title: '特许经营项目（新机制）',
    form: 'project-franchise-proposal@1',
    answers: { userPayment: 'yes', projectName: '城东停车场' },
  });
  await openCase(desk, number);
  await act(desk, '确认必要性，授权实施机构', { unit: /泉州市教育局/ });
  const builder = await as('city-education-handler');
  await openCase(builder, number);
  await act(builder, '提交特许经营方案', {
    form: 'project-franchise-plan@1',
    answers: { termYears: 30, governmentInput: 'none' },
  });
  const head = await as('city-development-reform-leader');
  await openCase(head, number);
  await expect(computed(head).first()).toContainText('期限 ≤ 40 年，或有理由');
  await act(head, '审核通过方案', { form: 'project-plan-review@1' });
  await openCase(builder, number);
  await act(builder, '发布竞争公告', { form: 'project-tender-notice@1' });
  await expectState(builder, '竞争公告中');
  await expect(builder.getByRole('button', { name: '选定特许经营者' })).toHaveCount(0);
  await expectGood(builder, 'notice');
});
