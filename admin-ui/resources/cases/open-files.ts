/** Files of a case that open to the reader; the server tells of the others only that they are there. */
import type { PageCase } from './case-queries.ts';

type PageFile = PageCase['attachments'][number];

export interface OpenFile extends PageFile {
  readonly fileName: string;
  readonly url: string;
}

export function openFiles({ attachments }: PageCase): readonly OpenFile[] {
  return attachments.filter((file): file is OpenFile => !file.closed);
}
