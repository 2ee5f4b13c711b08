/** A closed loop of virtual users: each takes the next job as soon as the last is done. */
export interface LoadResult {
  readonly jobs: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

/** Runs `jobs` jobs with `users` at once; `weight` is how many steps one job counts for in `perSecond`. */
export async function runLoad(
  jobs: number,
  users: number,
  job: (index: number) => Promise<void>,
  weight = 1,
): Promise<LoadResult> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const user = async () => {
    for (let index = next++; index < jobs; index = next++) {
      const begin = performance.now();
      await job(index);
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  const seconds = (performance.now() - started) / 1000;
  return { jobs, seconds, perSecond: (jobs * weight) / seconds, ...percentiles(times) };
}

export function percentiles(times: readonly number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
