/** Stands in for `idb-keyval`, at the border to the browser's storage: one for each file of tests. */
export const storage = {
  kept: new Map<string, unknown>(),
  /** The browser takes no more. */
  isFull: false,
  /** What a write waits for. */
  slow: Promise.resolve(),
};

export const createStore = (): null => null;
export const get = async (key: string): Promise<unknown> => storage.kept.get(key);
export const getMany = async (wanted: readonly string[]): Promise<unknown[]> =>
  wanted.map((key) => storage.kept.get(key));
export const keys = async (): Promise<string[]> => [...storage.kept.keys()];
export const del = async (key: string): Promise<void> => void storage.kept.delete(key);

export async function set(key: string, value: unknown): Promise<void> {
  if (storage.isFull) throw new DOMException('full', 'QuotaExceededError');
  await storage.slow;
  storage.kept.set(key, value);
}
