// SPDX-License-Identifier: Apache-2.0
import { Badge, Group, Stack, Text } from "@mantine/core";
import { pathOf } from "../lib/kinds.ts";
import type { Hit } from "../lib/overview.ts";
import { IdText } from "./links.tsx";

/** Things with a page, one row each. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return <Text c="dimmed">None yet.</Text>;
  return (
    <Stack gap="xs">
      {hits.map(({ kind, id, note }) => (
        <Group key={`${kind} ${id}`} gap="sm">
          <Badge variant="light" tt="none">
            {kind}
          </Badge>
          <IdText id={id} to={pathOf(kind, id)} />
          <Text size="sm">{note}</Text>
        </Group>
      ))}
    </Stack>
  );
}
