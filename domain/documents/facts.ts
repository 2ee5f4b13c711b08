/** What a paper is written from, and what it consists of: plain data on both sides, so that wording is a pure function. */
import type { LocalDate } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { DocumentKind } from './kinds.ts';

export interface DocumentFacts {
  readonly kind: DocumentKind;
  readonly number: string;
  /** Local day of the move that the paper tells of. */
  readonly date: LocalDate;
  readonly issuer: Label;
  /** Name of the citizen or body; null where none was given. */
  readonly party: string | null;
  readonly caseNumber: string;
  /** Of what was registered at a counter: the party has not been told it otherwise. */
  readonly queryCode: string | null;
  /** Of a visit above the level that should have it (越级走访): the unit that it was led to. */
  readonly ledTo: Label | null;
  readonly matter: Label;
  /** The day of receipt. */
  readonly receivedOn: LocalDate;
  /** What was done, as its button says. */
  readonly action: Label;
  /** Reason that came with the move. */
  readonly reason: string | null;
  readonly basis: Label | null;
  /** What the form of the move said, in its own order. */
  readonly said: readonly Row[];
  /** Latest day of the statutory clock that runs now. */
  readonly dueOn: LocalDate | null;
}

export interface Row {
  readonly label: string;
  readonly value: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

/** A paper ready to be set: `subtitle` is the English title below the Chinese one. */
export interface ComposedDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly number: string;
  readonly addressee: string;
  readonly blocks: readonly Block[];
  readonly issuer: Label;
  /** 2026年11月24日. */
  readonly date: string;
  readonly footer: string;
}
