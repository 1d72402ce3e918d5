// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { attest } from "../../harness/scenes/attest.ts";
import { makeModel } from "../../harness/scenes/makers.ts";
import { untilReady } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";

export const library: Scenario = {
  name: "library",
  title: "a relayer whose verification library was altered votes otherwise, and the quorum is still right",
  run: async (stage) => {
    const { network } = await stage.shared();
    const { processes } = network;
    const altered = await stage.folder("altered");
    // Recalled firmware passes: what a careless or bribed operator would patch out.
    await stage.checkout.bundle(altered, { relayer: "relayer/service/src/main.ts" }, (file, text) =>
      file.endsWith("relayer/attest/src/appraisal.ts") ? text.replace('match.kind === "recalled"', "false") : text,
    );
    const program = processes.program("relayer2");
    await processes.stop("relayer2");
    processes.start({ ...program, args: [join(altered, "relayer.mjs"), ...program.args.slice(1)] });
    await untilReady(network.relayerUrl(2));
    const plan = {
      makerName: "Altered Library Test",
      modelName: "Recalled Recorder",
      udiDi: "00860000000999",
      devices: ["0.9.0"],
      references: [{ version: "0.9.0", recalled: true }],
    };
    const { devices } = await makeModel(network, network.accounts.doctor, plan);
    const [device] = devices;
    if (device === undefined) throw new Error("device: got none, wanted one");
    const round = await attest(network, device, 0);
    const liar = network.relayers[2]?.address.wallet.address;
    const voteOf = (mine: boolean): (string | undefined)[] =>
      round.votes.filter(({ member }) => (member === liar) === mine).map(({ code }) => code);
    stage.check("the altered relayer is on the committee and votes affirmed", voteOf(true).join() === "affirmed", voteOf(true).join());
    stage.check(
      "the others vote firmware_recalled",
      voteOf(false).every((code) => code === "firmware_recalled"),
      voteOf(false).join(),
    );
    stage.check(
      "the round is refused",
      (round.phase === "REFUSED" || round.phase === "FINAL") && round.code === "firmware_recalled",
      round.code,
    );
    await processes.stop("relayer2");
    processes.start(program);
    await untilReady(network.relayerUrl(2));
  },
};
