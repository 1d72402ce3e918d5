// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "../../format.ts";
import { executablesClaim, type Match } from "../../reference.ts";
import { AR4SI, type Vector } from "../../vector.ts";

/**
 * AR4SI values of a verified quote. A TPM measures what boots beside it and keeps keys; it says nothing of memory at run time. The
 * data count as the machine's own only if the TPM certified their key or the measured firmware builds the nonce itself.
 */
export function appraise(_claims: EatClaims, match: Match, binding: Binding): Vector {
  const ownKey = binding.certified || (match.kind === "matched" && match.nonceBuilder);
  return {
    instanceIdentity: AR4SI.affirming,
    configuration: AR4SI.none,
    executables: executablesClaim(match),
    fileSystem: AR4SI.none,
    hardware: AR4SI.affirming,
    runtimeOpaque: AR4SI.none,
    storageOpaque: binding.certified ? AR4SI.affirming : AR4SI.none,
    sourcedData: ownKey ? AR4SI.affirming : AR4SI.warning,
  };
}
