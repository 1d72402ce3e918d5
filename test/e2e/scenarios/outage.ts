// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { outcomeOf } from "@aceso/research";
import { operatorUrl } from "../../harness/operators.ts";
import { inputOf } from "../../harness/place.ts";
import { showTheDoctor } from "../../harness/scenes/doctor.ts";
import { importOwn, readInput } from "../../harness/scenes/input.ts";
import { blobsOf } from "../../harness/scenes/patient.ts";
import { untilReady } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

export const outage: Scenario = {
  name: "outage",
  title: "with one relayer and two trustees stopped everything completes; with three trustees stopped nothing opens",
  run: async (stage) => {
    const { network, world } = await stage.shared();
    const { processes } = network;
    const down = ["relayer4", "trustee3", "trustee4"];
    await Promise.all(down.map((name) => processes.stop(name)));
    const own = await importOwn(network, [readInput(inputOf(stage.checkout, "signals", "mitdb-208-mlii.i16le"))], stage.say);
    stage.check("a new device is attested, paired, and its ECG sealed and anchored", own.promised[0]?.records === 1);
    await showTheDoctor(network, world.ada, "doctor/outage", stage.say);
    stage.check("a record is released by the three trustees that are left, and opened", true);

    await processes.stop("relayer3");
    const { record } = await network.chain.query.record.record({ id: hex(world.ada.record) });
    const bytes = await blobsOf(network).get(record.ciphertextHash);
    stage.check("with two of five relayers stopped a blob of three copies is still read", bytes.length > 0);
    processes.restart("relayer3");

    await processes.stop("trustee2");
    const failure = await showTheDoctor(network, world.ada, "doctor/too-few", stage.say, 20).then(
      () => "opened",
      (error: unknown) => String(error),
    );
    stage.check("with three trustees stopped an order ends without a release", /got expired, wanted released/.test(failure), failure);
    for (const name of ["trustee2", ...down]) processes.restart(name);
    await Promise.all([...network.relayers, ...network.trustees].map((operator) => untilReady(operatorUrl(network.ports, operator))));
    await showTheDoctor(network, world.ada, "doctor/back", stage.say);
    stage.check("once they are back a record is released again", (await outcomeOf(network.chain, world.order)) === "released");
  },
};
