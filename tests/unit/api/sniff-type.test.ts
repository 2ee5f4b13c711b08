import { describe, expect, it } from 'vitest';
import { sniffType } from '#graphql/http/sniff-type.ts';

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('what a file is by its bytes', () => {
  it.each([
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe1]],
    ['image/png', [0x89, ...ascii('PNG\r\n\u001A\n')]],
    ['image/webp', ascii('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')],
    ['image/heic', ascii('\u0000\u0000\u0000\u0018ftypheic')],
    ['application/pdf', ascii('%PDF-1.7')],
  ])('%s', (type, bytes) => {
    expect(sniffType(Uint8Array.from(bytes))).toBe(type);
  });

  it.each([
    ['nothing', []],
    ['a page', ascii('<html><script>')],
    ['a vector image, which can run scripts', ascii('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a film in the container of heic', ascii('\u0000\u0000\u0000\u0018ftypisom')],
    ['a sound in the container of webp', ascii('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
    ['a jpeg cut short', [0xff, 0xd8]],
  ])('is not accepted for %s', (_name, bytes) => {
    expect(sniffType(Uint8Array.from(bytes))).toBeNull();
  });
});
