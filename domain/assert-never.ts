/** Closes an exhaustive switch: a new member of the union fails to compile, and data from another version fails loudly. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
