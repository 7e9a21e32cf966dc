import { createRandomSource } from './xoshiro128.js';

/** A stream of random numbers that no trial has. */
const STREAM = 2 ** 42;
const ROUNDS = 4;

/**
 * A shuffle of 0 to below `size` (at most 2^52) that needs no memory: each number is worked out by itself. A Feistel network with four keyed rounds permutes a
 * square that is little larger, and what falls outside goes through it again (Black and Rogaway 2002, cycle walking).
 */
export function createPermutation(size: number, seed: number): (index: number) => number {
  const side = Math.ceil(Math.sqrt(size));
  const random = createRandomSource(seed, STREAM);
  const keys = Array.from({ length: ROUNDS }, () => Math.floor(random() * 2 ** 32));
  const permuteSquare = (index: number) => {
    let [left, right] = [Math.floor(index / side), index % side];
    for (const key of keys) [left, right] = [right, (left + (scramble(right ^ key) % side)) % side];
    return left * side + right;
  };
  return (index) => {
    let permuted = permuteSquare(index);
    while (permuted >= size) permuted = permuteSquare(permuted);
    return permuted;
  };
}

/** The finalizer of MurmurHash3 (Appleby, public domain), 32 bits. */
function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
