// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import { z } from "zod";
import { askIndex } from "../ask_index.ts";
import { withChain } from "../connect.ts";
import { EXIT } from "../exit.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { table } from "../table.ts";

/** An index so many blocks behind is behind. */
const behindBlocks = 20;

/** `aceso status`: what the node, and the index where one is known, say of themselves; exit 4 when either is behind. */
export function addStatus(program: Command, setting: Setting): void {
  const command = program.command("status").description("chain, height and version of the node, and how far the index is");
  leaf(setting, withExamples(command, "aceso status", "aceso status --node http://127.0.0.1:26657"), status);
}

function status(call: Call): Promise<Outcome> {
  return withChain(call, async (chain) => {
    const { nodeInfo, syncInfo } = await chain.comet.status();
    const height = syncInfo.latestBlockHeight;
    const index = await indexHeight(call);
    const behind = index === undefined || "problem" in index ? 0 : height - index.height;
    const data = {
      chain_id: chain.chainId,
      height,
      catching_up: syncInfo.catchingUp,
      version: nodeInfo.version,
      node: call.common.node,
      index: index ?? null,
    };
    const lines = table([
      ["chain", data.chain_id],
      ["height", `${height}${data.catching_up ? " (catching up)" : ""}`],
      ["node", data.node],
      ...(index === undefined
        ? []
        : [["index", "problem" in index ? index.problem : `height ${index.height}, ${behind <= 0 ? "up to date" : `${behind} behind`}`]]),
    ]);
    const ready = !data.catching_up && behind <= behindBlocks && !(index !== undefined && "problem" in index);
    return outcome(data, lines, { exit: ready ? EXIT.ok : EXIT.notReady, ...(ready ? {} : { next: "aceso doctor" }) });
  });
}

async function indexHeight(call: Call): Promise<{ readonly height: number } | { readonly problem: string } | undefined> {
  if (call.common.graphql === "") return undefined;
  const schema = z.object({ _meta: z.object({ height: z.coerce.number() }) });
  return askIndex(call, "{ _meta { height } }", {}, schema).then(
    ({ _meta }) => ({ height: _meta.height }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : "no answer" }),
  );
}
