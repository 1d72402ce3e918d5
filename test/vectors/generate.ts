// SPDX-License-Identifier: Apache-2.0
// Writes the encoding vectors of this folder from fixed inputs: `npx tsx test/vectors/generate.ts`. Running it again changes nothing.
import { writeFileSync } from "node:fs";
import { hex, sha256, text, unhex } from "@aceso/proto/encoding";
import { dataKeyVectors } from "./dataKeys.ts";
import { documentVectors } from "./documents.ts";
import { type Args, type Definition, functions, type Kind, Reader } from "./functions.ts";
import { merkleVectors } from "./trees.ts";

/** One case: arguments and what must come out. `changed` names the one argument in which it differs from the first of its function. */
interface Case {
  title: string;
  changed?: string;
  args: Args;
  out: string;
}

const lengths: Partial<Record<Kind, number>> = { b16: 16, b20: 20, b32: 32, b64: 64, bytes: 8 };

function sampleBytes(seed: string, length: number): string {
  return hex(sha256(text(`${seed}/0`))).concat(hex(sha256(text(`${seed}/1`)))).slice(0, length * 2);
}

function sample(fn: string, name: string, kind: Kind): string | string[] {
  const seed = `${fn}/${name}`;
  if (kind === "text") return name === "chainId" ? "aceso-local-1" : `${name} of ${fn}`;
  if (kind === "u8") return "2";
  if (kind === "u64") return "7";
  if (kind === "i64") return "1767225600";
  if (kind === "list") return [sampleBytes(`${seed}/a`, 32), sampleBytes(`${seed}/b`, 32)].sort();
  return sampleBytes(seed, name === "vector" ? 8 : (lengths[kind] ?? 8));
}

function altered(value: string | string[], kind: Kind): string | string[] {
  if (Array.isArray(value)) return value.slice(0, 1);
  if (kind === "text") return `${value}x`;
  if (kind === "u8" || kind === "u64" || kind === "i64") return (BigInt(value) + 1n).toString();
  const bytes = unhex(value);
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  return hex(bytes);
}

/** Values at the edges of a kind, each of which must come out the same in both languages. */
const edges: Partial<Record<Kind, readonly (string | string[])[]>> = {
  text: ["", "Überwachung 心 \u0000"],
  bytes: ["", "00"],
  u8: ["0", "255"],
  u64: ["0", "18446744073709551615"],
  i64: ["0", "-1", "-9223372036854775808", "9223372036854775807"],
  list: [[]],
};

const fixedLength = new Set(["vector"]);

function casesOf(fn: string, definition: Definition): Case[] {
  const run = (args: Args): string => hex(definition.call(new Reader(args)));
  const args: Args = {};
  for (const [name, kind] of Object.entries(definition.args)) args[name] = sample(fn, name, kind);
  const cases: Case[] = [{ title: fn, args, out: run(args) }];
  for (const [name, kind] of Object.entries(definition.args)) {
    const variants = [altered(args[name] ?? "", kind), ...(fixedLength.has(name) ? [] : (edges[kind] ?? []))];
    for (const value of variants) {
      const twin = { ...args, [name]: value };
      cases.push({ title: `${fn} with another ${name}`, changed: name, args: twin, out: run(twin) });
    }
  }
  return cases;
}

function write(name: string, content: unknown): void {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(content, null, 1)}\n`);
}

for (const [file, definitions] of Object.entries(functions)) {
  const cases: Record<string, Case[]> = {};
  for (const [fn, definition] of Object.entries(definitions)) cases[fn] = casesOf(fn, definition);
  write(file, cases);
}
write("merkle", merkleVectors());
write("data_keys", await dataKeyVectors());
write("documents", documentVectors());
