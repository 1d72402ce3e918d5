// SPDX-License-Identifier: Apache-2.0
import { useNow } from "../lib/clock.ts";
import { relativeTime, secondsOf, timeText } from "../lib/format.ts";

/** How long ago or in how long, the moment in UTC on hover. Takes seconds since 1970 or RFC 3339 text; 0 shows `never`. */
export function Time({ at, never = "never" }: { at: number | string; never?: string }) {
  const now = useNow(10);
  const seconds = secondsOf(at);
  if (seconds === undefined) return <span>{never}</span>;
  const moment = timeText(seconds);
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={moment} className="hint">
      {relativeTime(seconds, now)}
    </time>
  );
}
