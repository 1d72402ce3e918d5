// SPDX-License-Identifier: Apache-2.0
import { type DecodeOptions, decode } from "cborg";
import { Refused } from "./refused.ts";

/** The deepest nesting any evidence may have. */
export const MAX_DEPTH = 16;

const OPTIONS: DecodeOptions = { useMaps: true, strict: true, rejectDuplicateMapKeys: true, allowIndefinite: false, allowUndefined: false };
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Decodes one CBOR item that must fill the bytes exactly. Accepted is a small profile of RFC 8949, the same in the Go verifier:
 * shortest lengths, definite lengths, integer or text map keys without duplicates, valid UTF-8, no tags, no floats, no simple
 * values but true, false and null, depth ≤ 16. The shape is checked before anything is allocated.
 * @throws Refused malformed
 */
export function decodeBounded(bytes: Uint8Array, subject: string): unknown {
  const end = new Scan(bytes, subject).item(0, 0);
  if (end !== bytes.length) throw malformed(subject, `${bytes.length - end} bytes after the item`, "exactly one CBOR item");
  try {
    return decode(bytes, OPTIONS);
  } catch (error) {
    throw malformed(subject, error instanceof Error ? error.message : "undecodable bytes", "CBOR by RFC 8949 without duplicate keys");
  }
}

/** One walk over the bytes that checks the shape and builds nothing. */
class Scan {
  readonly #bytes: Uint8Array;
  readonly #subject: string;
  #argument = 0;

  constructor(bytes: Uint8Array, subject: string) {
    this.#bytes = bytes;
    this.#subject = subject;
  }

  /** Checks the item that starts at `at` and returns the offset behind it. */
  item(at: number, depth: number): number {
    if (depth > MAX_DEPTH) throw malformed(this.#subject, `depth ${depth}`, `depth ≤ ${MAX_DEPTH}`);
    const initial = this.#byte(at);
    const major = initial >> 5;
    if (major === 7) return this.#simple(initial, at);
    if (major === 6) throw malformed(this.#subject, "a tag", "no tag inside evidence");
    const body = this.#head(at);
    const length = this.#argument;
    if (major < 2) return body;
    if (major < 4) return this.#string(major, body, length);
    return this.#container(major, body, length, depth);
  }

  #container(major: number, body: number, length: number, depth: number): number {
    let at = body;
    for (let index = 0; index < length; index++) {
      if (major === 5) at = this.#key(at, depth);
      at = this.item(at, depth + 1);
    }
    return at;
  }

  #key(at: number, depth: number): number {
    const major = this.#byte(at) >> 5;
    if (major > 1 && major !== 3) throw malformed(this.#subject, `a map key of major type ${major}`, "integer or text map keys");
    return this.item(at, depth + 1);
  }

  #string(major: number, body: number, length: number): number {
    const end = body + length;
    if (end > this.#bytes.length) throw malformed(this.#subject, "a string that runs past the end", "complete CBOR");
    if (major === 3 && !isUtf8(this.#bytes, body, end)) throw malformed(this.#subject, "text that is not UTF-8", "UTF-8 text");
    return end;
  }

  #simple(initial: number, at: number): number {
    if (initial < 0xf4 || initial > 0xf6)
      throw malformed(this.#subject, `simple value or float 0x${initial.toString(16)}`, "true, false or null");
    return at + 1;
  }

  /** Reads the argument of the head at `at` into `#argument` and returns the offset behind it. */
  #head(at: number): number {
    const info = this.#byte(at) & 31;
    if (info < 24) {
      this.#argument = info;
      return at + 1;
    }
    if (info > 27) throw malformed(this.#subject, `additional information ${info}`, "a definite length");
    const width = 1 << (info - 24);
    let value = 0;
    for (let index = 1; index <= width; index++) value = value * 256 + this.#byte(at + index);
    if (value < SHORTEST[(info - 24) as 0 | 1 | 2 | 3])
      throw malformed(this.#subject, "a length that is longer than needed", "the shortest form");
    this.#argument = value;
    return at + 1 + width;
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw malformed(this.#subject, "the end of the bytes", "complete CBOR");
    return byte;
  }
}

/** Smallest value that needs 1, 2, 4 and 8 bytes behind the initial byte. */
const SHORTEST = [24, 0x100, 0x1_0000, 0x1_0000_0000] as const;

function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  let plain = true;
  for (let at = from; at < to; at++) plain = plain && (bytes[at] ?? 0x80) < 0x80;
  if (plain) return true;
  try {
    utf8.decode(bytes.subarray(from, to));
    return true;
  } catch {
    return false;
  }
}

function malformed(subject: string, got: string, want: string): Refused {
  return new Refused("malformed", subject, got, want);
}
