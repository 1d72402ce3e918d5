// SPDX-License-Identifier: Apache-2.0
import { grantConsent, memoryStore, openAgent, shareRecords } from "@aceso/agent";
import { AcesoError } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { ReceiptKind } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { untilOutcome } from "@aceso/research";
import { boxKeys } from "@aceso/seal";
import { seeded } from "../../harness/keys.ts";
import { choice } from "../../harness/scenes/consents.ts";
import { now } from "../../harness/scenes/patient.ts";
import { askFor } from "../../harness/scenes/research.ts";
import { companyPlan, makeStudy } from "../../harness/scenes/studies.ts";
import type { Scenario } from "../stage.ts";

const codeOf = (error: unknown): string => (error instanceof AcesoError ? error.code : String(error));

export const stolen: Scenario = {
  name: "stolen",
  title: "who has a patient's wallet key alone can neither read nor let others read",
  run: async (stage) => {
    const { network, world } = await stage.shared();
    const victim = world.ada.patient.agent;
    const random = seeded(network.seed, "thief");
    const state = victim.state();
    const forged = state.vaults.map((vault) => ({ ...vault, seed: random(32), agentSecret: random(32) }));
    const thief = await openAgent({ ...victim, random, store: memoryStore({ ...state, vaults: forged, policies: [] }) });
    stage.check("the thief signs as the patient", thief.address === victim.address);

    const { record } = await network.chain.query.record.record({ id: hex(world.ada.record) });
    const keys = network.trustees.map(() => boxKeys(random).public);
    const order = {
      vault: record.vault,
      records: [world.ada.record],
      recipient: thief.address,
      recipientKeys: keys,
      purpose: Purpose.PURPOSE_PATRQT,
    };
    const shared = await shareRecords(thief, { ...order, expires: now() + 60 }).then(() => "accepted", codeOf);
    stage.check(
      "an order to share signed by the wallet and not by the vault is refused by the chain",
      shared === "share_signature",
      shared,
    );

    // The company lost Ada's consent; whoever has her wallet can put a new one on chain, which the chain cannot tell from hers.
    const buyer = network.accounts.researcher;
    const study = await makeStudy(network, buyer, { ...companyPlan, title: "Bought from a thief" });
    const granted = await grantConsent(thief, choice(buyer.wallet.address)).then(() => "sealed", codeOf);
    stage.check("the relayers do not take a policy document that the vault did not sign", granted !== "sealed", granted);
    const asked = await askFor(network, buyer, study, world.ada.record, "stolen").catch(codeOf);
    if (typeof asked === "string") {
      stage.check(`no consent of the thief stands (${granted}), and a request is refused by the chain`, asked === "records_refused", asked);
      return;
    }
    const { researcher, order: bought } = asked;
    const outcome = await untilOutcome(researcher, bought, 180);
    const { receipts } = await network.chain.query.release.order({ id: hex(bought) });
    const released = receipts.filter(({ kind }) => kind === ReceiptKind.RECEIPT_KIND_RELEASED).length;
    stage.check(
      "the chain permits a request under it, and no trustee releases anything",
      released === 0 && outcome !== "released",
      `${outcome}, ${released} releases`,
    );
  },
};
