/** A text shown to people. Chinese is the primary language; English is complete. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Label;
