// SPDX-License-Identifier: Apache-2.0
import { recordsOfOwner } from "@aceso/research";
import { showTheDoctor } from "../../harness/scenes/doctor.ts";
import { createPatient } from "../../harness/scenes/patient.ts";
import { untilReady } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

export const restart: Scenario = {
  name: "restart",
  title: "a network that was stopped goes on: the same seed, chain, homes, and shares",
  run: async (stage) => {
    const { network: before, world } = await stage.shared();
    const height = await before.chain.height();
    await stage.stopShared();
    const { network, cleanup } = await stage.own("shared", { keep: true, seed: "another" });
    try {
      stage.check("the folder remembers its seed", network.seed === before.seed, network.seed);
      stage.check("the chain goes on where it was", (await network.chain.height()) >= height, await network.chain.height());
      const patient = await createPatient(network, "ada", "Back again.");
      stage.check(
        "ada's home still holds her wallet and vault",
        patient.agent.address === world.ada.patient.agent.address,
        patient.agent.address,
      );
      const records = await recordsOfOwner(network.chain, patient.agent.address);
      stage.check("her record is still there", records.length === 1, records.length);
      await showTheDoctor(network, { ...world.ada, patient }, "doctor/restart", stage.say);
      stage.check("trustees still hold her shares: a record is released and opened", true);
      await untilReady(network.site);
      stage.check("the pages are served again", (await fetch(network.site)).ok);
    } finally {
      await cleanup.run();
    }
  },
};
