/** The face of a licence as PDF, with the QR code that leads to its verification page. */
import { Document, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import qrcode from 'qrcode';
import { createElement as h } from 'react';
import type { LicenceFace } from '#domain/licence/licence-face.ts';
import { registerFonts } from './pdf-fonts.ts';
import { rowsTable, signature, styles } from './pdf-parts.ts';

const QR_PIXELS = 360;

export async function renderLicence(face: LicenceFace): Promise<Buffer> {
  registerFonts();
  const { title, subtitle, number, rows, issuer, date, verifyUrl, identifier } = face;
  const qr = await qrcode.toBuffer(verifyUrl, { errorCorrectionLevel: 'M', margin: 4, width: QR_PIXELS });
  return renderToBuffer(
    h(
      Document,
      { title: `${title} ${number}`, author: issuer.zh, language: 'zh-CN', creator: 'GridCase', producer: 'GridCase' },
      h(Page, { size: 'A4', style: styles.page }, [
        h(View, { key: 'frame', style: { borderWidth: 2, borderColor: '#c8102e', padding: 24, minHeight: 660 } }, [
          h(Text, { key: 'title', style: { ...styles.title, fontSize: 24, marginTop: 12 } }, title),
          h(Text, { key: 'subtitle', style: styles.subtitle }, subtitle),
          h(Text, { key: 'number', style: styles.number }, number),
          rowsTable(rows),
          signature(issuer, date),
          h(View, { key: 'check', style: { marginTop: 36, flexDirection: 'row' }, wrap: false }, [
            h(Image, { key: 'qr', src: { data: qr, format: 'png' }, style: { width: 96, height: 96 } }),
            h(View, { key: 'words', style: { marginLeft: 12, width: 330, fontSize: 9 } }, [
              h(Text, { key: 'how' }, '扫码验证本证照的状态与真伪 / Scan to check status and authenticity'),
              h(Text, { key: 'id' }, `电子证照标识 ${identifier}`),
              h(Text, { key: 'url' }, verifyUrl),
            ]),
          ]),
        ]),
      ]),
    ),
  );
}
