/** The forms of approvals: what an applicant is asked for, and what is not asked of him. */
import { describe, expect, test } from 'vitest';
import { approvalProcesses } from '#domain/processes/approval/index.ts';
import { personalFields } from '#forms/form-schema.ts';
import { approvalForms } from '#forms/registry-approval.ts';
import { findForm } from '#forms/registry.ts';
import { validateForm } from '#forms/validate.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';

const ids = approvalForms.map(({ $id }) => $id.replace(/^.*\/forms\//, '').replace('/v', '@'));
const applications = approvalProcesses.flatMap(({ entries }) => entries['apply']?.form ?? []);

test.each(ids)('%s is valid when what it requires is filled in, and not when it is empty', (id) => {
  expect(validateForm(id, fillForm(id))).toMatchObject({ ok: true });
  expect(validateForm(id, {})).toMatchObject({ ok: false });
});

test('every form of the family is asked for somewhere', () => {
  const used = approvalProcesses.flatMap(({ entries, actions }) =>
    [...Object.values(entries), ...Object.values(actions)].flatMap(({ form }) => form ?? []),
  );
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
});

describe.each(applications)('%s', (id) => {
  test('names the holder of the licence to be, in fields that are kept secret', () => {
    expect(personalFields(findForm(id)!.schema)).toEqual(
      expect.arrayContaining(['applicantName', 'holderCode', 'contactPhone']),
    );
  });

  test('asks for the agent only where there is one', () => {
    expect(validateForm(id, fillForm(id, { throughAgent: true, agentName: '王某' }))).toMatchObject({ ok: true });
    const without: Answers = { ...fillForm(id), throughAgent: true };
    expect(validateForm(id, without)).toMatchObject({ ok: false });
  });

  test('asks for three to eight things of its own', () => {
    const own = findForm(id)!.schema['x-sections']?.find(({ key }) => key === 'matter')?.fields ?? [];
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.length).toBeLessThanOrEqual(8);
  });
});

test('an anonymous bad rating is asked for no phone, one by name is', () => {
  const form = 'approval-bad-rating@1';
  expect(fillForm(form, { signing: 'anonymous' })).not.toHaveProperty('raterPhone');
  const named = { ...fillForm(form, { signing: 'anonymous' }), signing: 'named' };
  expect(validateForm(form, named)).toMatchObject({ ok: false });
});

test('who may apply again at once is given no date of a bar', () => {
  expect(fillForm('approval-false-material@1', { publicSafety: 'no' })).not.toHaveProperty('barredUntil');
});
