// SPDX-License-Identifier: Apache-2.0
import type { ModelEntry } from "@aceso/device";
import { type MakerRoot, measurementOf, softwareFirmware } from "@aceso/device";
import { DATA_CLASSES } from "@aceso/health";
import { ReferenceState, Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { z } from "zod";
import { UsageError } from "../errors.ts";
import { checked } from "../settings/checked.ts";
import { amount, hexBytes, printable } from "./fields.ts";
import { parseYaml } from "./yaml_file.ts";

const softwareTest = "software-test";
const tiers = { T0: Tier.TIER_T0, T1: Tier.TIER_T1, T2: Tier.TIER_T2, T3: Tier.TIER_T3, T4: Tier.TIER_T4 } as const;
const states = {
  OK: ReferenceState.REFERENCE_STATE_OK,
  WARN: ReferenceState.REFERENCE_STATE_WARN,
  RECALLED: ReferenceState.REFERENCE_STATE_RECALLED,
} as const;

const firmware = z.strictObject({
  version: printable(64),
  /** Left out: that of the reference device's software firmware of this name and version. */
  measurement: hexBytes(32).optional(),
  state: z.enum(["OK", "WARN", "RECALLED"]).default("OK"),
  nonce_builder: z.boolean().default(true),
});

const schema = z.strictObject({
  name: printable(128),
  udi_di: printable(64),
  formats: z.array(printable(32)).min(1, "wanted a format"),
  classes: z.array(z.enum(DATA_CLASSES)).min(1, "wanted a class"),
  anchors: z
    .array(z.union([z.literal(softwareTest), hexBytes(32)], `wanted ${softwareTest} or the id of an approved anchor`))
    .min(1, "wanted an anchor"),
  certifications: z.array(printable(64)).default([]),
  quota: z.int().min(1, "wanted at least 1").max(1_000_000_000),
  max_tier: z.enum(["T0", "T1", "T2", "T3", "T4"]),
  evidence_public: z.boolean().default(true),
  sensitive: z.boolean().default(false),
  firmware: z.array(firmware).min(1, "wanted a firmware version"),
  prepay: amount.default(0n),
});

/** A model as its file describes it; the maker's own software root is put in where the file says `software-test`. */
export interface ModelFile {
  readonly usesSoftwareRoot: boolean;
  entry(root: MakerRoot | undefined): ModelEntry;
}

/** Reads model.yaml. @throws UsageError with every problem at once */
export function readModelFile(path: string, bytes: Uint8Array): ModelFile {
  const file = checked(path, schema, parseYaml(path, bytes));
  const usesSoftwareRoot = file.anchors.includes(softwareTest);
  return {
    usesSoftwareRoot,
    entry: (root) => ({
      name: file.name,
      udiDi: file.udi_di,
      formats: file.formats,
      classes: file.classes.reduce((bits, name) => bits | (1 << (DATA_CLASSES.indexOf(name) + 1)), 0),
      anchors: file.anchors.map((anchor) => (anchor === softwareTest ? anchorOf(path, root) : anchor)),
      certifications: file.certifications,
      quota: BigInt(file.quota),
      maxTier: tiers[file.max_tier],
      evidencePublic: file.evidence_public,
      sensitive: file.sensitive,
      firmware: file.firmware.map(({ version, measurement, state, nonce_builder }) => ({
        version,
        measurement: measurement ?? measurementOf(softwareFirmware(file.name, version)),
        state: states[state],
        nonceBuilder: nonce_builder,
      })),
      prepay: file.prepay,
    }),
  };
}

function anchorOf(path: string, root: MakerRoot | undefined): Uint8Array {
  if (root === undefined) throw new UsageError(`${path}: got ${softwareTest} without a root, wanted a maker's`, "aceso maker register");
  return root.anchorId;
}
