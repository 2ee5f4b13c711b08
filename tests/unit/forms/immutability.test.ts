import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forms } from '#forms/registry.ts';

const lockPath = new URL('../../../forms/published.lock.json', import.meta.url);
const locked: Readonly<Record<string, string>> = JSON.parse(readFileSync(lockPath, 'utf8'));
const digestOf = (schema: unknown): string => createHash('sha256').update(JSON.stringify(schema)).digest('hex');

describe('published forms are immutable', () => {
  test.each(forms.map((form) => [form.id, form] as const))('%s is the text that was published', (id, form) => {
    expect(locked[id], `publish ${id} in forms/published.lock.json`).toBe(digestOf(form.schema));
  });

  test('no published version has been taken away: submissions still refer to it', () => {
    const present = new Set(forms.map((form) => form.id));
    expect(Object.keys(locked).filter((id) => !present.has(id))).toEqual([]);
  });
});
