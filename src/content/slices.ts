/** Longest uninterrupted work of ours on the page's main thread, in milliseconds. */
const SLICE_MS = 4;
/** A busy page has no idle moments; after so long, in milliseconds, the work goes on all the same. */
const LONGEST_BREAK_MS = 100;

/**
 * Carries out work given as small steps (each yields): a slice at a time, the next one when the page is idle. Answers
 * with the result, or null when `signal` ended it, and with the milliseconds it worked. What fits into one slice is
 * done before this returns.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<{ result: T | null; worked: number }> {
  let worked = 0;
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    const took = performance.now() - began;
    if (step.done) return { result: step.value, worked: worked + took };
    if (took < SLICE_MS) continue;
    worked += took;
    await new Promise((resume) => requestIdleCallback(resume, { timeout: LONGEST_BREAK_MS }));
    if (signal.aborted) return { result: null, worked };
    began = performance.now();
  }
}
