// SPDX-License-Identifier: Apache-2.0

export interface BucketLimits {
  /** Tokens that come back per second. */
  readonly perSecond: number;
  /** Tokens of a full bucket; also the most a single take may cost. */
  readonly burst: number;
  /** Sources remembered; the one unseen for longest is forgotten first. 10 000 if not given. */
  readonly maxSources?: number;
}

export type Taken = { readonly ok: true; readonly remaining: number } | { readonly ok: false; readonly retryAfterMs: number };

/** A token bucket per source. Time is an argument, milliseconds of any clock that does not go back. */
export class TokenBuckets {
  readonly #limits: BucketLimits;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(limits: BucketLimits) {
    this.#limits = limits;
  }

  /** Takes `cost` tokens of a source's bucket, all or none. */
  take(source: string, cost: number, nowMs: number): Taken {
    const { perSecond, burst, maxSources = 10_000 } = this.#limits;
    const known = this.#buckets.get(source) ?? { tokens: burst, at: nowMs };
    const tokens = Math.min(burst, known.tokens + (Math.max(0, nowMs - known.at) * perSecond) / 1000);
    const ok = tokens >= cost;
    this.#buckets.delete(source); // to the end of the order: seen last
    this.#buckets.set(source, { tokens: ok ? tokens - cost : tokens, at: Math.max(nowMs, known.at) });
    if (this.#buckets.size > maxSources) this.#forgetOldest();
    return ok ? { ok, remaining: Math.floor(tokens - cost) } : { ok, retryAfterMs: Math.ceil(((cost - tokens) * 1000) / perSecond) };
  }

  #forgetOldest(): void {
    const oldest = this.#buckets.keys().next();
    if (!oldest.done) this.#buckets.delete(oldest.value);
  }
}
