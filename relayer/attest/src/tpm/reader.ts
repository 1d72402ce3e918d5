// SPDX-License-Identifier: Apache-2.0
import { Refused } from "../refused.ts";

/** Reads TPM structures (TCG "TPM 2.0 Library", Part 2): big-endian integers and buffers with a 16-bit length. */
export class TpmReader {
  readonly #bytes: Uint8Array;
  readonly #subject: string;
  #at = 0;

  constructor(bytes: Uint8Array, subject: string) {
    this.#bytes = bytes;
    this.#subject = subject;
  }

  /** Where it stands, to cut out what was read. */
  get at(): number {
    return this.#at;
  }

  u8(): number {
    return this.take(1)[0] ?? 0;
  }

  u16(): number {
    const [a = 0, b = 0] = this.take(2);
    return a * 0x100 + b;
  }

  u32(): number {
    return this.u16() * 0x1_0000 + this.u16();
  }

  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  /** A TPM2B: its content, at most `most` bytes. */
  sized(most: number, what: string): Uint8Array {
    const length = this.u16();
    if (length > most) throw this.refuse(`${what} of ${length} bytes`, `at most ${most}`);
    return this.take(length);
  }

  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw this.refuse(`${this.#bytes.length} bytes`, `at least ${end}`);
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  end(): void {
    const rest = this.#bytes.length - this.#at;
    if (rest !== 0) throw this.refuse(`${rest} bytes after it`, "nothing more");
  }

  refuse(got: string, want: string): Refused {
    return new Refused("malformed", this.#subject, got, want);
  }
}
