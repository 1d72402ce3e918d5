// SPDX-License-Identifier: Apache-2.0
import type { VerifyContext } from "../verify.ts";

/** Good evidence, the context in which it is affirmed, and what the kit cannot know by itself. */
export interface Sample {
  readonly envelope: Uint8Array;
  readonly context: VerifyContext;
  /** Genuine evidence of another device of the model over this sample's nonce, salt and data key: a sibling that answers for it. */
  readonly sibling?: Uint8Array;
  /** Ids of every key and certificate that the sample rests on and that revocation data may name. */
  readonly revocable?: readonly string[];
  /** A Unix second at which a certificate of the sample has passed; absent where nothing in it is dated. */
  readonly expired?: bigint;
}
