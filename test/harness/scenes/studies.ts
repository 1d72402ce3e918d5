// SPDX-License-Identifier: Apache-2.0
import { createSender } from "@aceso/client";
import { sha256, text } from "@aceso/proto/encoding";
import { DataClass, Deid, Forbidden, IntentKind, Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { MsgSetProfile, ProtocolInput } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import { attestEthics, createStudy, fundStudy, type StudyProtocol } from "@aceso/research";
import { localTermsHash } from "../genesis.ts";
import type { Identity } from "../keys.ts";
import type { Network } from "../network.ts";
import { lowest } from "./consents.ts";
import { now } from "./patient.ts";
import { researcherOf } from "./research.ts";

/** What a study is, as far as the local world's differ. */
export interface StudyPlan {
  readonly title: string;
  readonly name: string;
  readonly org: string;
  readonly forProfit: boolean;
  readonly trainsModels: boolean;
  readonly price: bigint;
}

/** A company that pays the commercial price. */
export const companyPlan: StudyPlan = {
  title: "Resting heart rate over a day",
  name: "R. Okafor",
  org: "Meridian Therapeutics (demonstration)",
  forProfit: true,
  trainsModels: false,
  price: lowest.commercial + 500_000n,
};

/** Somebody with no institution, through the shared ethics committee, at the non-profit price. */
export const independentPlan: StudyPlan = {
  title: "Do evening walks show in the resting heart rate?",
  name: "L. Brandt",
  org: "",
  forProfit: false,
  trainsModels: false,
  price: lowest.nonProfit,
};

/** Trains a model and says so. */
export const modellerPlan: StudyPlan = {
  title: "A model that predicts missing laboratory values",
  name: "S. Varga",
  org: "Open Models Lab (demonstration)",
  forProfit: false,
  trainsModels: true,
  price: lowest.nonProfit,
};

/** A study in one version, attested by the shared ethics committee, with money in escrow. */
export async function makeStudy(network: Network, sponsor: Identity, plan: StudyPlan): Promise<Uint8Array> {
  const researcher = researcherOf(network, sponsor, plan.title);
  const profile = { researcher: sponsor.wallet.address, name: plan.name, org: plan.org, country: "DE", links: [] };
  await researcher.sender.send([{ typeUrl: MsgSetProfile.typeUrl, value: MsgSetProfile.fromPartial(profile) }]);
  const { study } = await createStudy(researcher, protocolOf(plan));
  const committee = createSender(network.chain, network.accounts.ethics.wallet);
  const until = BigInt(now() + 200 * 86_400);
  await Promise.all([
    attestEthics(committee, { study, version: 1, file: sha256(text(plan.title)), until }),
    fundStudy(researcher.sender, study, 100_000_000n),
  ]);
  return study;
}

function protocolOf(plan: StudyPlan): StudyProtocol {
  return ProtocolInput.fromPartial({
    intent: {
      kind: plan.trainsModels ? IntentKind.INTENT_KIND_METHODS_AI : IntentKind.INTENT_KIND_HEALTH,
      purposes: [Purpose.PURPOSE_HRESCH],
      uses: plan.trainsModels ? 1 << Forbidden.FORBIDDEN_AI_TRAINING : 0,
      forProfit: plan.forProfit,
      jurisdictions: ["DE"],
    },
    classes: (1 << DataClass.DATA_CLASS_WEARABLE) | (1 << DataClass.DATA_CLASS_LAB) | (1 << DataClass.DATA_CLASS_CLINICAL),
    deid: Deid.DEID_SAFE_HARBOR_FIELDS,
    kMin: 1,
    price: plan.price,
    termsHash: localTermsHash,
    duaHash: sha256(text("local data-use agreement 1")),
    retentionOnWithdrawal: "deleted within 30 days",
    title: plan.title,
    summaryUri: "https://example.org/study",
  });
}
