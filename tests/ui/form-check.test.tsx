import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { forms } from '#forms/registry.ts';
import { validateForm } from '#forms/validate.ts';
import { checkInBrowser, isKnownForm } from '../../admin-ui/forms/form-check.ts';

const fieldNames = [...new Set(forms.flatMap((form) => Object.keys(form.schema.properties)))];
const anyValue = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('pass', 'exists', '+86 595 2238 0000', '2026-11-24T08:00:00Z', '路口有垃圾堆放', 'E-01-10'),
  fc.jsonValue(),
);
const anyData = fc.dictionary(fc.constantFrom(...fieldNames), anyValue, { maxKeys: 6 });

// Each form is a module of its own, compiled when it is first asked for.
beforeAll(() => Promise.all(forms.map((form) => checkInBrowser(form.id, {}))), 60_000);

describe('validators compiled for the browser', () => {
  test('every published form is known to the page', () => {
    expect(forms.filter((form) => !isKnownForm(form.id))).toEqual([]);
    expect(isKnownForm('incident-report@99')).toBe(false);
  });

  test('answer exactly as the server does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), anyData, async (form, data) => {
        expect(await checkInBrowser(form.id, data)).toEqual(validateForm(form.id, data));
      }),
      { numRuns: 400 },
    );
  });

  test('take a good report and name what is wrong with a bad one', async () => {
    expect(await checkInBrowser('incident-report@1', { description: '路口有垃圾堆放' })).toMatchObject({ ok: true });
    expect(await checkInBrowser('incident-record@1', { sourceId: '1', targetAt: 'soon' })).toMatchObject({
      ok: false,
      problems: [{ path: '/targetAt' }],
    });
  });
});
