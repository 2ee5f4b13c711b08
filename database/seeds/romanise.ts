/**
 * English names of Chinese divisions, by the rules of GB/T 16159 as signs use them: the proper name in Hanyu Pinyin
 * without tones, written as one word, then the kind of division. Readings of polyphones come from pinyin-pro.
 */
import { pinyin } from 'pinyin-pro';

/** Longest endings first. */
const kinds: readonly (readonly [ending: string, en: string])[] = [
  ['社区居民委员会', 'Community'],
  ['社区居委会', 'Community'],
  ['村民委员会', 'Village'],
  ['居民委员会', 'Community'],
  ['村委会', 'Village'],
  ['居委会', 'Community'],
  ['回族乡', 'Hui Ethnic Township'],
  ['开发区', 'Development Zone'],
  ['工业区', 'Industrial Zone'],
  ['管理区', 'Administrative Zone'],
  ['社区', 'Community'],
  ['街道', 'Subdistrict'],
  ['农场', 'Farm'],
  ['林场', 'Forest Farm'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['村', 'Village'],
  ['区', 'Area'],
];

export function romanise(name: string): string {
  const kind = kinds.find(([ending]) => name.endsWith(ending) && name.length > ending.length);
  const proper = kind === undefined ? name : name.slice(0, -kind[0].length);
  const syllables = pinyin(proper, { toneType: 'none', type: 'array' });
  const word = joined(syllables);
  return kind === undefined ? word : `${word} ${kind[1]}`;
}

/** An apostrophe parts syllables where a vowel begins the next: Hui'an, not Huian. */
function joined(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
