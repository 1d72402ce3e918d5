// SPDX-License-Identifier: Apache-2.0
import type { Code } from "./code.ts";
import { Refused } from "./refused.ts";

/** Identifier octets of the universal types that evidence uses (X.690 §8.1.2). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

const HIGH_TAG = 0x1f;
const HIGH_BASE = 0x100_0000;

/** The tag of a constructed, context-specific field `[number]`, in the low or the high form. */
export function context(number: number): number {
  return number < HIGH_TAG ? 0xa0 | number : 0xbf * HIGH_BASE + number;
}

/** One element: its tag, its content, and the whole of its bytes. Both are views into the input. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly raw: Uint8Array;
}

/** What is read, for refusals: the code they carry and the thing they name. */
export interface DerSubject {
  readonly code: Code;
  readonly name: string;
}

/**
 * Reads DER (X.690 §10) element by element: definite and shortest lengths only, nothing beyond the end, no recursion. The caller
 * knows the structure, so depth is bounded by the program and not by the input.
 */
export class DerReader {
  readonly #bytes: Uint8Array;
  readonly #subject: DerSubject;
  #at = 0;

  constructor(bytes: Uint8Array, subject: DerSubject) {
    this.#bytes = bytes;
    this.#subject = subject;
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** The tag of the next element, or undefined at the end. */
  peek(): number | undefined {
    return this.done ? undefined : this.#tag(this.#at).tag;
  }

  /** The next element, whatever it is. */
  any(): Der {
    const start = this.#at;
    const { tag, next } = this.#tag(start);
    const { length, content } = this.#length(next);
    const end = content + length;
    if (end > this.#bytes.length) throw this.refuse(`an element that runs ${end - this.#bytes.length} bytes past the end`, "complete DER");
    this.#at = end;
    return { tag, content: this.#bytes.subarray(content, end), raw: this.#bytes.subarray(start, end) };
  }

  /** The next element, which must have this tag. */
  read(tag: number, what: string): Der {
    const element = this.any();
    if (element.tag !== tag) throw this.refuse(`tag 0x${element.tag.toString(16)} as ${what}`, `tag 0x${tag.toString(16)}`);
    return element;
  }

  /** The next element if it has this tag. */
  optional(tag: number): Der | undefined {
    return this.peek() === tag ? this.any() : undefined;
  }

  /** A reader of the content of the next element, which must have this tag. */
  enter(tag: number, what: string): DerReader {
    return this.inside(this.read(tag, what));
  }

  /** A reader of an element's content. */
  inside(element: Der): DerReader {
    return new DerReader(element.content, this.#subject);
  }

  /** Nothing may follow. */
  end(what: string): void {
    if (!this.done) throw this.refuse(`${this.#bytes.length - this.#at} bytes after ${what}`, "nothing more");
  }

  refuse(got: string, want: string): Refused {
    return new Refused(this.#subject.code, this.#subject.name, got, want);
  }

  #tag(at: number): { tag: number; next: number } {
    const first = this.#byte(at);
    if ((first & HIGH_TAG) !== HIGH_TAG) return { tag: first, next: at + 1 };
    let number = 0;
    for (let next = at + 1; next <= at + 3; next++) {
      const byte = this.#byte(next);
      number = number * 0x80 + (byte & 0x7f);
      if (number === 0) break;
      if (byte >= 0x80) continue;
      if (number < HIGH_TAG) break;
      return { tag: first * HIGH_BASE + number, next: next + 1 };
    }
    throw this.refuse("a tag number in another form", "the shortest form, at most three bytes");
  }

  #length(at: number): { length: number; content: number } {
    const first = this.#byte(at);
    if (first < 0x80) return { length: first, content: at + 1 };
    const count = first & 0x7f;
    if (count === 0 || count > 3) throw this.refuse(`a length of ${count} bytes`, "a definite length of at most three bytes");
    let length = 0;
    for (let index = 1; index <= count; index++) length = length * 0x100 + this.#byte(at + index);
    const least = count === 1 ? 0x80 : 0x100 ** (count - 1);
    if (length < least) throw this.refuse("a longer length than needed", "the shortest form");
    return { length, content: at + 1 + count };
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw this.refuse("the end of the bytes", "complete DER");
    return byte;
  }
}

/** The one element that fills the bytes. @throws Refused with the subject's code */
export function readDer(bytes: Uint8Array, tag: number, subject: DerSubject): DerReader {
  const reader = new DerReader(bytes, subject);
  const inside = reader.enter(tag, "the outermost element");
  reader.end("the outermost element");
  return inside;
}

/** An INTEGER or ENUMERATED between 0 and 2^48; anything else is none. */
export function smallNumber({ content }: Der): number | undefined {
  const [first, second] = content;
  if (first === undefined || first >= 0x80 || content.length > 6) return undefined;
  if (first === 0 && second !== undefined && second < 0x80) return undefined;
  return content.reduce((value, byte) => value * 0x100 + byte, 0);
}

/** A BOOLEAN in DER: 0xff is true, 0x00 false, anything else none. */
export function booleanOf({ content }: Der): boolean | undefined {
  if (content.length !== 1) return undefined;
  if (content[0] === 0xff) return true;
  return content[0] === 0 ? false : undefined;
}

/** The dotted form of an OBJECT IDENTIFIER's content, or undefined if it is not one. */
export function oidText(content: Uint8Array): string | undefined {
  if (content.length === 0 || content.length > 32 || (content.at(-1) ?? 0x80) >= 0x80) return undefined;
  const arcs: number[] = [];
  let arc = 0;
  let fresh = true;
  for (const byte of content) {
    if (fresh && byte === 0x80) return undefined;
    arc = arc * 0x80 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER) return undefined;
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [joined = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(joined / 40));
  return [top, joined - 40 * top, ...rest].join(".");
}
