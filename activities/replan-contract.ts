/** The side effects of a calendar replan, by type: workflows import this file for them and nothing else. */
export interface ReplanActivities {
  /** Counts the open cases and marks the beginning; harmless when repeated. */
  beginReplan(replanId: string): Promise<void>;
  /** Gives the calendar to the next open cases after `cursor`, those that it moves first; null when all have it. */
  replanBatch(replanId: string, cursor: string | null): Promise<string | null>;
  /** The same for cases opened with the old calendar while the new one was being published. */
  replanLatecomers(replanId: string): Promise<void>;
  /** As `replanBatch`, for the cases that failed before. */
  replanFailed(replanId: string, cursor: string | null): Promise<string | null>;
  finishReplan(replanId: string): Promise<void>;
}
