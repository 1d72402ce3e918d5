// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "../../format.ts";
import { executablesClaim, type Match } from "../../reference.ts";
import { AR4SI, type Vector } from "../../vector.ts";

/**
 * AR4SI values of a verified EAT. A key in a secure element under the maker's certificate vouches for instance, hardware and stored
 * keys; debugging is off. Whether a gateway's data come from a sensor that attests is weighed by the core from its `submods`.
 */
export function appraise(_claims: EatClaims, match: Match, binding: Binding): Vector {
  const ownKey = binding.certified || (match.kind === "matched" && match.nonceBuilder);
  return {
    instanceIdentity: AR4SI.affirming,
    configuration: AR4SI.affirming,
    executables: executablesClaim(match),
    fileSystem: AR4SI.none,
    hardware: AR4SI.affirming,
    runtimeOpaque: AR4SI.none,
    storageOpaque: binding.certified ? AR4SI.affirming : AR4SI.none,
    sourcedData: ownKey ? AR4SI.affirming : AR4SI.warning,
  };
}
