import { describe, expect, test } from 'vitest';
import { errors } from '#domain/errors.ts';
import { chinese } from '../../admin-ui/i18n/zh-CN.ts';
import { english } from '../../admin-ui/i18n/en.ts';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/%\{\w+\}/g))].sort();
}

const zh = flatten(chinese as unknown as Tree);
const en = flatten(english as unknown as Tree);

describe('texts', () => {
  test('every text exists in Chinese and in English', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test('no text is empty, save the framework’s blank for "unknown"', () => {
    const empty = [...zh, ...en].filter(([key, text]) => text.trim() === '' && key !== 'ra.boolean.null');
    expect(empty).toEqual([]);
  });

  test('both languages fill in the same values', () => {
    const differing = [...zh].filter(([key, text]) => {
      const other = placeholders(en.get(key) ?? '');
      return JSON.stringify(placeholders(text)) !== JSON.stringify(other);
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('the Chinese texts are Chinese: nothing was left in English', () => {
    const latin = [...zh].filter(
      ([key, text]) => /[a-zA-Z]{4,}/.test(text.replace(/%\{\w+\}/g, '')) && en.get(key) === text,
    );
    expect(latin.map(([key]) => key)).toEqual([]);
  });

  test('every error code of the server has its message', () => {
    for (const [code, { message }] of Object.entries(errors)) {
      expect(zh.get(`errorCode.${code}`)).toBe(message.zh);
      expect(en.get(`errorCode.${code}`)).toBe(message.en);
    }
  });

  test('the framework’s 164 texts are all there', () => {
    expect([...zh.keys()].filter((key) => key.startsWith('ra.'))).toHaveLength(164);
  });
});
