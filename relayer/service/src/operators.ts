// SPDX-License-Identifier: Apache-2.0
import { addressText } from "@aceso/proto/encoding";
import { type Operator, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import type { Relayer } from "./relayer.ts";

/** The operator at an address (20 bytes), or undefined where the chain has none. */
export async function operatorAt({ chain }: Relayer, address: Uint8Array): Promise<Operator | undefined> {
  return chain.query.operator.operator({ address: addressText(address) }).then(
    ({ operator }) => operator,
    () => undefined,
  );
}

/** The sign_key of an operator that is active now, or null. */
export async function activeSignKey(relayer: Relayer, address: Uint8Array): Promise<Uint8Array | null> {
  const operator = await operatorAt(relayer, address);
  return operator?.status === Status.STATUS_ACTIVE ? operator.signKey : null;
}
