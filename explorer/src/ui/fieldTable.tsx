// SPDX-License-Identifier: Apache-2.0
import { Card, Group, Stack, Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { acesoAmount, classSet, fieldTitle, timeText } from "../lib/format.ts";
import { type Fields, isFields } from "../lib/json.ts";
import { referenceOf } from "../lib/kinds.ts";
import { IdText } from "./links.tsx";

const timeFields =
  /^(time|from|until|granted|expires(At)?|validFrom|validUntil|opened(Time|At)?|erased|created|deadline|outcomeTime|withdrawn(At)?|registered|reviewAt|deletionConfirmed)$/;
const amountFields = /^(price|balance|reserved|fee|amount|refunded|paid|escrow|bond|settled)$/;

function scalarOf(name: string, value: string | number | boolean): ReactNode {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  const to = referenceOf(name, text);
  if (to !== undefined || (text.length > 20 && /^[0-9a-z]+$/i.test(text))) return <IdText id={text} to={to} />;
  if (/^\d+$/.test(text)) {
    if (timeFields.test(name)) return timeText(text);
    if (amountFields.test(name)) return acesoAmount(text);
    if (name === "classes") return classSet(Number(text));
  }
  return <span style={{ overflowWrap: "anywhere" }}>{text === "" ? "—" : text}</span>;
}

function Value({ name, value }: { name: string; value: unknown }): ReactNode {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return scalarOf(name, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return "none";
    const shown = value.slice(0, 12);
    return (
      <Stack gap={4}>
        {shown.map((each: unknown, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list from the index has no other key and never moves
          <Value key={i} name={name} value={each} />
        ))}
        {value.length > shown.length && <Text size="sm">+ {value.length - shown.length} more</Text>}
      </Stack>
    );
  }
  if (!isFields(value)) return "—";
  if ("nodes" in value) return <Value name={name} value={value["nodes"]} />;
  return (
    <Group gap="md">
      {Object.entries(value)
        .filter(([, inner]) => inner !== null && inner !== "")
        .map(([inner, each]) => (
          <Text key={inner} component="span" size="sm">
            <Text component="span" size="sm" c="dimmed">
              {fieldTitle(inner)}{" "}
            </Text>
            <Value name={inner === "id" ? name : inner} value={each} />
          </Text>
        ))}
    </Group>
  );
}

/** Every field of a thing, one row each; ids with a page are links. */
export function FieldTable({ fields }: { fields: Fields }) {
  return (
    <Card component="section" aria-label="Fields" padding={0}>
      <Table verticalSpacing="sm" horizontalSpacing="lg" layout="fixed">
        <Table.Tbody>
          {Object.entries(fields).map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w="34%" fw={500} c="dimmed">
                {fieldTitle(name)}
              </Table.Th>
              <Table.Td>
                <Value name={name} value={value} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
