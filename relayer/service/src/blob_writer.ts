// SPDX-License-Identifier: Apache-2.0
import { HostError } from "@aceso/host";
import { hex, httpStatement, unhex, verifyEd25519 } from "@aceso/proto/encoding";
import { activeSignKey } from "./operators.ts";
import type { Relayer } from "./relayer.ts";

/** Clocks of writer and relayer may differ by this much. */
const skewSeconds = 120;

/** Who writes a blob, as its quota counts it (`vault/<hex>` or `operator/<hex>`): the agent key of a vault on chain, or an active operator. @throws HostError E_UNAUTHORISED, E_SIGNATURE_TIME, E_SIGNATURE */
export async function checkWriter(
  relayer: Relayer,
  path: string,
  body: Uint8Array,
  header: (name: string) => string | undefined,
): Promise<string> {
  const signer = header("aceso-signer") ?? "";
  const time = Number(header("aceso-time"));
  const signature = header("aceso-signature") ?? "";
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(signer) || !/^[0-9a-f]{128}$/.test(signature)) {
    throw refused(
      "E_UNAUTHORISED",
      "aceso-signer, aceso-signature",
      "missing or malformed headers",
      "a vault id or operator address and an Ed25519 signature in hex",
    );
  }
  if (!Number.isInteger(time) || Math.abs(relayer.now() - time) > skewSeconds)
    throw refused("E_SIGNATURE_TIME", "aceso-time", String(time), `within ${skewSeconds} s of now`);
  const id = unhex(signer);
  const key = await keyOf(relayer, id);
  const statement = httpStatement({ chainId: relayer.chain.chainId, operator: id, method: "PUT", path, body, time });
  if (!(await verifyEd25519(key, statement, unhex(signature))))
    throw refused("E_SIGNATURE", "aceso-signature", "one that does not verify", `the key of ${signer} over this request`);
  return `${id.length === 32 ? "vault" : "operator"}/${signer}`;
}

async function keyOf(relayer: Relayer, id: Uint8Array): Promise<Uint8Array> {
  const found = id.length === 32 ? await agentKey(relayer, id) : await activeSignKey(relayer, id);
  if (found === null) throw refused("E_UNAUTHORISED", "aceso-signer", hex(id), "a vault or active operator on chain");
  return found;
}

async function agentKey(relayer: Relayer, vault: Uint8Array): Promise<Uint8Array | null> {
  return relayer.chain.query.vault.vault({ id: hex(vault) }).then(
    ({ vault: found }) => found.agentKey,
    () => null,
  );
}

function refused(code: string, subject: string, got: string, wanted: string): HostError {
  return new HostError({ code, subject, got, wanted }, { status: 401 });
}
