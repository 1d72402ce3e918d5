// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { addressBytes, compareBytes, equal, hex } from "@aceso/proto/encoding";
import { MsgShareRecords, MsgShareRecordsResponse } from "@aceso/proto/gen/aceso/release/v1/tx.ts";
import { ownerKeys, signShare } from "@aceso/seal";
import type { Agent } from "./agent.ts";

/** Whom to show records, what for, until when. `recipientKeys` are the recipient's one-time X25519 keys, one per trustee. */
export interface ShareChoice {
  readonly vault: Uint8Array;
  readonly records: readonly Uint8Array[];
  readonly recipient: string;
  readonly recipientKeys: readonly Uint8Array[];
  /** Number of PurposeOfUse: TREAT, FAMRQT or PATRQT. */
  readonly purpose: number;
  readonly expires: number;
}

/** Shares records with a doctor, a relative or oneself: an order signed by wallet and vault key. Returns the order's id. */
export async function shareRecords(agent: Agent, choice: ShareChoice): Promise<Uint8Array> {
  const vault = agent.state().vaults.find(({ id }) => equal(id, choice.vault));
  if (vault === undefined)
    throw new AcesoError({ code: "vault_missing", message: `vault ${hex(choice.vault)}: got another's, wanted one of this agent's` });
  const records = [...choice.records].sort(compareBytes); // the chain wants ascending ids
  const recipientKeys = [...choice.recipientKeys];
  const terms = {
    chainId: agent.chain.chainId,
    vault: vault.id,
    records,
    recipient: addressBytes(choice.recipient),
    recipientKeys,
    purpose: choice.purpose,
    expires: BigInt(choice.expires),
  };
  const signature = signShare(terms, ownerKeys(vault.seed, vault.id).sign.secret);
  const value = MsgShareRecords.fromPartial({
    owner: agent.address,
    vault: vault.id,
    records,
    recipient: choice.recipient,
    recipientKeys,
    purpose: choice.purpose,
    expires: BigInt(choice.expires),
    salt: agent.random(16),
    signature,
  });
  const { responses } = await agent.send([{ typeUrl: MsgShareRecords.typeUrl, value }]);
  const [response] = responses;
  if (response === undefined) throw new AcesoError({ code: "chain_answer_malformed", message: "share: got no order, wanted its id" });
  return MsgShareRecordsResponse.decode(response.value).order;
}
