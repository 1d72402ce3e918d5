// SPDX-License-Identifier: Apache-2.0
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { nowSeconds, useNow } from "../lib/clock.ts";
import { countText, timeText } from "../lib/format.ts";
import { type Liveness, livenessOf, useStanding } from "../lib/live.ts";
import { setPaused, usePaused } from "../lib/paused.ts";
import { Chip, type Tone } from "./chip.tsx";
import { Height } from "./links.tsx";

const partNames = {
  node: "the node does not answer",
  index: "the index does not answer",
  site: "this site's server does not answer",
} as const;

function wordsOf(liveness: Liveness): [Tone, string] {
  switch (liveness.state) {
    case "asking":
      return ["wait", "asking"];
    case "live":
      return ["good", "live"];
    case "paused":
      return ["quiet", "paused"];
    case "behind":
      return ["warn", `index ${countText(liveness.blocks)} blocks behind`];
    case "stalled":
      return ["warn", `no block for ${countText(liveness.seconds)} s`];
    case "failed":
      return ["bad", partNames[liveness.part]];
  }
}

/** Where node and index stand, beside the visitor's clock, and whether the page follows them. */
export function StatusBar() {
  const standing = useStanding();
  const paused = usePaused();
  const now = useNow(1);
  const liveness = livenessOf(standing, paused, nowSeconds());
  const [tone, words] = wordsOf(liveness);
  return (
    <section className="status" aria-label="State of the network">
      <div className="band">
        <span title={liveness.state === "failed" ? liveness.why : undefined}>
          <Chip tone={tone}>{words}</Chip>
        </span>
        {standing?.chainId !== undefined && <span>{standing.chainId}</span>}
        <span>
          node <b>{standing?.node === undefined ? "—" : countText(standing.node.height)}</b>
        </span>
        <span>
          index <b>{standing?.index === undefined ? "—" : <Height of={standing.index.height} />}</b>
        </span>
        {standing?.node !== undefined && standing.index !== undefined && (
          <span title="Blocks that the node has and the index has not yet">
            lag <b>{countText(Math.max(0, standing.node.height - standing.index.height))}</b>
          </span>
        )}
        <span className="end">{timeText(now)}</span>
        <button type="button" className="plain-button" onClick={() => setPaused(!paused)}>
          {paused ? <IconPlayerPlay size={14} aria-hidden /> : <IconPlayerPause size={14} aria-hidden />}
          {paused ? "Follow" : "Pause"}
        </button>
      </div>
    </section>
  );
}
