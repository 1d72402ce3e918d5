// SPDX-License-Identifier: Apache-2.0
import type { Binding, EatClaims } from "../../format.ts";
import { executablesClaim, type Match } from "../../reference.ts";
import { AR4SI, type Vector } from "../../vector.ts";

/** AR4SI values of an attested phone. A development build is genuine too, with a warning; what the app says of a sensor is not attested. */
export function appraise({ details }: EatClaims, match: Match, _binding: Binding): Vector {
  return {
    instanceIdentity: AR4SI.affirming,
    configuration: details?.environment === "development" ? AR4SI.warning : AR4SI.affirming,
    executables: executablesClaim(match),
    fileSystem: AR4SI.none,
    hardware: AR4SI.affirming,
    runtimeOpaque: AR4SI.none,
    storageOpaque: AR4SI.affirming,
    sourcedData: AR4SI.warning,
  };
}
