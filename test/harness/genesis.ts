// SPDX-License-Identifier: Apache-2.0
import { encodeSnapshot } from "@aceso/attest";
import { sha256, termsHash } from "@aceso/proto/encoding";

/** The text every local consent and study is under. */
export const localTerms = { language: "en", version: "1", body: "Local demonstration terms of the Aceso network. Synthetic people only." };

/** Hash of the local terms. */
export const localTermsHash = termsHash(localTerms.language, localTerms.version, localTerms.body);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/**
 * The revocation snapshot of the first day, as the chain pins it: an empty list, carried in its own address. Formats that live by a list
 * accept it for seven days; what is kept longer needs a newer one by governance, as on any network.
 */
function localSnapshot(now: number): object {
  const bytes = encodeSnapshot([], BigInt(now));
  return { hash: base64(sha256(bytes)), uri: `data:application/cbor;base64,${base64(bytes)}`, time: String(now) };
}

/** A merge patch over the genesis app_state: short windows, five orgs, one ethics committee, the terms. Only with the flag `local`. */
export function localOverlay(input: { readonly ethics: string; readonly now: number }): unknown {
  const year = 365 * 86_400;
  return {
    operator: {
      local: true,
      params: {
        min_bond_relayer: "1000000000",
        min_bond_trustee: "1000000000",
        epoch_seconds: "5",
        committees_per_epoch: 2,
        committee_size: 5,
        committee_threshold: 3,
        min_acks: 3,
        unbonding_seconds: "60",
        jail_seconds: "10",
        slash_delay_seconds: "30",
        hold_seconds: "60",
      },
      orgs: [0, 1, 2, 3, 4].map((i) => ({ id: `org-${i}`, name: `Local trustee organisation ${i}`, approved: String(input.now) })),
    },
    device: {
      params: { min_maker_bond: "1000000000", round_fee: "500000", key_grace_seconds: "3600", max_recall_seconds: String(30 * 86_400) },
    },
    attestation: {
      snapshot: localSnapshot(input.now),
      params: { committee_size: 4, commit_seconds: "20", reveal_seconds: "20", appeal_seconds: "10" },
    },
    reward: { params: { epoch_seconds: "20", contest_seconds: "5", first_emission: "1000000000" } },
    release: { params: { order_seconds: "120", dispute_seconds: "600", answer_seconds: "20", reveal_seconds: "20" } },
    study: {
      params: { quiet_seconds: "2", request_seconds: "120" },
      committees: [{ address: input.ethics, name: "Shared local ethics committee", until: String(input.now + year) }],
    },
    consent: {
      terms: [
        {
          hash: base64(localTermsHash),
          language: localTerms.language,
          version: localTerms.version,
          uri: "https://example.org/terms",
          registered: String(input.now),
        },
      ],
    },
    gov: { params: { voting_period: "30s", expedited_voting_period: "10s" } },
    staking: { params: { unbonding_time: "600s" } },
  };
}
