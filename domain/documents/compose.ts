/** Facts → the paper, by kind. A licence has a face of its own (domain/licence/licence-face.ts). */
import { dateInWords } from './dates.ts';
import type { Block, ComposedDocument, DocumentFacts } from './facts.ts';
import { type DocumentKind, kindDefinition } from './kinds.ts';
import { remedies } from './remedies.ts';
import { handlingWording } from './wording-handling.ts';
import { intakeWording } from './wording-intake.ts';

export const wordings: Readonly<Record<Exclude<DocumentKind, 'licence'>, (facts: DocumentFacts) => readonly string[]>> =
  { ...intakeWording, ...handlingWording };

export function composeDocument(facts: DocumentFacts): ComposedDocument {
  const { kind, number, issuer, date, party, caseNumber } = facts;
  const { title } = kindDefinition(kind);
  return {
    title: title.zh,
    subtitle: title.en,
    number,
    addressee: party === null ? '当事人：' : `${party}：`,
    blocks: blocksOf(facts),
    issuer,
    date: dateInWords(date),
    footer: `${title.zh} ${number} · 案件编号 Case ${caseNumber}`,
  };
}

function blocksOf(facts: DocumentFacts): readonly Block[] {
  const { kind, said, reason, basis } = facts;
  const { remedy } = kindDefinition(kind);
  const opening = kind === 'licence' ? [] : wordings[kind](facts);
  return [
    ...opening.map((text): Block => ({ kind: 'paragraph', text })),
    ...(reason === null || reason === '' ? [] : [{ kind: 'paragraph', text: reason } as const]),
    ...(said.length === 0 ? [] : [{ kind: 'rows', rows: said } as const]),
    ...(basis === null ? [] : section('法律依据 / Legal basis', `${basis.zh}\n${basis.en}`)),
    ...(remedy === undefined ? [] : section('救济途径 / Remedies', `${remedies[remedy].zh}\n${remedies[remedy].en}`)),
  ];
}

const section = (heading: string, text: string): readonly Block[] => [
  { kind: 'heading', text: heading },
  ...text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line })),
];
