// SPDX-License-Identifier: Apache-2.0
// Writes test/vectors/decide.json: `npx tsx relayer/health/test/decide-rules.ts`. It knows the rules, not the code that follows them.
import { writeFileSync } from "node:fs";
import { coverCases, denyCases, granteeCases, severalCases, studyCases, trusteeCases, useCases } from "./decide-steps.ts";
import { duoCells, duoModifiers, modifierEdges } from "./decide-table.ts";
import type { DecideCase } from "./decide-world.ts";

const target = new URL("../../../test/vectors/decide.json", import.meta.url);

/** Every case of the shared file, in writing order. */
export function allCases(): { readonly cases: readonly DecideCase[]; readonly trusteeCases: readonly DecideCase[] } {
  const cases = [
    ...studyCases(),
    ...granteeCases(),
    ...coverCases(),
    ...denyCases(),
    ...duoCells(),
    ...duoModifiers(),
    ...modifierEdges(),
    ...useCases(),
    ...severalCases(),
  ];
  return { cases, trusteeCases: trusteeCases() };
}

/** The file's text: one case a line, so that a diff reads as a list of cases. */
export function render(): string {
  const { cases, trusteeCases } = allCases();
  const lines = (list: readonly DecideCase[]) => list.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{"format":"aceso/decide/1","cases":[\n${lines(cases)}\n],"trustee_cases":[\n${lines(trusteeCases)}\n]}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  writeFileSync(target, render());
  const { cases, trusteeCases } = allCases();
  const names = new Set([...cases, ...trusteeCases].map((entry) => entry.name));
  process.stdout.write(`${cases.length} cases, ${trusteeCases.length} trustee cases, ${names.size} names\n`);
}
