// SPDX-License-Identifier: Apache-2.0
import { type Line, parseTrustRoot, type Trust, type Verification } from "@aceso/proof";
import { Button, Card, Code, Collapse, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { IconBug, IconDownload, IconRotate } from "@tabler/icons-react";
import { useState } from "react";
import { StatusBadge } from "../../ui/statusBadge.tsx";

const command = "aceso verify bundle.json --trust trust.json";

function LineRow({ line }: { line: Line }) {
  return (
    <Card padding="sm">
      <Group justify="space-between">
        <Text fw={600}>
          {line.id} · {line.title}
        </Text>
        <StatusBadge status={line.status} size="md" />
      </Group>
      <details>
        <summary>{line.subject}</summary>
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          Got: {line.got}
        </Text>
        <Text size="sm" style={{ overflowWrap: "anywhere" }}>
          Wanted: {line.wanted}
        </Text>
        {line.detail.map((each) => (
          <Text key={each} size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {each}
          </Text>
        ))}
      </details>
    </Card>
  );
}

function TrustInput({ trust, onTrust }: { trust: Trust | undefined; onTrust: (trust: Trust | undefined) => void }) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const read = (text: string) => {
    setProblem("");
    if (text.trim() === "") return onTrust(undefined);
    try {
      onTrust({ root: parseTrustRoot(JSON.parse(text)), suppliedBy: "reader" });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : "no trust root");
    }
  };
  const words = trust?.suppliedBy === "reader" ? `root pinned by you: ${trust.root.name}` : "root supplied by this site";
  return (
    <div>
      <Group>
        <Text size="sm">Trust root: {trust === undefined ? "none" : words}</Text>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(!open)}>
          Paste another
        </Button>
      </Group>
      <Collapse expanded={open}>
        <Textarea
          label="Trust root (JSON)"
          autosize
          minRows={3}
          maxRows={8}
          error={problem}
          onChange={(e) => read(e.currentTarget.value)}
        />
      </Collapse>
    </div>
  );
}

interface VerifyPanelProps {
  text: string;
  changed: boolean;
  result: Verification;
  trust: Trust | undefined;
  onTrust: (trust: Trust | undefined) => void;
  onChange: () => void;
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "bundle.json" });
  link.click();
  URL.revokeObjectURL(url);
}

/** What was checked in this browser, line by line, and the means to doubt it. */
export function VerifyPanel({ text, changed, result, trust, onTrust, onChange }: VerifyPanelProps) {
  return (
    <Card component="section">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>Checked here, line by line</Title>
          <StatusBadge status={result.badge.status} />
        </Group>
        <Text>
          {result.badge.checked}
          {result.badge.root === undefined ? "" : `; ${result.badge.root}`}
          {changed ? ". One byte of this copy was changed." : ""}
        </Text>
        <TrustInput trust={trust} onTrust={onTrust} />
        {result.lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
        <Group>
          <Button color={changed ? "gray" : "red"} variant="light" leftSection={changed ? <IconRotate /> : <IconBug />} onClick={onChange}>
            {changed ? "Put the byte back" : "Change one byte"}
          </Button>
          <Button variant="light" leftSection={<IconDownload />} onClick={() => download(text)}>
            Download the bundle
          </Button>
        </Group>
        <Text size="sm">The same check without this site:</Text>
        <Code block>{command}</Code>
      </Stack>
    </Card>
  );
}
