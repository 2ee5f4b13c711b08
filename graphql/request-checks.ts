/** What a document and its variables may be before they are run, and how their faults are told: as every other error, by code. */
import { GraphQLError, type DocumentNode, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errors } from '#domain/errors.ts';
import { graphqlError } from './errors.ts';
import { isStorable, isStorableText } from './storable.ts';

/** Far above the UI's largest document; stops a parser bomb before it is parsed. */
const MAX_TOKENS = 2_000;

export function requestChecks(): Plugin {
  return {
    onParams: ({ params: { query, variables } }) => {
      if (!isStorable(variables) || !isStorable(query)) throw graphqlError('INVALID_INPUT');
    },
    onParse: ({ parseFn, setParseFn }) => {
      setParseFn((source, options) => withStorableTexts(parseWithin(parseFn, source, options)));
    },
    onResultProcess: (process) => {
      const { result } = process;
      if (!('errors' in result) || result.errors === undefined) return;
      process.setResult({ ...result, errors: result.errors.map(coded) });
    },
  };
}

function parseWithin(parseFn: (...args: never[]) => unknown, source: unknown, options: object): unknown {
  try {
    return parseFn(...([source, { ...options, maxTokens: MAX_TOKENS }] as never[]));
  } catch (error) {
    // The parser calls itself for each bracket inside another: it ends at the tokens or at the stack.
    const isTooMuch = error instanceof RangeError || (error instanceof Error && /tokens/.test(error.message));
    throw isTooMuch ? graphqlError('TOO_COMPLEX') : error;
  }
}

/** An escape in a text of the document itself can say what no variable may. */
function withStorableTexts(document: unknown): unknown {
  const { loc } = document as DocumentNode;
  if (!loc?.source.body.includes(String.raw`\u`)) return document;
  visit(document as DocumentNode, {
    StringValue: ({ value }) => {
      if (!isStorableText(value)) throw graphqlError('INVALID_INPUT');
    },
  });
  return document;
}

/** The protocol's own errors say in English alone what is wrong with a document: that stays, beside the code and both texts. */
function coded(error: GraphQLError): GraphQLError {
  const { code, ...rest } = error.extensions;
  if (typeof code === 'string' && Object.hasOwn(errors, code)) return error;
  const detail = typeof code === 'string' ? { protocolCode: code } : {};
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...rest, ...detail, code: 'INVALID_INPUT', ...errors.INVALID_INPUT.message },
  });
}
