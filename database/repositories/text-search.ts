/** What people type into a search box, as a pattern for ILIKE: every character stands for itself. */
export function containing(text: string): string {
  return `%${text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
