import { describe, expect, it } from 'vitest';
import { outlineOf } from '#graphql/services/outline.ts';
import type { SignedInContext } from '#graphql/context.ts';

const seenBy = (jurisdiction: string) =>
  outlineOf({ viewer: { jurisdiction } } as SignedInContext) as { features: { properties: { name?: string } }[] };

describe('outlines for the map', () => {
  it('name every county of the city', () => {
    const names = seenBy('350500').features.map(({ properties }) => properties.name);
    expect(names).toHaveLength(11);
    expect(names).toContain('鲤城区');
  });
  it('are empty where the borders are not known', () => {
    expect(seenBy('boston').features).toEqual([]);
  });
});
