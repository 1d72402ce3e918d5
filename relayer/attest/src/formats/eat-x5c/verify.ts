// SPDX-License-Identifier: Apache-2.0
import type { PublicKey } from "../../cose/key.ts";
import { verifySign1 } from "../../cose/sign1.ts";
import type { Path } from "../../format.ts";
import { Refused } from "../../refused.ts";
import { checkPath, pathIds } from "../../x509/path.ts";
import type { SubjectKey } from "../../x509/public_key.ts";
import type { EatEvidence } from "./parse.ts";
import type { EatRoot } from "./roots.ts";

const POLICY = { least: 1, most: 3, leafSigns: true, dated: () => true, understood: [] };
const ALGORITHMS = new Map<SubjectKey["kind"], PublicKey["algorithm"]>([
  ["P-256", "ES256"],
  ["Ed25519", "EdDSA"],
]);

/** Checks the path up to the anchor, then the token by the leaf's key. @throws Refused signature_invalid, certificate_* */
export function verify({ message, chain }: EatEvidence, root: EatRoot): Path {
  if (root.kind === "key") {
    if (!verifySign1(message, root.key)) throw invalid("the given key");
    return { ids: [root.key.id] };
  }
  const { until } = checkPath(root.rooted, POLICY);
  const [leaf] = chain;
  const algorithm = leaf === undefined ? undefined : ALGORITHMS.get(leaf.key.kind);
  if (leaf === undefined || algorithm === undefined) {
    throw new Refused("algorithm_unknown", "leaf certificate", leaf?.key.kind ?? "none", "a P-256 or Ed25519 key");
  }
  if (!verifySign1(message, { algorithm, handle: leaf.key.handle })) throw invalid("the leaf certificate's key");
  return { ids: pathIds(root.rooted), until };
}

function invalid(by: string): Refused {
  return new Refused("signature_invalid", "eat", "a signature that does not verify", `one by ${by}`);
}
