/** Reads a PDF as a person's viewer does: its text, and the pictures on a page. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import jsqr from 'jsqr';

const open = (pdf: Buffer) => getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;

export async function textOf(pdf: Buffer): Promise<string> {
  const document = await open(pdf);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('\n');
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** What the QR codes on the first page say. */
export async function qrTextsOf(pdf: Buffer): Promise<readonly string[]> {
  const page = await (await open(pdf)).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((fn: number, place: number) =>
    fn === OPS.paintImageXObject ? [String(argsArray[place][0])] : [],
  );
  const pictures = await Promise.all(
    names.map((name: string) => new Promise<Picture>((resolve) => page.objs.get(name, resolve))),
  );
  return pictures.flatMap((picture) => jsqr.default(rgba(picture), picture.width, picture.height)?.data ?? []);
}

/** Pictures arrive with one, three or four bytes a pixel. */
function rgba({ width, height, data }: Picture): Uint8ClampedArray {
  const bytes = data.length / (width * height);
  const out = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let colour = 0; colour < 3; colour++)
      out[pixel * 4 + colour] = data[pixel * bytes + (bytes < 3 ? 0 : colour)]!;
  }
  return out;
}
