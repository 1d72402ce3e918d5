// SPDX-License-Identifier: Apache-2.0
import { type Wallet, walletFromKey } from "@aceso/client";
import { stateFile } from "../state_file.ts";

/** The wallet of a home; undefined where it has none. */
export async function walletOf(home: string): Promise<Wallet | undefined> {
  const state = await stateFile(home).load();
  return state === undefined ? undefined : walletFromKey(state.walletKey);
}
