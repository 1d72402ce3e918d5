// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { until } from "../../harness/wait.ts";
import { driveRecall } from "../recall_story.ts";
import type { Scenario } from "../stage.ts";

export const recall: Scenario = {
  name: "recall",
  title: "firmware is warned of, recalled and replaced, a device sold, and its second owner opens nothing of the first",
  run: async (stage) => {
    const { network } = await stage.shared();
    const { query, comet } = network.chain;
    await driveRecall({
      networkFile: join(network.folder, "network.json"),
      folder: await stage.folder("recall"),
      check: stage.check,
      recalled: async (id) => (await query.record.record({ id })).recalled,
      placeOf: async (id) => {
        const { generation, keyGeneration, seq } = (await query.record.record({ id })).batch;
        return { generation, keyGeneration, seq: Number(seq) };
      },
      gapsOf: async (source, keyGeneration) => Number((await query.record.batchHead({ source, keyGeneration })).head.gaps),
      rewardEpoch: async () => {
        const [{ params }, { ends }] = await Promise.all([query.reward.params(), query.reward.epoch({ epoch: 0n })]);
        await until("a reward epoch that has just begun", 60, async () => {
          const now = (await comet.block()).block.header.time.getTime() / 1000;
          return (now - Number(ends)) % Number(params.epochSeconds) < 2 ? true : undefined;
        });
      },
      chainTime: async () => new Date(Math.floor((await comet.block()).block.header.time.getTime() / 1000) * 1000).toISOString(),
    });
  },
};
