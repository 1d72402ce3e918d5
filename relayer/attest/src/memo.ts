// SPDX-License-Identifier: Apache-2.0

/**
 * Remembers the values of a pure function. It changes how long an answer takes, never the answer: the key must hold every
 * argument. When `capacity` entries are stored all are dropped, so memory is bounded without any bookkeeping on a hit.
 */
export class Memo<Value> {
  readonly #capacity: number;
  readonly #values = new Map<string, Value>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The stored value for `key`, or the one `make` gives now. What `make` throws is not stored. */
  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#values.size >= this.#capacity) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}
