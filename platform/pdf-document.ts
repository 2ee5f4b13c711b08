/** A composed paper as PDF: organ and red rule on top, title, number, addressee, text, seal place and date. */
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Block, ComposedDocument } from '#domain/documents/facts.ts';
import { registerFonts } from './pdf-fonts.ts';
import { rowsTable, signature, styles } from './pdf-parts.ts';

export async function renderDocument(composed: ComposedDocument): Promise<Buffer> {
  registerFonts();
  const { title, subtitle, number, addressee, blocks, issuer, date, footer } = composed;
  return renderToBuffer(
    h(
      Document,
      { title: `${title} ${number}`, author: issuer.zh, language: 'zh-CN', creator: 'GridCase', producer: 'GridCase' },
      h(Page, { size: 'A4', style: styles.page }, [
        h(Text, { key: 'organ', style: styles.organ }, issuer.zh),
        h(View, { key: 'rule', style: styles.rule }),
        h(Text, { key: 'title', style: styles.title }, title),
        h(Text, { key: 'subtitle', style: styles.subtitle }, subtitle),
        h(Text, { key: 'number', style: styles.number }, number),
        h(Text, { key: 'addressee', style: { marginBottom: 6 } }, addressee),
        ...blocks.map(blockElement),
        signature(issuer, date),
        h(Text, { key: 'footer', style: styles.footer, fixed: true }, footer),
      ]),
    ),
  );
}

function blockElement(block: Block, place: number): ReactElement {
  if (block.kind === 'rows') return rowsTable(block.rows, String(place));
  return h(Text, { key: place, style: block.kind === 'heading' ? styles.heading : styles.paragraph }, block.text);
}
