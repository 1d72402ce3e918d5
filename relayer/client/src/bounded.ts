// SPDX-License-Identifier: Apache-2.0

/**
 * Rejects with a TypeError, as fetch does for a missing answer, where work takes longer. A timer of our own and not AbortSignal.timeout: a signal that
 * nobody holds can be collected before it fires, and a connection that was closed under a waiting request can leave it without any answer.
 */
export async function bounded<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError(`fetch failed: no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
