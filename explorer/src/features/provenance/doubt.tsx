// SPDX-License-Identifier: Apache-2.0
import { type Trust, trustRootJson } from "@aceso/proof";
import { Button } from "@mantine/core";
import { IconBug, IconDownload, IconRotate } from "@tabler/icons-react";
import { Copy } from "../../ui/copy.tsx";
import { Section } from "../../ui/section.tsx";
import { download } from "./download.ts";

interface DoubtProps {
  readonly text: string;
  readonly name: string;
  readonly trust: Trust | undefined;
  readonly changed: boolean;
  readonly onChange: () => void;
}

/** The means to doubt this page: spoil one byte, or take everything away and check it without this site. */
export function Doubt({ text, name, trust, changed, onChange }: DoubtProps) {
  const file = `${name}.json`;
  const command = `aceso verify ${file} --offline --trust trust.json`;
  return (
    <Section title="Doubt it">
      <p>
        {changed
          ? "One byte of your copy of the reading differs now. A page that only pretended to check would still be green."
          : "Change one byte of your copy and see which line notices. Or take the bundle and the root with you, and check them with the command line, without this site."}
      </p>
      <div className="actions">
        <Button
          variant={changed ? "filled" : "default"}
          leftSection={changed ? <IconRotate size={18} aria-hidden /> : <IconBug size={18} aria-hidden />}
          onClick={onChange}
          aria-pressed={changed}
        >
          {changed ? "Put the byte back" : "Change one byte"}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={() => download(file, text)}>
          Download the bundle
        </Button>
        {trust !== undefined && (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => download("trust.json", `${JSON.stringify(trustRootJson(trust.root), null, 1)}\n`)}
          >
            Download the root
          </Button>
        )}
      </div>
      <div className="raw">
        <Copy value={command} what="the command" />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{command}</pre>
      </div>
    </Section>
  );
}
