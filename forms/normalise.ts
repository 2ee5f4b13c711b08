/** What people type, before it is validated: white space at the ends goes, a field left empty was not filled in. */
export function normaliseFormData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(data)) {
    const kept = typeof value === 'string' ? value.trim() : value;
    if (kept !== '' && kept !== undefined && kept !== null) entries.push([name, kept]);
  }
  // fromEntries defines own properties: a field named __proto__ stays a field, and is refused like any unknown one.
  return Object.fromEntries(entries);
}
