const MASK_64 = 0xffff_ffff_ffff_ffffn;
const GOLDEN_GAMMA = 0x9e37_79b9_7f4a_7c15n;

/** Numbers from 0 to below 1, with 53 random bits each. */
export type RandomSource = () => number;

/**
 * xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it/xoshiro128starstar.c). The state is four consecutive outputs of SplitMix64
 * (Vigna, splitmix64.c), upper halves, so every (seed, stream) has a sequence of its own that needs no earlier one drawn.
 */
export function createRandomSource(seed: number, stream: number): RandomSource {
  const next = xoshiro128(stateOf(seed, stream));
  return () => ((next() >>> 5) * 0x400_0000 + (next() >>> 6)) / 0x20_0000_0000_0000;
}

/** The generator itself: 32-bit outputs from a state that isn't all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** The n-th output of SplitMix64 from this seed, n from 1. */
export function splitMix64(seed: bigint, n: bigint): bigint {
  let z = (seed + n * GOLDEN_GAMMA) & MASK_64;
  z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK_64;
  z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK_64;
  return z ^ (z >> 31n);
}

function stateOf(seed: number, stream: number): [number, number, number, number] {
  const start = splitMix64(BigInt(seed), 1n);
  const word = (k: bigint) => Number(splitMix64(start, BigInt(stream) * 4n + k) >> 32n);
  return [word(1n), word(2n), word(3n), word(4n)];
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
