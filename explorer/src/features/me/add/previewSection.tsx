// SPDX-License-Identifier: Apache-2.0
import type { Category } from "@aceso/health";
import { Button } from "@mantine/core";
import { IconEyeOff, IconLock, IconSend, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { type ImportPreview, importBundle, pickCarrier } from "../../../lib/agentRuntime.ts";
import { countText, plural, proseList } from "../../../lib/format.ts";
import { RawJson } from "../../../ui/rawJson.tsx";
import { Section } from "../../../ui/section.tsx";
import { useAct } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { labelWords } from "../words/categories.ts";
import { LeavingTicks } from "./leavingTicks.tsx";
import { isOnByDefault, type PreviewSummary } from "./summary.ts";

interface PreviewSectionProps {
  readonly name: string;
  readonly bundle: unknown;
  readonly preview: ImportPreview;
  readonly summary: PreviewSummary;
  readonly onDone: () => void;
}

/** What stays, what is taken out, what leaves; then sealing. A try that fails half way goes on where it stopped. */
export function PreviewSection({ name, bundle, preview, summary, onDone }: PreviewSectionProps) {
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const anchored = useRef(0);
  const [chosen, setChosen] = useState<readonly Category[]>(() => summary.leaving.map(({ category }) => category).filter(isOnByDefault));
  const started = useRef(false);
  const seal = useAct(async (agent) => {
    const onBatch = (done: number, of: number) => {
      anchored.current = done;
      setProgress({ done, of });
    };
    started.current = true; // from here on the choice stands, so that going on after a failure means the same batches
    return importBundle(agent, await pickCarrier(agent), bundle, { categories: chosen, from: anchored.current, onBatch });
  });
  const leaving = preview.leaving.filter(({ category }) => category !== null && chosen.includes(category));
  return (
    <Section title={`What would leave of ${name}`} note={`${countText(summary.total)} entries read, nothing has left yet`}>
      <div className="split">
        <div className="split-part" data-part="leaves">
          <h3>
            <IconSend size={18} aria-hidden /> Leaves, sealed: {countText(leaving.length)}
          </h3>
          <LeavingTicks lines={summary.leaving} chosen={chosen} fixed={started.current} onChosen={setChosen} />
          {leaving.length < summary.leavingCount && (
            <p className="quiet small">{countText(summary.leavingCount - leaving.length)} stay here because they are not ticked.</p>
          )}
          {summary.leavingCount === 0 && <p>Nothing.</p>}
        </div>
        <div className="split-part" data-part="held">
          <h3>
            <IconLock size={18} aria-hidden /> Held back on this device: {countText(summary.heldBackCount)}
          </h3>
          <ul className="plain">
            {summary.heldBack.map(([label, count]) => (
              <li key={label}>
                {countText(count)} about {labelWords(label)}
              </li>
            ))}
          </ul>
          <p className="quiet small">
            {summary.heldBackCount === 0
              ? "Nothing in this file carries a sensitive label."
              : "Sensitive entries are not sealed at all, so that nothing public can hint at them. Some of them enjoy special protection by law (42 CFR part 2)."}
          </p>
        </div>
        <div className="split-part" data-part="redacted">
          <h3>
            <IconEyeOff size={18} aria-hidden /> Taken out: {countText(summary.redacted)} details
          </h3>
          <p>Names, addresses, numbers, free text and exact dates are not in what leaves: years stay, days count from your own day zero.</p>
          {summary.dropped.length > 0 && (
            <p className="quiet small">
              <IconTrash size={14} aria-hidden /> Of kinds that are never sealed:{" "}
              {proseList(summary.dropped.map(([type, count]) => `${countText(count)} ${type}`))}.
            </p>
          )}
          <p className="quiet small">A second, independent scan of what leaves found {preview.report.scan_hits} identifiers.</p>
        </div>
      </div>
      <RawJson title="Exactly what would leave, the first twenty entries" value={leaving.slice(0, 20).map(({ resource }) => resource)} />
      <FailureNotice error={seal.error} />
      {seal.isPending && (
        <p role="status">
          <progress max={Math.max(1, progress.of)} value={progress.done} aria-label="Batches on the chain" /> {progress.done} of{" "}
          {progress.of} batches are on the chain. Keep this tab open.
        </p>
      )}
      {seal.data === undefined ? (
        <div className="actions">
          <Button loading={seal.isPending} disabled={leaving.length === 0} onClick={() => seal.mutate()}>
            {seal.isError && progress.done > 0 ? `Go on after ${plural(progress.done, "batch", "batches")}` : "Seal and submit"}
          </Button>
          <Button variant="default" disabled={seal.isPending} onClick={onDone}>
            Do not send anything
          </Button>
        </div>
      ) : (
        <div className="actions" role="status">
          <p>Sealed to your vaults: {plural(progress.done, "batch", "batches")} on the chain. Nobody can read them until you agree.</p>
          <Button variant="default" onClick={onDone}>
            Done
          </Button>
        </div>
      )}
    </Section>
  );
}
