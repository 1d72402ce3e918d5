// SPDX-License-Identifier: Apache-2.0
import { Alert, Code, Text } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { IndexError } from "../lib/graphql.ts";

/** What went wrong, with the name of the part that did. */
export function Problem({ error }: { error: unknown }) {
  const code = error instanceof IndexError ? error.code : "unexpected";
  return (
    <Alert color="red" variant="light" icon={<IconPlugConnectedX aria-hidden />} title="The index did not answer">
      <Text size="sm">{error instanceof Error ? error.message : "an unknown error"}</Text>
      <Code>{code}</Code>
    </Alert>
  );
}
