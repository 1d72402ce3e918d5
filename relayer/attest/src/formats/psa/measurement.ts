// SPDX-License-Identifier: Apache-2.0
import { text } from "@aceso/proto/encoding";
import type { Component } from "../../format.ts";
import { measurementOf } from "../../measurement.ts";

/**
 * The 32 bytes that stand for a PSA device's measured firmware in a reference value:
 * H("aceso/psa-measurement/1", implementation id, then type, value and signer of each component in token order).
 * Versions are left out: they are words, the measurement is the fact.
 */
export function psaMeasurement(
  implementationId: Uint8Array,
  components: readonly Pick<Component, "type" | "value" | "signer">[],
): Uint8Array {
  const fields: Uint8Array[] = [];
  for (const { type, value, signer } of components) fields.push(text(type), value, signer);
  return measurementOf("aceso/psa-measurement/1", implementationId, ...fields);
}
