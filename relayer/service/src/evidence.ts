// SPDX-License-Identifier: Apache-2.0
import { HostError, verifyRequest } from "@aceso/host";
import { addressText } from "@aceso/proto/encoding";
import { operatorAt } from "./operators.ts";
import type { Relayer } from "./relayer.ts";

/** Evidence for a member of its round's committee and nobody else: it may name a device. @throws HostError E_SIGNATURE…, not_in_committee */
export async function evidenceFor(
  relayer: Relayer,
  hash: string,
  path: string,
  header: (name: string) => string | undefined,
): Promise<Uint8Array> {
  const asker = await verifyRequest(
    { method: "GET", path, body: new Uint8Array(), header },
    {
      chainId: relayer.chain.chainId,
      now: relayer.now,
      lookup: async (operator) => (await operatorAt(relayer, operator))?.signKey ?? null,
    },
  );
  const rows = await relayer.db.selectFrom("evidence").select(["round", "envelope"]).where("evidence_hash", "=", hash).execute();
  for (const { round, envelope } of rows) {
    const found = await relayer.chain.query.attestation.round({ id: round }).catch(() => undefined);
    if (found?.committee?.members.includes(addressText(asker)) === true) return envelope;
  }
  throw new HostError(
    { code: "not_in_committee", subject: "evidence", got: addressText(asker), wanted: "a member of its round's committee" },
    { status: 403 },
  );
}
