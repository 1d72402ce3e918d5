// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "../../format.ts";
import { executablesClaim, type Match } from "../../reference.ts";
import { AR4SI, type Vector } from "../../vector.ts";

/**
 * AR4SI values of a verified PSA token. Instance, hardware and the opaque claims follow from the lifecycle SECURED and the
 * endorsed key, executables from the reference value; the data count as the sensor's own only if its key is.
 */
export function appraise(_claims: EatClaims, match: Match, binding: Binding): Vector {
  const measured = match.kind === "matched";
  const ownKey = binding.certified || (measured && match.nonceBuilder);
  return {
    instanceIdentity: AR4SI.affirming,
    configuration: AR4SI.none,
    executables: executablesClaim(match),
    fileSystem: AR4SI.none,
    hardware: AR4SI.affirming,
    runtimeOpaque: AR4SI.affirming,
    storageOpaque: AR4SI.affirming,
    sourcedData: ownKey ? AR4SI.affirming : AR4SI.warning,
  };
}
