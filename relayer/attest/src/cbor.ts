// SPDX-License-Identifier: Apache-2.0
import { Refused } from "./refused.ts";

/** The deepest nesting any evidence may have. */
export const MAX_DEPTH = 16;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes one CBOR item that must fill the bytes exactly. Accepted is a small profile of RFC 8949, the same in the Go verifier:
 * shortest lengths, definite lengths, integer or text map keys without duplicates, valid UTF-8, no tags, no floats, no simple
 * values but true, false and null, depth ≤ 16. Maps become Map, byte strings views into the input, integers beyond 2^53 bigint.
 * Nothing is allocated for an announced length before its items are there.
 * @throws Refused malformed
 */
export function decodeBounded(bytes: Uint8Array, subject: string): unknown {
  return decode(new Reader(bytes, subject, false));
}

/** A tagged item of a document that is not evidence. */
export class Tagged {
  readonly tag: number | bigint;
  readonly value: unknown;

  constructor(tag: number | bigint, value: unknown) {
    this.tag = tag;
    this.value = value;
  }
}

/** The same profile with tags, for documents that need them (CoRIM). @throws Refused malformed */
export function decodeTagged(bytes: Uint8Array, subject: string): unknown {
  return decode(new Reader(bytes, subject, true));
}

function decode(reader: Reader): unknown {
  const value = reader.item(0);
  reader.end();
  return value;
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #subject: string;
  readonly #tags: boolean;
  #at = 0;

  constructor(bytes: Uint8Array, subject: string, tags: boolean) {
    this.#bytes = bytes;
    this.#subject = subject;
    this.#tags = tags;
  }

  item(depth: number): unknown {
    if (depth > MAX_DEPTH) throw this.#malformed(`depth ${depth}`, `depth ≤ ${MAX_DEPTH}`);
    const initial = this.#byte();
    const major = initial >> 5;
    if (major === 7) return this.#simple(initial);
    if (major === 6) return this.#tagged(initial & 31, depth);
    const argument = this.#argument(initial & 31);
    if (major === 0) return argument;
    if (major === 1) return typeof argument === "bigint" ? -1n - argument : -1 - argument;
    // A length beyond 2^53 runs past the end like any other that is too long.
    const length = Number(argument);
    if (major === 2) return this.#string(length);
    if (major === 3) return this.#text(length);
    return major === 4 ? this.#array(length, depth) : this.#map(length, depth);
  }

  end(): void {
    const rest = this.#bytes.length - this.#at;
    if (rest !== 0) throw this.#malformed(`${rest} bytes after the item`, "exactly one CBOR item");
  }

  #tagged(info: number, depth: number): Tagged {
    if (!this.#tags) throw this.#malformed("a tag", "no tag inside evidence");
    return new Tagged(this.#argument(info), this.item(depth + 1));
  }

  #array(length: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let index = 0; index < length; index++) items.push(this.item(depth + 1));
    return items;
  }

  #map(length: number, depth: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>();
    for (let index = 0; index < length; index++) {
      const major = (this.#bytes[this.#at] ?? 0) >> 5;
      if (major > 1 && major !== 3) throw this.#malformed(`a map key of major type ${major}`, "integer or text map keys");
      const key = this.item(depth + 1);
      if (map.has(key)) throw this.#malformed(`map key ${String(key).slice(0, 40)} twice`, "each key once");
      map.set(key, this.item(depth + 1));
    }
    return map;
  }

  #string(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw this.#malformed("a string that runs past the end", "complete CBOR");
    const value = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return value;
  }

  #text(length: number): string {
    const bytes = this.#string(length);
    for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return this.#unicode(bytes);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  }

  #unicode(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes);
    } catch {
      throw this.#malformed("text that is not UTF-8", "UTF-8 text");
    }
  }

  #simple(initial: number): boolean | null {
    if (initial === 0xf4) return false;
    if (initial === 0xf5) return true;
    if (initial === 0xf6) return null;
    throw this.#malformed(`simple value or float 0x${initial.toString(16)}`, "true, false or null");
  }

  #argument(info: number): number | bigint {
    if (info < 24) return info;
    if (info === 24) return this.#shortest(this.#byte(), 24);
    if (info === 25) return this.#shortest(this.#byte() * 0x100 + this.#byte(), 0x100);
    if (info > 27) throw this.#malformed(`additional information ${info}`, "a definite length");
    const high = this.#unsigned32();
    if (info === 26) return this.#shortest(high, 0x1_0000);
    this.#shortest(high, 1);
    const low = this.#unsigned32();
    return high < 0x20_0000 ? high * 0x1_0000_0000 + low : (BigInt(high) << 32n) | BigInt(low);
  }

  #unsigned32(): number {
    return this.#byte() * 0x100_0000 + this.#byte() * 0x1_0000 + this.#byte() * 0x100 + this.#byte();
  }

  #shortest(value: number, least: number): number {
    if (value < least) throw this.#malformed("a longer form than needed", "the shortest form");
    return value;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw this.#malformed("the end of the bytes", "complete CBOR");
    this.#at += 1;
    return byte;
  }

  #malformed(got: string, want: string): Refused {
    return new Refused("malformed", this.#subject, got, want);
  }
}
