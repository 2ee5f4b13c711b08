/** Area of a ring by the shoelace formula, in square degrees: for comparing pieces of one city with each other. */
export function areaOf(ring: readonly (readonly number[])[]): number {
  let doubled = 0;
  ring.forEach(([x = 0, y = 0], position) => {
    const [nextX = 0, nextY = 0] = ring[(position + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled) / 2;
}
