// SPDX-License-Identifier: Apache-2.0
// Firmware in C99: what it computes, signed by a data key as a secure element would, and the same with one field wrong.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SignedBatch } from "@aceso/agent";
import { hex, unhex } from "@aceso/proto/encoding";

/** The C compiler of this machine, if it has one. */
export function compiler(): string | undefined {
  return ["cc", "gcc", "clang"].find((name) => spawnSync(name, ["--version"]).status === 0);
}

/** Compiles the example device. Returns the program's path. */
export function compileDevice(cc: string, sources: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "device");
  const files = readdirSync(sources).filter((name) => name.endsWith(".c") && name !== "tool.c");
  execFileSync(cc, ["-std=c99", "-O1", "-o", program, join(sources, "example", "device.c"), ...files.map((name) => join(sources, name))]);
  return program;
}

/** What the firmware is told: everything that its two statements hold, by the names of the relayer's interface. */
export interface Stated {
  readonly chain_id: string;
  readonly device: string;
  readonly generation: number;
  readonly key_generation: number;
  readonly seq: number;
  readonly prev: string;
  readonly class: number;
  readonly year: number;
  readonly owner20: string;
  readonly readings: readonly { readonly rate: number; readonly seconds: number }[];
}

/** What it printed. */
export interface Computed {
  readonly root: string;
  readonly batch: string;
  readonly possession: string;
  readonly leaves: SignedBatch["leaves"];
}

const seeds = ["5a".repeat(32), "a5".repeat(32)];

/** Runs the program over what is stated. */
export function compute(program: string, stated: Stated): Computed {
  const { chain_id, device, generation, key_generation, seq, prev, year, owner20, readings } = stated;
  const words = [chain_id, device, generation, key_generation, seq, prev, stated.class, year, ...seeds, owner20, generation].map(String);
  const input = readings.map(({ rate, seconds }) => `8867-4 ${rate} 0 /min ${seconds}\n`).join("");
  const lines = execFileSync(program, words, { input, encoding: "utf8" })
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "));
  const named = (name: string): string => lines.find(([first]) => first === name)?.[1] ?? "";
  const leaves = lines
    .filter(([first]) => first === "leaf")
    .map(([, hash = "", value = "", salt = "", part = "", seconds = ""]) => ({
      hash: unhex(hash),
      valueCbor: unhex(value),
      valueSalt: unhex(salt),
      timePart: unhex(part),
      time: Number(seconds),
    }));
  return { root: named("root"), batch: named("batch"), possession: named("possession"), leaves };
}

/** The body of a batch's check. */
export type BatchBody = Record<string, unknown> & { readonly signature: string };

/** States a batch, signed by `sign` over the id that the program computed. */
export function batchBody(program: string, stated: Stated, sign: (message: Uint8Array) => Uint8Array): BatchBody {
  const { root, batch, leaves } = compute(program, stated);
  const { chain_id, device, generation, key_generation, seq, prev, year } = stated;
  const facts = { chain_id, device, generation, key_generation, seq, prev, root, count: leaves.length, class: stated.class, year };
  return { ...facts, leaves: leaves.map(({ hash }) => hex(hash)), signature: hex(sign(unhex(batch))) };
}
