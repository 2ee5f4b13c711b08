/** Repeatable pseudo-random numbers (mulberry32): the same name gives the same sequence on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
}

export function createRandom(name: string): Random {
  // FNV-1a spreads similar names, such as neighbouring division codes, over the whole range of seeds.
  let state = 0x81_1c_9d_c5;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return {
    next: () => {
      state = (state + 0x6d_2b_79_f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
