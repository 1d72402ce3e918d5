// SPDX-License-Identifier: Apache-2.0
import { isAbsolute, join } from "node:path";
import { parseArgs } from "node:util";

/** What `npm start` is told. */
export interface Options {
  /** Exit after the seeded world verified. */
  readonly once: boolean;
  /** One JSON object on standard output. */
  readonly json: boolean;
  /** Throw away what the folder holds. */
  readonly reset: boolean;
  /** Every key, name and reading follows from it; undefined = what the folder remembers, or a fresh one. */
  readonly seed: string | undefined;
  readonly validators: number | undefined;
  /** People imported from the FHIR cohort. */
  readonly people: number;
  /** Seed a world, or leave the chain empty. */
  readonly seeding: boolean;
  /** FHIR bundles and signals of one's own. */
  readonly input: readonly string[];
  readonly folder: string;
}

/** The command line is wrong: exit code 2. */
export class UsageError extends Error {}

export const usage = `npm start -- [options]
  --once             exit after the seeded world verified (0) or did not (3)
  --json             one JSON object on standard output
  --reset            throw away what an earlier run left
  --seed TEXT        derive keys, names and readings from TEXT (fresh by default, printed)
  --input FILE       your own FHIR bundle (.json) or ECG (.i16le, 360 Hz); may be repeated
  --people N         people of the FHIR cohort, 0 to 16 (12)
  --validators N     1 to 9 (1)
  --no-seed          leave the chain empty
  --folder DIR       where it all lies (.aceso)`;

/** Reads the arguments. Relative paths are below `from`. @throws UsageError */
export function parseOptions(args: readonly string[], from: string): Options {
  const values = parse(args);
  const path = (given: string): string => (isAbsolute(given) ? given : join(from, given));
  return {
    once: values.once,
    json: values.json,
    reset: values.reset,
    seed: values.seed,
    validators: values.validators === undefined ? undefined : count("--validators", values.validators, 1, 9),
    people: count("--people", values.people, 0, 16),
    seeding: !values["no-seed"],
    input: values.input.map(path),
    folder: path(values.folder),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        reset: { type: "boolean", default: false },
        seed: { type: "string" },
        validators: { type: "string" },
        people: { type: "string", default: "12" },
        "no-seed": { type: "boolean", default: false },
        input: { type: "string", multiple: true, default: [] },
        folder: { type: "string", default: ".aceso" },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function count(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most) throw new UsageError(`${name}: got ${text}, wanted ${least} to ${most}`);
  return number;
}
