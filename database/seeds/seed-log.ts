/** Where a seed tells how far it is: a pino logger, or a collecting one in tests. */
export interface SeedLog {
  info(message: string): void;
}
