// SPDX-License-Identifier: Apache-2.0
// A chain that lies consistently: its own validators sign the very state that the true chain has, under the same chain id.
import { bundleJson, readBundle, type TrustRoot, trustRootJson, trustRootOf } from "@aceso/proof";
import { signBlock, testValidators } from "../../../relayer/proof/test/chain.ts";

const validators = testValidators("a chain of nobody", [100_000n]);

/** A bundle whose block was signed by a set of its own, and the root that this set would supply. Everything in it fits together. */
export async function forge(json: unknown): Promise<{ bundle: unknown; root: unknown }> {
  const bundle = readBundle(json);
  if (bundle.block === undefined) throw new Error("bundle: got no block, wanted one");
  const { chainId, height, time, appHash } = bundle.block.header;
  const block = signBlock({ chainId, height, seconds: time.seconds, appHash, validators, signs: [true] });
  const root: TrustRoot = await trustRootOf(`local network ${chainId}`, 2_592_000n, block);
  return { bundle: bundleJson({ ...bundle, block }), root: trustRootJson(root) };
}
