// SPDX-License-Identifier: Apache-2.0
// Protocol Buffers wire format, read strictly: https://protobuf.dev/programming-guides/encoding/
import { concat } from "@aceso/proto/encoding";
import { ProofError } from "./errors.ts";

type WireValue = { wire: 0; value: bigint } | { wire: 2; value: Uint8Array };

const mask64 = (1n << 64n) - 1n;

/** Reads one unsigned varint of at most 64 bits in its shortest form; returns it and the offset after it. */
export function readVarint(bytes: Uint8Array, at: number): [value: bigint, next: number] {
  let value = 0n;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw new ProofError("bad_wire", "varint", "the end of the bytes", "another byte");
    value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    if (byte < 0x80) {
      if ((byte === 0 && i > 0) || value > mask64) throw new ProofError("bad_wire", "varint", "a longer form", "the shortest form");
      return [value, at + i + 1];
    }
  }
  throw new ProofError("bad_wire", "varint", "more than 10 bytes", "at most 10 bytes");
}

/** An unsigned varint; a negative int64 is its two's complement. */
export function varint(n: bigint): Uint8Array {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, n);
  while (rest >= 0x80n) {
    out.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Uint8Array.from(out);
}

/** A varint field; nothing when it is zero, as proto3 writes it. */
export function varintField(field: number, n: bigint): Uint8Array {
  return n === 0n ? new Uint8Array(0) : concat(varint(BigInt(field) << 3n), varint(n));
}

/** A length-delimited field; nothing when it is empty, unless it is a message that is always written. */
export function bytesField(field: number, value: Uint8Array, always = false): Uint8Array {
  if (value.length === 0 && !always) return new Uint8Array(0);
  return concat(varint((BigInt(field) << 3n) | 2n), varint(BigInt(value.length)), value);
}

/** A text field. */
export function textField(field: number, value: string): Uint8Array {
  return bytesField(field, new TextEncoder().encode(value));
}

/** A signed 64-bit little-endian field; nothing when it is zero. */
export function sfixed64Field(field: number, n: bigint): Uint8Array {
  if (n === 0n) return new Uint8Array(0);
  const value = new Uint8Array(8);
  new DataView(value.buffer).setBigInt64(0, n, true);
  return concat(varint((BigInt(field) << 3n) | 1n), value);
}

/** The fields of one message. Each is taken once by its number; `end` refuses what nobody took. */
export class Fields {
  readonly #name: string;
  readonly #values = new Map<number, WireValue[]>();

  constructor(name: string, bytes: Uint8Array) {
    this.#name = name;
    let at = 0;
    while (at < bytes.length) {
      const [tag, afterTag] = readVarint(bytes, at);
      const [number, wire] = [Number(tag >> 3n), Number(tag & 7n)];
      const [value, next] = readVarint(bytes, afterTag);
      at = next;
      if (wire === 0) this.#push(number, { wire: 0, value });
      else if (wire === 2 && value <= BigInt(bytes.length - next)) {
        at = next + Number(value);
        this.#push(number, { wire: 2, value: bytes.slice(next, at) });
      } else throw new ProofError("bad_wire", name, `field ${number} of wire type ${wire}`, "a whole varint or length-delimited field");
    }
  }

  #push(number: number, value: WireValue): void {
    const before = this.#values.get(number);
    if (before === undefined) this.#values.set(number, [value]);
    else before.push(value);
  }

  #take(number: number): WireValue[] {
    const values = this.#values.get(number) ?? [];
    this.#values.delete(number);
    return values;
  }

  #one(number: number): WireValue | undefined {
    const [value, second] = this.#take(number);
    if (second !== undefined) throw new ProofError("bad_wire", this.#name, `field ${number} twice`, "once");
    return value;
  }

  #mismatch(number: number): ProofError {
    return new ProofError("bad_wire", this.#name, `field ${number} of another type`, "the schema's type");
  }

  /** An unsigned integer or enum; 0 when absent. */
  uint(number: number): bigint {
    const value = this.#one(number);
    if (value === undefined) return 0n;
    if (value.wire !== 0) throw this.#mismatch(number);
    return value.value;
  }

  /** A signed integer; 0 when absent. */
  int(number: number): bigint {
    return BigInt.asIntN(64, this.uint(number));
  }

  /** Bytes; empty when absent. */
  bytes(number: number): Uint8Array {
    return this.optionalBytes(number) ?? new Uint8Array(0);
  }

  /** Bytes of a field or embedded message; undefined when absent. */
  optionalBytes(number: number): Uint8Array | undefined {
    const value = this.#one(number);
    if (value === undefined) return undefined;
    if (value.wire !== 2) throw this.#mismatch(number);
    return value.value;
  }

  /** UTF-8 text; empty when absent. */
  text(number: number): string {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(this.bytes(number));
    } catch (error) {
      if (error instanceof ProofError) throw error;
      throw new ProofError("bad_wire", this.#name, `field ${number} with bytes that are no text`, "UTF-8");
    }
  }

  /** Repeated bytes or messages. */
  bytesList(number: number): Uint8Array[] {
    return this.#take(number).map((value) => {
      if (value.wire !== 2) throw this.#mismatch(number);
      return value.value;
    });
  }

  /** Repeated integers or enums, packed or not. */
  uintList(number: number): bigint[] {
    return this.#take(number).flatMap((value) => {
      if (value.wire === 0) return [value.value];
      const out: bigint[] = [];
      for (let at = 0; at < value.value.length; ) {
        const [item, next] = readVarint(value.value, at);
        out.push(item);
        at = next;
      }
      return out;
    });
  }

  /** Refuses a field that the schema does not have. */
  end(): void {
    const [unknown] = this.#values.keys();
    if (unknown !== undefined) throw new ProofError("bad_wire", this.#name, `unknown field ${unknown}`, "known fields only");
  }
}
