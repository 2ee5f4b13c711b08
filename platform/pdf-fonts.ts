/**
 * The typeface of papers: Noto Sans SC (SIL Open Font License 1.1, the text lies beside the files in the package). Only
 * the characters used are embedded, and with their Unicode values, so that the text can be searched and copied.
 */
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

export const FONT_FAMILY = 'Noto Sans SC';
/** Of Latin letters; what is longer is no word but an address or a code. */
const LONGEST_WORD = 30;

const requireHere = createRequire(import.meta.url);
let registered = false;

/** Once a process. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  const file = (name: string): string => requireHere.resolve(`@expo-google-fonts/noto-sans-sc/${name}`);
  Font.register({
    family: FONT_FAMILY,
    fonts: [
      { src: file('400Regular/NotoSansSC_400Regular.ttf') },
      { src: file('700Bold/NotoSansSC_700Bold.ttf'), fontWeight: 700 },
    ],
  });
  // Chinese has no spaces to break a line at: every character may begin one. Latin words stay whole, addresses do not.
  Font.registerHyphenationCallback((word) =>
    word
      .split(/(?<=\p{Script=Han}|[，。；：、！？」』）》〕”])|(?=\p{Script=Han})/u)
      .flatMap((part) => (part.length > LONGEST_WORD ? (part.match(/.{1,8}/gu) ?? []) : [part]))
      .flatMap((part) => [part, '']),
  );
}
