import { describe, expect, it } from 'vitest';
import { composeDocument } from '#domain/documents/compose.ts';
import type { DocumentFacts } from '#domain/documents/facts.ts';
import { type DocumentKind, documentKinds, isDocumentKind, kindDefinition } from '#domain/documents/kinds.ts';
import { remedies } from '#domain/documents/remedies.ts';
import { listDefinitions } from '#domain/processes/registry.ts';
import { renderDocument } from '#platform/pdf-document.ts';
import { textOf } from './pdf-text.ts';
import { factsOf, issuer } from './sample-facts.ts';

const kinds = (Object.keys(documentKinds) as DocumentKind[]).filter((kind) => kind !== 'licence');

describe('a paper as PDF', () => {
  it.each(kinds)('%s says in readable Chinese what it is, for whom, by whom and when', async (kind) => {
    const text = await textOf(await renderDocument(composeDocument(factsOf(kind))));
    const { title } = kindDefinition(kind);
    for (const expected of [title.zh, title.en, '泉信许拒〔2026〕12号', '泉州海丝劳务派遣有限公司', '2026年11月24日'])
      expect(text).toContain(expected);
    for (const expected of ['泉州市人力资源和社会保障局', '行政许可法 §38', '测试章', 'AP-350500-20261124-00012-K'])
      expect(text).toContain(expected);
  });

  it('tells of the remedies that the law wants told (行政许可法 §38, 信访工作条例 §35, §36)', async () => {
    const textFor = async (kind: DocumentKind) => textOf(await renderDocument(composeDocument(factsOf(kind))));
    expect(await textFor('refusal-decision')).toContain('六十日内依法申请行政复议');
    expect(await textFor('petition-opinion')).toContain('三十日内');
    expect(await textFor('re-review-opinion')).toContain('不再受理');
    expect(await textFor('acceptance-notice')).not.toContain('救济途径');
  });

  it('of who came a level too high says where the matter is now, and that of everybody else does not (信访工作条例 §20)', async () => {
    const textFor = async (ledTo: DocumentFacts['ledTo']) =>
      textOf(await renderDocument(composeDocument({ ...factsOf('registration-receipt'), ledTo })));
    const rule = '有权处理的本级或者上一级机关';
    const led = await textFor({ zh: '鲤城区信访局', en: 'Licheng Petitions Bureau' });
    expect(led).toContain(rule);
    expect(led).toContain('交由鲤城区信访局办理');
    // Where the office that he came to keeps it, it is sent on from there.
    expect(await textFor(issuer)).toContain('将转送有权处理的机关');
    expect(await textFor(null)).not.toContain(rule);
  });

  it('goes on over as many pages as the text needs', async () => {
    const reason = '申请人提交的材料不齐全。'.repeat(400);
    const text = await textOf(await renderDocument(composeDocument({ ...factsOf('refusal-decision'), reason })));
    expect(text.split('\n').length).toBeGreaterThan(2);
    expect(text.split('齐').length).toBe(401);
  });
});

describe('published processes', () => {
  it('issue papers of known kinds alone', () => {
    const issued = listDefinitions().flatMap(({ id, entries, actions }) =>
      Object.values({ ...entries, ...actions }).flatMap(({ issues = [] }) =>
        issues.map(({ document }) => `${id}: ${document}`),
      ),
    );
    expect(issued.length).toBeGreaterThan(50);
    expect(issued.filter((name) => !isDocumentKind(name.split(': ')[1]!))).toEqual([]);
  });
});

describe('the wording', () => {
  it('names every kind in both languages and a number word of its own', () => {
    const words = Object.values(documentKinds).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { title } of Object.values(documentKinds)) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[A-Za-z ’-]+$/);
    }
    for (const { zh, en } of Object.values(remedies)) expect([zh, en].every((text) => text.length > 10)).toBe(true);
  });
});
