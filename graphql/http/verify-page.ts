/** The public verification page: plain HTML, so that it works on any phone that has read the QR code. */
import { html, raw } from 'hono/html';
import type { Label, Language } from '#domain/labels.ts';
import { type FileVerdict, fileVerdicts, type VerifiedLicence } from '../services/licences/verify-licence.ts';

type Html = ReturnType<typeof html>;

const words = {
  brand: { zh: '网格案件', en: 'GridCase' },
  heading: { zh: '电子证照验证', en: 'Verification of an electronic licence' },
  name: { zh: '证照名称', en: 'Licence' },
  number: { zh: '证照编号', en: 'Number' },
  identifier: { zh: '证照标识', en: 'Identifier' },
  issuer: { zh: '颁发机构', en: 'Issuer' },
  status: { zh: '状态', en: 'Status' },
  issuedOn: { zh: '颁发日期', en: 'Issued on' },
  valid: { zh: '有效期', en: 'Valid' },
  endless: { zh: '长期', en: 'without end' },
  holder: { zh: '持证主体（部分隐去）', en: 'Holder (partly hidden)' },
  digest: { zh: '文件摘要 SHA-256', en: 'File digest SHA-256' },
  unknown: { zh: '未找到该证照', en: 'No such licence' },
  unknownHint: {
    zh: '请核对证照标识。扫描到本页但查无此证的证照，请勿采信。',
    en: 'Compare the identifier. Do not trust a licence whose code leads here and which is not found.',
  },
  check: { zh: '验证文件', en: 'Check a file' },
  checkHint: {
    zh: '选择或拖入电子证照 PDF 文件，核对摘要和数字签名。文件不会被保存。',
    en: 'Choose or drop the PDF of the licence to check its digest and signature. The file is not kept.',
  },
  file: { zh: 'PDF 文件', en: 'PDF file' },
  other: { zh: 'English', en: '中文' },
} as const satisfies Record<string, Label>;

/** Not a word of it comes from a case: it goes into the page as it stands, or its quotation marks would spoil it. */
const style = `:root{color-scheme:light dark;--ink:#17202c;--quiet:#505d6e;--paper:#fff;--ground:#f4f6f9;--line:#dfe5ec;--control:#8793a3;--blue:#1d4f91;--on-blue:#fff;--good:#1b6b45;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--quiet:#a3afbf;--paper:#171d26;--ground:#10151c;--line:#2a323e;--control:#657184;--blue:#8fb8ee;--on-blue:#0b1624}}
body{font:16px/1.6 -apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;margin:0;color:var(--ink);background:var(--ground)}
main{max-width:40rem;margin:0 auto;padding:0 1rem 3rem}header{display:flex;align-items:center;justify-content:space-between;max-width:40rem;margin:0 auto;padding:.5rem 1rem}
header b{display:flex;align-items:center;gap:.6rem}header img{width:30px;height:30px;border-radius:6px}
h1{font-size:1.5rem;line-height:1.3;margin:.75rem 0}h2{font-size:1.0625rem;margin:0 0 .5rem}p{margin:.5rem 0}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;margin-top:1rem}
dl{margin:0}dt{color:var(--quiet);font-size:.875rem;margin-top:.75rem}dl dt:first-child{margin-top:0}dd{margin:0;overflow-wrap:anywhere}
.mark{display:inline-block;padding:.25rem 1rem;border-radius:6px;font-weight:600;font-size:1.125rem;color:#fff;background:var(--bad)}.mark.good{background:var(--good)}
input,button{font:inherit;max-width:100%}input{display:block;width:100%;box-sizing:border-box;margin:.5rem 0;padding:1.25rem .75rem;border:2px dashed var(--control);border-radius:8px;color:inherit}
input::file-selector-button{font:inherit;min-height:44px;padding:0 1rem;margin-right:.75rem;border:1px solid var(--control);border-radius:8px;background:var(--paper);color:var(--blue);font-weight:600}
button{width:100%;min-height:52px;border:0;border-radius:8px;background:var(--blue);color:var(--on-blue);font-weight:600}
a{color:var(--blue);display:inline-block;padding:.6rem 0;font-weight:600;text-decoration:none}a:hover{text-decoration:underline}:focus-visible{outline:2px solid var(--blue);outline-offset:2px}`;

export interface VerifyView {
  readonly language: Language;
  readonly identifier: string;
  readonly licence: VerifiedLicence | null;
  readonly verdict: FileVerdict | null;
}

export function verifyPage({ language, identifier, licence, verdict }: VerifyView): Html {
  const say = (label: Label): string => label[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${say(words.heading)}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <header>
          <b><img src="/icon.svg" alt="" />${say(words.brand)}</b>
          <a href="?lang=${other}" lang="${other}" hreflang="${other}">${say(words.other)}</a>
        </header>
        <main>
          <h1>${say(words.heading)}</h1>
          ${licence === null ? unknown(identifier, say) : found(licence, verdict, language, say)}
        </main>
      </body>
    </html>`;
}

type Say = (label: Label) => string;

const unknown = (identifier: string, say: Say): Html =>
  html`<section>
    <h2 role="alert">${say(words.unknown)}</h2>
    <p>${identifier}</p>
    <p>${say(words.unknownHint)}</p>
  </section>`;

function found(licence: VerifiedLicence, verdict: FileVerdict | null, language: Language, say: Say): Html {
  const until = licence.validTo ?? say(words.endless);
  const row = (label: Label, value: unknown): Html =>
    html`<dt>${say(label)}</dt>
      <dd>${value}</dd>`;
  const mark = html`<span class="mark ${licence.status === 'valid' ? 'good' : ''}">${say(licence.statusLabel)}</span>`;
  return html`<section aria-label="${say(licence.title)}">
      <dl>
        ${row(words.status, mark)} ${row(words.name, say(licence.title))} ${row(words.issuer, say(licence.issuer))}
        ${row(words.number, licence.number)} ${row(words.issuedOn, licence.issuedOn)}
        ${row(words.valid, `${licence.validFrom} – ${until}`)}
        ${row(words.holder, `${licence.holder} ${licence.holderCode}`.trim())}
        ${row(words.identifier, licence.identifier)} ${row(words.digest, licence.sha256)}
      </dl>
    </section>
    ${fileForm(verdict, language, say)}`;
}

const fileForm = (verdict: FileVerdict | null, language: Language, say: Say): Html =>
  html`<section>
    <h2>${say(words.check)}</h2>
    ${
      verdict === null
        ? ''
        : html`<p role="status">
            <span class="mark ${verdict === 'authentic' ? 'good' : ''}">${say(fileVerdicts[verdict])}</span>
          </p>`
    }
    <form method="post" enctype="multipart/form-data" action="?lang=${language}">
      <label>${say(words.file)} <input type="file" name="file" accept="application/pdf" required /></label>
      <p>${say(words.checkHint)}</p>
      <button>${say(words.check)}</button>
    </form>
  </section>`;
