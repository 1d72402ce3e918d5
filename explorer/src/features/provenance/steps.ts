// SPDX-License-Identifier: Apache-2.0
// How far each step of the story was proven here: its row against the entry of state that the bundle carries.
import type { Bundle, Verification } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { type Difference, differences } from "../../lib/state/differences.ts";
import { provable } from "../../lib/state/kinds.ts";
import type { Stage, Story } from "./data.ts";

/** `proven`: what the index says of it equals the proven state. `differs`: it does not. `index_only`: the bundle carries no proof of it. */
export type StepStatus = "proven" | "differs" | "index_only" | "absent";

/** A step with what was found out about it here. */
export interface Step extends Stage {
  readonly key: string;
  readonly status: StepStatus;
  readonly differences: readonly Difference[];
}

function stateOf(bundle: Bundle, kind: string, id: string): Uint8Array | undefined {
  return bundle.states.find((state) => state.collection === kind && hex(state.id) === id)?.value;
}

/** True when the bundle's states are proven to the end: d and e both hold. Before that a state is somebody's word as well. */
function statesHold(result: Verification): boolean {
  return ["d", "e"].every((letter) => result.lines.some(({ id, status }) => id === letter && status === "verified"));
}

async function judge(stage: Stage, story: Story, result: Verification | undefined): Promise<Pick<Step, "status" | "differences">> {
  const { entityKind: kind, entityId: id, present } = stage;
  if (!present) return { status: "absent", differences: [] };
  const row = kind === undefined ? undefined : story.rows[kind];
  const how = kind === undefined ? undefined : provable[kind];
  if (
    result?.bundle === undefined ||
    kind === undefined ||
    id === undefined ||
    row === undefined ||
    how === undefined ||
    !statesHold(result)
  ) {
    return { status: "index_only", differences: [] };
  }
  const value = stateOf(result.bundle, kind, id);
  if (value === undefined) return { status: "index_only", differences: [] };
  const decoded = (await how.codec()).decode(value);
  const found = differences(row, decoded.value, decoded.json);
  return { status: found.length === 0 ? "proven" : "differs", differences: found };
}

/** The eight steps, each judged against what was checked. */
export async function stepsOf(story: Story, result: Verification | undefined): Promise<Step[]> {
  return Promise.all(
    story.stages.map(async (stage) => ({ ...stage, key: stage.stage.toLowerCase(), ...(await judge(stage, story, result)) })),
  );
}

/** The badge over the whole page: a step that differs from the state fails it, whatever the bundle alone is worth. */
export function pageStatus(result: Verification, steps: readonly Step[]): Verification["badge"]["status"] {
  return steps.some(({ status }) => status === "differs") ? "failed" : result.badge.status;
}
