/** Parts that papers and licences share: rows of label and value, the place of the seal. No JSX: Node strips types only. */
import { Circle, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { FONT_FAMILY } from './pdf-fonts.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

const RED = '#c8102e';
export const styles = StyleSheet.create({
  page: { fontFamily: FONT_FAMILY, fontSize: 12, lineHeight: 1.7, padding: '25mm 24mm 22mm' },
  organ: { fontSize: 20, fontWeight: 700, color: RED, textAlign: 'center', lineHeight: 1.4 },
  rule: { borderBottomWidth: 1.5, borderBottomColor: RED, marginTop: 8, marginBottom: 16 },
  title: { fontSize: 18, fontWeight: 700, textAlign: 'center', lineHeight: 1.4 },
  subtitle: { fontSize: 10, color: '#444444', textAlign: 'center', marginBottom: 4 },
  number: { fontSize: 11, textAlign: 'center', marginBottom: 16 },
  paragraph: { marginBottom: 6, textIndent: 24 },
  heading: { fontWeight: 700, marginTop: 8 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#bbbbbb', paddingVertical: 3 },
  label: { width: '34%', color: '#333333' },
  value: { width: '66%' },
  signed: { marginTop: 24, alignItems: 'flex-end' },
  footer: { position: 'absolute', bottom: 26, left: 68, right: 68, fontSize: 8, color: '#555555', textAlign: 'center' },
  seal: { position: 'absolute', right: 104, top: -26, width: 96, height: 96 },
  sealText: { position: 'absolute', left: 0, right: 0, top: 32, fontSize: 12, color: RED, textAlign: 'center' },
  sealNote: { position: 'absolute', left: 0, right: 0, top: 52, fontSize: 7, color: RED, textAlign: 'center' },
});

export const rowsTable = (rows: readonly Row[], key = 'rows'): ReactElement =>
  h(
    View,
    { key, style: { marginVertical: 6 } },
    rows.map(({ label, value }, place) =>
      h(View, { key: place, style: styles.row, wrap: false }, [
        h(Text, { key: 'label', style: styles.label }, label),
        h(Text, { key: 'value', style: styles.value }, value),
      ]),
    ),
  );

/** Where the seal stands. This installation has no seal of an authority: the circle says so. */
export const sealPlace = (): ReactElement =>
  h(View, { key: 'seal', style: styles.seal }, [
    h(
      Svg,
      { key: 'ring', viewBox: '0 0 96 96', style: { width: 96, height: 96 } },
      h(Circle, { cx: 48, cy: 48, r: 45, stroke: RED, strokeWidth: 2.5, fill: 'none' }),
    ),
    h(Text, { key: 'text', style: styles.sealText }, '测试章'),
    h(Text, { key: 'note', style: styles.sealNote }, 'DEMO · 不具法律效力'),
  ]);

export const signature = (issuer: { readonly zh: string; readonly en: string }, date: string): ReactElement =>
  h(View, { key: 'signed', style: styles.signed, wrap: false }, [
    sealPlace(),
    h(Text, { key: 'issuer' }, issuer.zh),
    h(Text, { key: 'en', style: { fontSize: 9 } }, issuer.en),
    h(Text, { key: 'date' }, date),
  ]);
