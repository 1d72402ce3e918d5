// SPDX-License-Identifier: Apache-2.0
import type { Sender, TxResult } from "@aceso/client";
import { MsgRegisterMaker } from "@aceso/proto/gen/aceso/device/v1/tx.ts";

/** Who a maker is, and what it puts up; `bond` in uaceso. */
export interface MakerEntry {
  readonly name: string;
  readonly website: string;
  readonly bond: bigint;
}

/** Registers a maker with its bond. Who is one already adds to the bond and replaces name and website. @throws AcesoError maker_bond_short */
export function registerMaker(sender: Sender, { name, website, bond }: MakerEntry): Promise<TxResult> {
  const value = MsgRegisterMaker.fromPartial({ address: sender.address, name, website, bond });
  return sender.send([{ typeUrl: MsgRegisterMaker.typeUrl, value }]);
}
