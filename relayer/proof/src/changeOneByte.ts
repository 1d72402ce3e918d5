// SPDX-License-Identifier: Apache-2.0
import { ProofError } from "./errors.ts";

/** Where a value stands in JSON: field names and list places. */
export type JsonPath = readonly (string | number)[];

// What a bundle says about itself and no line rests on.
const remarks: readonly string[] = ["trustRoot"];

/** Paths of every value of a bundle that a change must not survive, in the order they stand. */
export function bytePaths(json: unknown): (string | number)[][] {
  if (typeof json === "string") return json === "" ? [] : [[]];
  if (typeof json === "number") return [[]];
  if (Array.isArray(json)) return json.flatMap((each: unknown, i) => bytePaths(each).map((path) => [i, ...path]));
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, each]) => (remarks.includes(name) ? [] : bytePaths(each).map((path) => [name, ...path])));
}

/** Changes one character to another of its kind, in the middle, where hex, base64 and text stay what they are. */
function changedText(text: string): string {
  const isTime = /^\d{4}-\d\d-\d\dT/.test(text);
  let at = isTime ? text.length - 2 : text.length >> 1;
  while (at > 0 && !/[0-9A-Za-z]/.test(text.charAt(at))) at--;
  const character = text.charAt(at);
  const other = character === "1" ? "2" : "1";
  return text.slice(0, at) + other + text.slice(at + 1);
}

function changed(json: unknown, path: JsonPath): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof json === "string" && json !== "") return changedText(json);
    if (typeof json === "number") return json + 1;
  } else if (Array.isArray(json) && typeof step === "number" && step in json) {
    return json.map((each: unknown, i) => (i === step ? changed(each, rest) : each));
  } else if (typeof json === "object" && json !== null && typeof step === "string" && Object.hasOwn(json, step)) {
    return Object.fromEntries(Object.entries(json).map(([name, each]) => [name, name === step ? changed(each, rest) : each]));
  }
  throw new ProofError("bad_bundle", "path to change", "nothing there", "a text or a number");
}

/** A copy of a bundle's JSON with one byte of one value changed; the original stays. Throws ProofError when nothing stands at the path. */
export function changeOneByte(json: unknown, path: JsonPath): unknown {
  return changed(json, path);
}
