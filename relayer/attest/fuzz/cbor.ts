// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/attest/fuzz/cbor.ts --executions 1000000
import { decode } from "cbor2";
import { decodeBounded, MAX_DEPTH } from "../src/cbor.ts";
import { Refused } from "../src/refused.ts";
import { evidenceFiles, sampleEvidence } from "./corpus.ts";
import { Disagreement, runIfMain, type Target } from "./harness.ts";

/** cbor2 is ten times slower: it reads every n-th input. */
const EVERY = 16;
let turn = 0;

/** The evidence decoder, against cbor2 as a second reader. */
export const target: Target = {
  name: "cbor",
  corpus: [
    ...evidenceFiles("tpm", ".cbor"),
    ...evidenceFiles("psa", ".cbor", ".cose", ".bin").map((bytes) => bytes.subarray(1)),
    ...sampleEvidence("tpm2"),
    ...sampleEvidence("apple-app-attest"),
    ...["00", "a10102", "8301a0f6", "a26161014261", "9f01ff", "1b0020000000000000", "3bffffffffffffffff", "6261c3"].map((hex) =>
      Uint8Array.from(Buffer.from(hex, "hex")),
    ),
  ],
  parse: (bytes) => {
    turn += 1;
    const compared = turn % EVERY === 0;
    const mine = outcome(() => decodeBounded(bytes, "input"));
    if (compared) compare(bytes, mine);
    if ("refusal" in mine) throw mine.refusal;
  },
};

type Outcome = { readonly value: unknown } | { readonly refusal: Refused };

function outcome(read: () => unknown): Outcome {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error };
    throw error;
  }
}

/** What we accept cbor2 must read the same; what cbor2 accepts within our profile we must accept. */
function compare(bytes: Uint8Array, mine: Outcome): void {
  const theirs = secondReading(bytes);
  if ("value" in mine) {
    if (theirs === undefined) throw new Disagreement("cbor2 refuses what we accept");
    if (shape(theirs.value) !== shape(mine.value)) throw new Disagreement(`cbor2 reads ${shape(theirs.value)}, we ${shape(mine.value)}`);
  } else if (theirs !== undefined && isInProfile(theirs.value, 0)) {
    throw new Disagreement(`we refuse what cbor2 accepts: ${mine.refusal.message}`);
  }
}

function secondReading(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const value: unknown = decode(bytes, {
      preferMap: true,
      rejectDuplicateKeys: true,
      rejectFloats: true,
      rejectStreaming: true,
      rejectUndefined: true,
      requirePreferred: true,
      rejectLongLoundNaN: true,
      ignoreGlobalTags: true,
      maxDepth: 1024,
    });
    return { value };
  } catch {
    return undefined;
  }
}

/** A value as text, the same for both readers. */
function shape(value: unknown): string {
  if (value instanceof Uint8Array) return `h'${Buffer.from(value).toString("hex")}'`;
  if (Array.isArray(value)) return `[${value.map(shape).join(",")}]`;
  if (value instanceof Map) return `{${[...value].map(([key, one]) => `${shape(key)}:${shape(one)}`).join(",")}}`;
  if (typeof value === "string") return JSON.stringify(value);
  return String(value);
}

function isInProfile(value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (value instanceof Uint8Array || typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number" || typeof value === "bigint") return !Object.is(value, -0);
  if (Array.isArray(value)) return value.every((one) => isInProfile(one, depth + 1));
  if (!(value instanceof Map)) return false;
  return [...value].every(
    ([key, one]) => (typeof key === "string" || typeof key === "number" || typeof key === "bigint") && isInProfile(one, depth + 1),
  );
}

runIfMain(import.meta.url, target);
