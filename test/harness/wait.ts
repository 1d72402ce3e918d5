// SPDX-License-Identifier: Apache-2.0
import { AcesoError, bounded } from "@aceso/client";

/** Pauses. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Asks again every `every` milliseconds until there is an answer. @throws Error saying what was waited for */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>, every = 150): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: got nothing in ${seconds} s, wanted it`);
    await sleep(every);
  }
}

/** Waits for /ready of a service. */
export async function untilReady(url: string, seconds = 90): Promise<void> {
  await until(`service ${url} ready (its log says why not)`, seconds, async () => {
    const answer = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    return answer?.ok === true ? true : undefined;
  });
}

/** Longer than a database takes to recover while everything that uses it starts again. */
const patienceMilliseconds = 120_000;
const attemptMilliseconds = 15_000;

/** Asks a service again, for some time, while it gives no answer or says that it cannot now: what is asked of relayers may be repeated. */
export async function patientFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const { signal: _, ...rest } = init ?? {}; // our patience is longer than the caller's
    const answer = await bounded(fetch(input, rest), attemptMilliseconds).catch((error: unknown) => {
      if (!(error instanceof TypeError) || Date.now() > deadline) throw error;
      return undefined;
    });
    if (answer !== undefined && (answer.status < 500 || Date.now() > deadline)) return answer;
    await sleep(300);
  }
}

/** Patient with one service; asks all others once. */
export function patientWith(service: string): typeof fetch {
  return (input, init) => (String(input).startsWith(service) ? patientFetch(input, init) : fetch(input, init));
}

/** Repeats what failed for now, and may be repeated, for as long. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AcesoError) || !error.retryable || Date.now() > deadline) throw error;
    }
    await sleep(500);
  }
}
