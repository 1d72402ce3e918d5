// SPDX-License-Identifier: Apache-2.0
import { grantConsent, memoryStore, openAgent, shareRecords } from "@aceso/agent";
import { AcesoError } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { Purpose } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { untilOutcome } from "@aceso/research";
import { boxKeys } from "@aceso/seal";
import { seeded } from "../../harness/keys.ts";
import { choice } from "../../harness/scenes/consents.ts";
import { now } from "../../harness/scenes/patient.ts";
import { askFor } from "../../harness/scenes/research.ts";
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

    const buyer = network.accounts.modeller;
    const granted = await grantConsent(thief, choice(buyer.wallet.address)).then(() => "sealed", codeOf);
    stage.check("a consent's policy document that the vault did not sign is not taken by the relayers", granted !== "sealed", granted);
    const asked = await askFor(network, buyer, world.study, world.ada.record, "stolen").catch(codeOf);
    if (typeof asked === "string") return stage.check("a request under it is refused by the chain", true, asked);
    const outcome = await untilOutcome(asked.researcher, asked.order, 150);
    stage.check("an order under it is not released by any trustee", outcome !== "released" && outcome !== "open", outcome);
  },
};
