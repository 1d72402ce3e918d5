// SPDX-License-Identifier: Apache-2.0
import { Alert, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { IconSearchOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, IndexError } from "../lib/graphql.ts";
import { type Fields, isFields } from "../lib/json.ts";
import type { Kind } from "../lib/kinds.ts";
import { entityQuery, loadSchema } from "../lib/schema.ts";
import { sentenceOf } from "../lib/sentence.ts";
import { FieldTable } from "./fieldTable.tsx";
import { Problem } from "./problem.tsx";
import { RawJson } from "./rawJson.tsx";
import { StatusBadge } from "./statusBadge.tsx";

async function fetchEntity(kind: Kind, id: string, signal: AbortSignal): Promise<Fields | null> {
  const schema = await loadSchema();
  const document = entityQuery(schema, kind);
  if (document === undefined) throw new IndexError("unknown_kind", `index: got no query "${kind}", wanted one`);
  const height = kind === "block" && /Int!?\)/.test(document.split("{")[0] ?? "");
  const found = (await ask(document, { id: height ? Number(id) : id }, signal))[kind];
  return isFields(found) ? found : null;
}

interface EntityPageProps {
  kind: Kind;
  title: string;
  id: string;
  children?: (fields: Fields) => ReactNode;
}

function Body({ kind, fields, children }: { kind: Kind; fields: Fields; children?: EntityPageProps["children"] }) {
  return (
    <>
      <Text fz="lg" maw={760}>
        {sentenceOf(kind, fields)}
      </Text>
      {children?.(fields)}
      <FieldTable fields={fields} />
      <RawJson value={fields} />
    </>
  );
}

/** The page of one thing: a sentence, what its feature adds, all fields, raw JSON. What the index says is marked as its word only. */
export function EntityPage({ kind, title, id, children }: EntityPageProps) {
  const { data, error, isPending } = useQuery({
    queryKey: ["entity", kind, id],
    queryFn: ({ signal }) => fetchEntity(kind, id, signal),
    refetchInterval: 10_000,
  });
  return (
    <Stack gap="lg">
      <div>
        <Group justify="space-between" align="center">
          <Title order={1}>{title}</Title>
          {data && <StatusBadge status="index_only" />}
        </Group>
        <Text ff="monospace" fz="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {id}
        </Text>
      </div>
      {error && <Problem error={error} />}
      {isPending && <Skeleton height={280} radius="md" aria-label="Loading" />}
      {data === null && (
        <Alert color="yellow" icon={<IconSearchOff aria-hidden />} title="Nothing with this id">
          The index knows no {title.toLowerCase()} with this id. It may be newer than the index, or a letter may be wrong.
        </Alert>
      )}
      {data && (
        <Body kind={kind} fields={data}>
          {children}
        </Body>
      )}
    </Stack>
  );
}
