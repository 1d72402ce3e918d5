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
    return this.#bytes[this.#skip(1)] ?? 0;
  }

  u16(): number {
    const at = this.#skip(2);
    return (this.#bytes[at] ?? 0) * 0x100 + (this.#bytes[at + 1] ?? 0);
  }

  u32(): number {
    return this.u16() * 0x1_0000 + this.u16();
  }

  u64(): bigint {
    const high = this.u32();
    const low = this.u32();
    return high < 0x20_0000 ? BigInt(high * 0x1_0000_0000 + low) : (BigInt(high) << 32n) | BigInt(low);
  }

  /** A TPM2B: its content, at most `most` bytes. */
  sized(most: number, what: string): Uint8Array {
    const length = this.u16();
    if (length > most) throw this.refuse(`${what} of ${length} bytes`, `at most ${most}`);
    return this.take(length);
  }

  take(length: number): Uint8Array {
    const start = this.#skip(length);
    return this.#bytes.subarray(start, start + length);
  }

  end(): void {
    const rest = this.#bytes.length - this.#at;
    if (rest !== 0) throw this.refuse(`${rest} bytes after it`, "nothing more");
  }

  refuse(got: string, want: string): Refused {
    return new Refused("malformed", this.#subject, got, want);
  }

  /** Goes on by so many bytes and returns where they begin. */
  #skip(length: number): number {
    const start = this.#at;
    const end = start + length;
    if (end > this.#bytes.length) throw this.refuse(`${this.#bytes.length} bytes`, `at least ${end}`);
    this.#at = end;
    return start;
  }
}
