// SPDX-License-Identifier: Apache-2.0
import type { Consent } from "@aceso/health";
import { IconCircleCheck } from "@tabler/icons-react";
import type { Access } from "../../../lib/agentRuntime.ts";
import { plural } from "../../../lib/format.ts";
import { Height, ThingLink } from "../../../ui/links.tsx";
import { Time } from "../../../ui/time.tsx";

/** A consent that was just ended: in which block, and what had been opened under it. */
export interface StoppedConsent {
  readonly consent: Consent;
  readonly who: string;
  readonly height: number;
  readonly hash: string;
  readonly alsoDelete: boolean;
  readonly past: readonly Access[];
}

/** After stopping: what stops, and what cannot be undone. */
export function Stopped({ stopped: { who, height, hash, alsoDelete, past } }: { stopped: StoppedConsent }) {
  const opened = past.filter(({ outcome }) => outcome === "released");
  return (
    <div className="stopped" role="status">
      <IconCircleCheck size={22} aria-hidden />
      <div>
        <strong>
          Stopped in block <Height of={height} />
        </strong>{" "}
        <ThingLink kind="tx" id={hash} />
        <div className="two-lists">
          <div>
            <h3>What stops</h3>
            <ul className="bullets">
              <li>
                New requests by {who} are refused from block {height + 1} on.
              </li>
              <li>Orders that are still open are void: no honest trustee answers after seeing that block.</li>
              {alsoDelete && <li>They are asked to delete what they have and to confirm it.</li>}
            </ul>
          </div>
          <div>
            <h3>What cannot be undone</h3>
            <ul className="bullets">
              {opened.length === 0 && <li>Nothing had been opened under this consent.</li>}
              {opened.map(({ order, records, asked }) => (
                <li key={order}>
                  {plural(records, "record")} opened <Time at={asked} />, <ThingLink kind="order" id={order} />: what was read cannot be
                  unread.
                </li>
              ))}
              <li>What you were paid stays yours.</li>
            </ul>
          </div>
        </div>
      </div>
    </div>
  );
}
