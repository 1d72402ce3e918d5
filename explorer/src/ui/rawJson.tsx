// SPDX-License-Identifier: Apache-2.0
import { Card, Code, CopyButton, Group, Text, UnstyledButton } from "@mantine/core";

/** A value as the index gave it. */
export function RawJson({ value }: { value: unknown }) {
  const text = JSON.stringify(value, null, 2);
  return (
    <Card component="section" aria-label="Raw JSON">
      <Group justify="space-between" mb="xs">
        <Text fw={600}>Raw JSON</Text>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <UnstyledButton onClick={copy} fz="sm" c="var(--mantine-color-anchor)">
              {copied ? "Copied" : "Copy"}
            </UnstyledButton>
          )}
        </CopyButton>
      </Group>
      <Code block tabIndex={0} mah={420} style={{ overflow: "auto" }}>
        {text}
      </Code>
    </Card>
  );
}
