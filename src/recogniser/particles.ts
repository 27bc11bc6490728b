import { hashWord } from './normalise.ts';

/** Hashes of the small words with which a family name may begin; the gate stops only at the capital after them. */
const HASHES = new Set(
  'al el ul as ash de da di du del della dos das der den des la le van von vom zu ten ter bin bint ibn ben abu'
    .split(' ')
    .map(hashWord),
);
export const LONGEST_PARTICLE = 5;
export const MOST_PARTICLES = 3;

/** True for the hash of a small word with which a family name may begin. */
export function isParticle(hash: number): boolean {
  return HASHES.has(hash);
}
