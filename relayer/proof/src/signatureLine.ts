// SPDX-License-Identifier: Apache-2.0
import { decodeCoseKey, equal, hex, verifyDataKey, verifyEd25519 } from "@aceso/proto/encoding";
import type { Bundle, BundleBatch } from "./bundle.ts";
import { findValue } from "./findState.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { bundleBatchId, bundleHeaderHash } from "./recordHashLine.ts";
import { readDeviceKey, readVault } from "./stateValues.ts";

/** The line's answer once the signatures are known to be good: is the batch's key the one that state names? */
function deviceKeyOutcome(bundle: Bundle, batch: BundleBatch, detail: string[]): Outcome {
  const subject = `batch of device ${hex(batch.device)}`;
  const value = findValue(bundle, "deviceKey", batch.device, batch.keyGeneration.toString());
  if (!value) return notCheckable(subject, "a good signature by a key nobody proved", "the device's key from state", detail);
  const key = readDeviceKey(value);
  if (!equal(key.dataKey, batch.dataKey)) return failed("data key", hex(batch.dataKey), `${hex(key.dataKey)}, which state names`, detail);
  const revoked = key.revoked ? ["the key has been revoked since"] : [];
  const { alg } = decodeCoseKey(batch.dataKey);
  return verified(subject, `${alg} signature by key generation ${batch.keyGeneration}`, [...detail, ...revoked]);
}

function importOutcome(bundle: Bundle, batch: BundleBatch, detail: string[]): Outcome {
  const subject = `import into vault ${hex(batch.vault)}`;
  const value = findValue(bundle, "vault", batch.vault);
  if (!value) return notCheckable(subject, "a good signature by a key nobody proved", "the vault from state", detail);
  const { agentKey } = readVault(value);
  if (!equal(agentKey, batch.dataKey)) {
    return notCheckable(subject, `a good signature by ${hex(batch.dataKey)}`, `the vault's agent key in force, ${hex(agentKey)}`, detail);
  }
  return verified(subject, "EdDSA signature by the vault's agent: an import, no device", detail);
}

/** Line b: the device's data key (or, for an import, the vault's agent key) signed the batch id, and the agent the record header. */
export async function signatureLine(bundle: Bundle): Promise<Outcome> {
  const { batch, record, capsule, header, chainId } = bundle;
  if (!batch) return notCheckable(bundle.subject.kind, "no batch in the bundle", "a signed batch");
  const id = bundleBatchId(chainId, batch);
  const signed =
    batch.source === "device"
      ? await verifyDataKey(batch.dataKey, id, batch.signature)
      : await verifyEd25519(batch.dataKey, id, batch.signature);
  if (!signed) return failed("batch signature", "one that does not verify", `the ${batch.source}'s key over batch id ${hex(id)}`);
  const detail = [`batch id ${hex(id)}`];
  if (record && capsule && header) {
    const hash = bundleHeaderHash(chainId, { record, capsule, header });
    if (!(await verifyEd25519(header.agentKey, hash, header.signature))) {
      return failed("record header signature", "one that does not verify", `the vault's agent key over header hash ${hex(hash)}`);
    }
    const vault = findValue(bundle, "vault", record.vault);
    const current = vault !== undefined && equal(readVault(vault).agentKey, header.agentKey);
    detail.push(`header signed by agent key ${hex(header.agentKey)}${current ? ", the vault's" : ", not proven to be the vault's now"}`);
  }
  return batch.source === "device" ? deviceKeyOutcome(bundle, batch, detail) : importOutcome(bundle, batch, detail);
}
