// SPDX-License-Identifier: Apache-2.0
import { addressPrefix } from "@aceso/proto/encoding";
import { DirectSecp256k1Wallet } from "@cosmjs/proto-signing";

/** An account that can sign: a raw secp256k1 key, because HD wallets sign a tenth as fast. */
export interface Wallet {
  readonly address: string;
  readonly publicKey: Uint8Array;
  readonly signer: DirectSecp256k1Wallet;
}

/** Makes a wallet of a 32-byte secp256k1 private key. */
export async function walletFromKey(privateKey: Uint8Array): Promise<Wallet> {
  const signer = await DirectSecp256k1Wallet.fromKey(privateKey, addressPrefix);
  const [account] = await signer.getAccounts();
  if (account === undefined) throw new Error("wallet: got no account, wanted one");
  return { address: account.address, publicKey: account.pubkey, signer };
}
