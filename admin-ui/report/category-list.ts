/** Categories: read once, kept on the device for reports without a network, searched by name, recent ones first. */
import { useQuery } from '@tanstack/react-query';
import type { Language } from '#domain/labels.ts';
import { ReportCategoriesDocument, type ReportCategoriesQuery } from '#graphql/generated/graphql.ts';
import { readDraft, writeDraft } from '../drafts/draft-store.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

export type ReportCategory = ReportCategoriesQuery['categories'][number];

export function useCategories(jurisdiction: string) {
  return useQuery({
    queryKey: ['categories', jurisdiction],
    enabled: jurisdiction !== '',
    networkMode: 'always',
    retry: false,
    queryFn: async ({ signal }) => {
      const key = `categories-with-standards/${jurisdiction}`;
      try {
        const { categories } = await graphqlRequest(ReportCategoriesDocument, {}, { signal });
        await writeDraft(key, categories);
        return categories;
      } catch (error) {
        const kept = await readDraft<ReportCategory[]>(key);
        if (kept) return kept;
        throw error;
      }
    },
    staleTime: 600_000,
  });
}

export interface CategoryGroup {
  readonly name: string;
  readonly categories: readonly ReportCategory[];
}

/** Every word typed must occur in the name, the class or the code. */
export function searchCategories(
  categories: readonly ReportCategory[],
  search: string,
  language: Language,
): readonly ReportCategory[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return categories.filter((category) => {
    const text =
      `${category.name[language]} ${category.name.zh} ${category.className[language]} ${category.className.zh} ${category.code}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function groupCategories(categories: readonly ReportCategory[], language: Language): readonly CategoryGroup[] {
  const groups = new Map<string, ReportCategory[]>();
  for (const category of categories) {
    const name = category.className[language];
    const group = groups.get(name);
    if (group) group.push(category);
    else groups.set(name, [category]);
  }
  return [...groups].map(([name, list]) => ({ name, categories: list }));
}

const RECENT_KEPT = 5;
const recentKey = 'recentCategories';

export function readRecent(): Promise<readonly string[] | undefined> {
  return readDraft<readonly string[]>(recentKey);
}

/** The list with `code` in front. */
export async function rememberRecent(code: string): Promise<readonly string[]> {
  const before = (await readRecent()) ?? [];
  const recent = [code, ...before.filter((other) => other !== code)].slice(0, RECENT_KEPT);
  await writeDraft(recentKey, recent);
  return recent;
}
