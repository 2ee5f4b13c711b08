import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationLabels } from '#graphql/operation-label.ts';
import { readPersistedDocuments } from '#graphql/persisted-operations.ts';

const labelOf = operationLabels(readPersistedDocuments().values());

describe('the label of an operation', () => {
  it('is its name for each of the page’s own, though the page sends none', () => {
    for (const document of readPersistedDocuments().values()) expect(labelOf(parse(document))).not.toBe('other');
  });

  it('is one and the same for whatever others call theirs', () => {
    expect(labelOf(parse('query Anything9f2c { __typename }'), 'Anything9f2c')).toBe('other');
    expect(labelOf(parse('{ __typename }'))).toBe('other');
  });
});
