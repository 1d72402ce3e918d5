// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { type Consent, consentToChain, type PolicyDetails, toPolicyDocument } from "@aceso/health";
import { addressBytes, compareBytes, consentId, equal, hex, labelKey } from "@aceso/proto/encoding";
import { DataClass } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { MsgGrantConsent, MsgReplaceConsent } from "@aceso/proto/gen/aceso/consent/v1/tx.ts";
import { MsgSetPolicies } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import {
  canonicalPolicy,
  encodeDealManifest,
  nameBlob,
  ownerKeys,
  type PolicyDocument,
  type PolicyPackage,
  policyHash,
  sealPolicy,
} from "@aceso/seal";
import type { EncodeObject } from "@cosmjs/proto-signing";
import type { Agent } from "./agent.ts";
import { trusteeAt } from "./committee.ts";
import type { VaultState } from "./state.ts";
import { putVaultBlobs } from "./vault_blobs.ts";

/** What an owner decides. Everything hashed or given by the chain is left out. */
export type ConsentChoice = Omit<Consent, "id" | "version" | "supersedes" | "owner" | "status" | "withdrawal" | "policyHash"> & {
  /** Stands only in the policy document, sealed to the trustees. */
  readonly details: PolicyDetails;
};

/** A granted consent. */
export interface GrantedConsent {
  readonly id: Uint8Array;
  readonly tx: TxResult;
}

/**
 * Grants a consent: writes the policy document, seals it to every trustee of every vault it covers, and puts decision and policies on
 * chain in one transaction. `replaces` supersedes a live consent.
 */
export async function grantConsent(agent: Agent, choice: ConsentChoice, replaces?: Uint8Array): Promise<GrantedConsent> {
  const { details, ...terms } = choice;
  const policy = asPolicy(toPolicyDocument(terms, details));
  const salt = agent.random(32);
  const hash = policyHash(salt, policy);
  const id = consentId({ chainId: agent.chain.chainId, owner: addressBytes(agent.address), policyHash: hash });
  const chainTerms = consentToChain({ ...terms, policyHash: hex(hash) });
  const vaults = agent.state().vaults.filter((vault) => (chainTerms.classes & (1 << vault.class)) !== 0);
  const sealed = await Promise.all(vaults.map((vault) => sealPolicies(agent, vault, id, { policy, salt }, replaces)));
  const kept = { consent: id, policy: new TextDecoder().decode(canonicalPolicy(policy)), salt };
  await agent.update((state) => ({ ...state, policies: [...state.policies, kept] }));
  const decision: EncodeObject =
    replaces === undefined
      ? { typeUrl: MsgGrantConsent.typeUrl, value: MsgGrantConsent.fromPartial({ owner: agent.address, terms: chainTerms }) }
      : {
          typeUrl: MsgReplaceConsent.typeUrl,
          value: MsgReplaceConsent.fromPartial({ owner: agent.address, predecessor: replaces, terms: chainTerms }),
        };
  // The blobs first: without them no trustee could read the policy, and the chain would show a consent that nobody can answer.
  for (const { vault, blobs } of sealed) await putVaultBlobs(agent, vault, blobs);
  const tx = await agent.send([decision, ...sealed.map(({ message }) => message)]);
  const resealed = sealed.map(({ vault }) => vault);
  await agent.update((state) => ({
    ...state,
    vaults: state.vaults.map((vault) => resealed.find(({ id: other }) => equal(other, vault.id)) ?? vault),
  }));
  return { id, tx };
}

/** Seals one policy to each trustee of a vault's deal; the manifest keeps the other live policies. */
async function sealPolicies(
  agent: Agent,
  vault: VaultState,
  consent: Uint8Array,
  document: Pick<PolicyPackage, "policy" | "salt">,
  replaces: Uint8Array | undefined,
): Promise<{ vault: VaultState; message: EncodeObject; blobs: { bytes: Uint8Array }[] }> {
  const keys = ownerKeys(vault.seed, vault.id);
  const sealing = {
    chainId: agent.chain.chainId,
    consent,
    vault: vault.id,
    shareGeneration: vault.shareGeneration,
    ownerSecret: keys.sign.secret,
    random: agent.random,
  };
  const bytes = await Promise.all(
    vault.trustees.map(async (address, place) => {
      const { index, hpkeKey } = await trusteeAt(agent, address, place + 1);
      return sealPolicy({ ...sealing, index, recipient: hpkeKey, package: { ...document, labelKey: labelKey(vault.seed, vault.id) } });
    }),
  );
  const others = vault.policies.filter((policy) => replaces === undefined || !equal(policy.consent, replaces));
  const policies = [...others, { consent, boxes: bytes.map((box) => nameBlob(box)) }].sort((a, b) => compareBytes(a.consent, b.consent));
  const manifest = encodeDealManifest({
    shares: [...vault.shareBoxes],
    policies: policies.map(({ consent: id, boxes }) => ({ consent: id, boxes: [...boxes] })),
  });
  const value = MsgSetPolicies.fromPartial({
    owner: agent.address,
    vault: vault.id,
    shareGeneration: vault.shareGeneration,
    manifest: nameBlob(manifest),
  });
  return {
    vault: { ...vault, policies },
    message: { typeUrl: MsgSetPolicies.typeUrl, value },
    blobs: [...bytes, manifest].map((blob) => ({ bytes: blob })),
  };
}

/** The number of a class by name, as chain and vaults use it. */
export function classNumber(name: string): number {
  const number: unknown = Reflect.get(DataClass, `DATA_CLASS_${name}`);
  if (typeof number !== "number") throw new Error(`data class: got ${name}, wanted a known one`);
  return number;
}

/** The policy document in the type that sealing asks for: the same JSON, known to be a Consent. */
function asPolicy(resource: { readonly resourceType: string }): PolicyDocument {
  return { ...resource, resourceType: "Consent" };
}
