// SPDX-License-Identifier: Apache-2.0
// What only a vault's trustees read: the policy document of each consent, and the fine category in a record's label box.
import { CATEGORY_NAMES, consentFromChain, type DecidableConsent, fromFhirConsent } from "@aceso/health";
import { equal } from "@aceso/proto/encoding";
import type { Consent } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import type { Record as SealedRecord } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import type { ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Deal, Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { decodeDealManifest, openLabel, openPolicy } from "@aceso/seal";
import type { PatientReader } from "./patience.ts";

/** A consent with its opened document and the key of the vault's label boxes; without `details` the document was not there or wrong. */
export type OpenedConsent = DecidableConsent & { readonly labelKey?: Uint8Array };

/** Where a trustee finds its policy boxes, and what opens them. */
export interface PolicyPlace {
  readonly chainId: string;
  readonly order: ReleaseOrder;
  readonly vault: Vault;
  readonly deal: Deal;
  /** This trustee's place in the committee, from 1. */
  readonly place: number;
  readonly hpkeSecret: Uint8Array;
}

/** Opens the documents of an owner's consents. A DENY needs none; a PERMIT whose document is missing or wrong decides as one without. */
export async function openPolicies(reader: PatientReader, at: PolicyPlace, consents: readonly Consent[]): Promise<OpenedConsent[]> {
  const manifest = await reader
    .get(at.deal.manifest)
    .then(decodeDealManifest)
    .catch(() => undefined);
  return Promise.all(
    consents.map(async (consent) => {
      const plain = consentFromChain(consent);
      const box = manifest?.policies.find(({ consent: id }) => equal(id, consent.id))?.boxes[at.place - 1];
      if (plain.decision === "DENY" || box === undefined) return plain;
      return { ...plain, ...(await openOne(reader, at, consent, box).catch(() => ({}))) };
    }),
  );
}

async function openOne(reader: PatientReader, at: PolicyPlace, consent: Consent, box: Uint8Array): Promise<Partial<OpenedConsent>> {
  const { policy, labelKey } = await openPolicy({
    chainId: at.chainId,
    consent: consent.id,
    vault: at.vault.id,
    shareGeneration: at.order.shareGeneration,
    index: at.place,
    secret: at.hpkeSecret,
    sealed: await reader.get(box),
    policyHash: consent.terms.policyHash,
    ownerSign: at.vault.ownerSign,
  });
  return { details: fromFhirConsent(policy).details, labelKey };
}

/** The fine category of a record, from its label box. Undefined where no policy package carried a key that opens it: closed by default. */
export async function categoryOf(
  reader: PatientReader,
  record: SealedRecord,
  consents: readonly OpenedConsent[],
): Promise<string | undefined> {
  const labelKey = consents.find((consent) => consent.labelKey !== undefined)?.labelKey;
  if (labelKey === undefined) return undefined;
  try {
    const { category } = await openLabel({ labelKey, sealed: await reader.get(record.labelBox), commit: record.labelCommit });
    return CATEGORY_NAMES[category - 1];
  } catch {
    return undefined;
  }
}
