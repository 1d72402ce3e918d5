// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Chain, type TxResult } from "@aceso/client";
import { addressBytes, compareBytes, hex, requestId, unhex } from "@aceso/proto/encoding";
import { MsgRequestAccess, MsgRequestAccessResponse } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import { boxKeys } from "@aceso/seal";
import type { OpenRequest } from "./open_request.ts";
import type { Researcher } from "./researcher.ts";
import { firstResponse } from "./response.ts";

/** What to ask for. */
export interface Asking {
  readonly study: Uint8Array;
  readonly records: readonly Uint8Array[];
  /** Ask for those that are permitted and leave out the rest; otherwise one refusal refuses all. */
  readonly allowPartial?: boolean;
  /** Called with the secrets before anything is sent: what is paid for must be openable after a crash. */
  readonly keep: (request: OpenRequest) => Promise<void>;
}

/** A request that the chain took. */
export interface SentRequest {
  readonly request: OpenRequest;
  /** One order for each vault. */
  readonly orders: readonly Uint8Array[];
  readonly refused: readonly { readonly record: string; readonly code: string }[];
  readonly tx: TxResult;
}

/** Asks for records under a study, accepting its data-use agreement. @throws AcesoError records_refused with the chain's reason, escrow_short */
export async function requestRecords(researcher: Researcher, asking: Asking): Promise<SentRequest> {
  const { chain, sender, random } = researcher;
  const { protocol } = await chain.query.study.study({ id: hex(asking.study) });
  const secrets = new Map<string, Uint8Array[]>();
  const keys = [];
  for (const [vault, trustees] of await vaultsOf(chain, asking.records)) {
    const pairs = Array.from({ length: trustees }, () => boxKeys(random));
    secrets.set(
      vault,
      pairs.map(({ secret }) => secret),
    );
    keys.push({ vault: unhex(vault), recipientKeys: pairs.map((pair) => pair.public) });
  }
  const salt = random(16);
  const id = requestId({ chainId: chain.chainId, study: asking.study, researcher: addressBytes(sender.address), salt16: salt });
  const request = { id, study: asking.study, secrets };
  await asking.keep(request);
  const value = MsgRequestAccess.fromPartial({
    researcher: sender.address,
    study: asking.study,
    records: [...asking.records].sort(compareBytes), // the chain wants ascending ids
    keys,
    acceptDua: protocol.duaHash,
    allowPartial: asking.allowPartial === true,
    salt,
  });
  const tx = await sender.send([{ typeUrl: MsgRequestAccess.typeUrl, value }]);
  const { orders, refused } = firstResponse(tx, (bytes) => MsgRequestAccessResponse.decode(bytes));
  return { request, orders, refused: refused.map(({ record, code }) => ({ record: hex(record), code })), tx };
}

/** The vaults of the records, each with the number of trustees that will answer. */
async function vaultsOf(chain: Chain, records: readonly Uint8Array[]): Promise<Map<string, number>> {
  const states = await Promise.all(records.map((id) => chain.query.record.record({ id: hex(id) }).catch(() => undefined)));
  const vaults = new Set(states.flatMap((state) => (state === undefined ? [] : [hex(state.record.vault)])));
  const counted = await Promise.all([...vaults].map(async (vault) => [vault, await committeeSize(chain, vault)] as const));
  return new Map(counted);
}

async function committeeSize(chain: Chain, id: string): Promise<number> {
  const { vault, deals } = await chain.query.vault.vault({ id });
  const deal = deals.find(({ shareGeneration }) => shareGeneration === vault.shareGeneration);
  if (deal === undefined) throw new AcesoError({ code: "deal_not_found", message: `vault ${id}: got no deal in force, wanted one` });
  const { committee } = await chain.query.operator.committee({ epoch: deal.epoch, k: deal.k });
  return committee.members.length;
}
