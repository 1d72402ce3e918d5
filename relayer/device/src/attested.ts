// SPDX-License-Identifier: Apache-2.0
import type { SigningKey } from "./signing_key.ts";

/** What hardware is asked to vouch for. */
export interface Asked {
  readonly nonce: Uint8Array;
  /** The key that the device will sign batches with. */
  readonly dataKey: SigningKey;
}

/** Evidence of a format, and what stands in `certs` of its envelope. */
export interface Attested {
  readonly evidence: Uint8Array;
  readonly certs: readonly Uint8Array[];
}
