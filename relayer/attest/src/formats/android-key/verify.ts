// SPDX-License-Identifier: Apache-2.0
import { KEY_DESCRIPTION } from "../../android/key_description.ts";
import type { Path } from "../../format.ts";
import { Refused } from "../../refused.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { checkPath, pathIds } from "../../x509/path.ts";
import type { AndroidEvidence } from "./parse.ts";
import { provisioningOf } from "./provisioning.ts";

/**
 * Checks the path. The leaf's dates are set by the phone and do not count; those of a factory chain never did (its phones outlive
 * them); those of every other chain do. A key description above the leaf means that somebody lengthened a genuine chain.
 * @throws Refused attestation_extension_misplaced, certificate_*
 */
export function verify({ chain }: AndroidEvidence, rooted: RootedChain): Path {
  for (const [index, { extensions }] of chain.entries()) {
    if (index > 0 && extensions.has(KEY_DESCRIPTION)) {
      throw new Refused("attestation_extension_misplaced", `certificate ${index}`, "a key description", "one in the leaf only");
    }
  }
  const factory = provisioningOf(rooted.chain) === "factory";
  const { until } = checkPath(rooted, {
    least: 2,
    most: 5,
    leafSigns: false,
    dated: (index) => index > 0 && !factory,
    understood: [],
  });
  return { ids: [...pathIds(rooted), ...serials(rooted)], until };
}

/** Android's status list names bare serial numbers, of whatever issuer. */
function serials({ chain, root }: RootedChain): readonly string[] {
  const all = root.kind === "certificate" ? [...chain, root.certificate] : chain;
  return all.map(({ serial }) => serial);
}
