import type { Label } from '#domain/labels.ts';

interface Described {
  readonly title: Label;
  readonly summary: Label | null;
  readonly lead: Label | null;
}

/** Matters that say all the words, in either language. */
export function searchMatters<Matter extends Described>(matters: readonly Matter[], search: string): readonly Matter[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return matters.filter(({ title, summary, lead }) => {
    const text = [title.zh, title.en, summary?.zh, summary?.en, lead?.zh, lead?.en].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
