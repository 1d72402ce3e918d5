// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Sender } from "@aceso/client";
import { AnchorKind } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { MsgApproveAnchor } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import type { MakerCa } from "../software/ca.ts";
import type { MakerRoot } from "./root.ts";

/** Admits a maker's own software root as a test anchor; done already is done. Local networks only. @throws AcesoError anchor_not_approved elsewhere */
export async function approveSoftwareAnchor(sender: Sender, root: MakerRoot | MakerCa, name: string): Promise<void> {
  const value = MsgApproveAnchor.fromPartial({
    authority: sender.address,
    kind: AnchorKind.ANCHOR_KIND_SOFTWARE_TEST,
    format: root.format,
    material: root.anchor,
    name,
  });
  await sender.send([{ typeUrl: MsgApproveAnchor.typeUrl, value }]).catch((error: unknown) => {
    if (!(error instanceof AcesoError) || error.code !== "anchor_exists") throw error;
  });
}
