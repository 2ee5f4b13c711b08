/** What an operation is called in the metrics: a name of ours, or one label for everything that anybody may make up. */
import { type DocumentNode, getOperationAST, parse } from 'graphql';

const OTHER = 'other';

export function operationLabels(documents: Iterable<string>): (document: DocumentNode, name?: string | null) => string {
  const ours = new Set([...documents].map((document) => getOperationAST(parse(document))?.name?.value));
  return (document, name) => {
    const called = getOperationAST(document, name)?.name?.value;
    return called !== undefined && ours.has(called) ? called : OTHER;
  };
}
