// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { plural } from "../../../lib/format.ts";
import { saveText } from "../saveText.ts";
import type { ContentLine } from "./readRecord.ts";

const shown = 40;

/** What is in an opened record. It was opened here and checked against the chain; nobody else was asked. */
export function RecordContent({ lines, name }: { lines: readonly ContentLine[]; name: string }) {
  return (
    <div className="content">
      <p className="quiet small">
        Opened in this browser; every entry is in the batch that stands on the chain. Days count from your own day zero.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="content-lines" tabIndex={0} aria-label={`Content of ${name}`}>
        <ol className="plain">
          {lines.slice(0, shown).map(({ index, day, words, resource }) => (
            <li key={index}>
              <span className="quiet small">day {day}</span> {words}
              {resource !== undefined && <pre>{JSON.stringify(resource, null, 1)}</pre>}
            </li>
          ))}
        </ol>
        {lines.length > shown && <p className="quiet">and {plural(lines.length - shown, "more")}; all are in the file.</p>}
      </section>
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => saveText(`${name}.json`, JSON.stringify(lines, null, 1))}
        >
          Take it with me (JSON)
        </Button>
      </div>
    </div>
  );
}
