// SPDX-License-Identifier: Apache-2.0
// A transaction's bytes (cosmos.tx.v1beta1.TxRaw): its hash, its memo and its messages.
import { hex, sha256 } from "@aceso/proto/encoding";
import type { JsonObject } from "../kinds.ts";
import { toBase64 } from "./base64.ts";
import { UnreadableError } from "./canonical.ts";
import { decodeMessage, type WireField, wireFields } from "./wire.ts";

/** What a transaction says. */
export interface DecodedTx {
  readonly hash: string;
  readonly memo: string;
  readonly messages: JsonObject[];
}

/** Reads a transaction. What cannot be read stays visible as base64; the chain may carry bytes that decode to nothing. */
export function decodeTx(bytes: Uint8Array): DecodedTx {
  const hash = hex(sha256(bytes));
  try {
    const body = bytesOf(wireFields(bytes), 1)[0] ?? new Uint8Array();
    const fields = wireFields(body);
    const memo = new TextDecoder().decode(bytesOf(fields, 2)[0] ?? new Uint8Array());
    return { hash, memo: memo.replaceAll("\u0000", ""), messages: bytesOf(fields, 1).map(decodeAny) };
  } catch (thrown) {
    if (!(thrown instanceof UnreadableError)) throw thrown;
    return { hash, memo: "", messages: [{ type: "", value: toBase64(bytes) }] };
  }
}

function decodeAny(any: Uint8Array): JsonObject {
  const fields = wireFields(any);
  const type = new TextDecoder().decode(bytesOf(fields, 1)[0] ?? new Uint8Array());
  const value = bytesOf(fields, 2)[0] ?? new Uint8Array();
  try {
    return { type, value: decodeMessage(type.replace(/^\//, ""), value) };
  } catch (thrown) {
    if (!(thrown instanceof UnreadableError)) throw thrown;
    return { type, value: toBase64(value) };
  }
}

function bytesOf(fields: readonly WireField[], number: number): Uint8Array[] {
  return fields.flatMap((f) => (f.number === number && f.value instanceof Uint8Array ? [f.value] : []));
}
