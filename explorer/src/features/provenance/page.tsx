// SPDX-License-Identifier: Apache-2.0
import { bytePaths, changeOneByte, parseTrustRoot, type Trust, trustRootJson, verifyBundleText } from "@aceso/proof";
import { Card, SimpleGrid, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ask, IndexError } from "../../lib/graphql.ts";
import { isFields } from "../../lib/json.ts";
import { loadSchema, selectionOf } from "../../lib/schema.ts";
import { IdText } from "../../ui/links.tsx";
import { Problem } from "../../ui/problem.tsx";
import { StatusBadge } from "../../ui/statusBadge.tsx";
import { stepsOf } from "./steps.ts";
import { VerifyPanel } from "./verifyPanel.tsx";

async function fetchBundle(id: string): Promise<string> {
  const schema = await loadSchema();
  const field = schema.get("Query")?.find((each) => each.name === "bundle");
  const arg = field?.args[0];
  if (!field || !arg) throw new IndexError("no_bundle", "index: got no query bundle, wanted one");
  const inner = field.type.kind === "OBJECT" ? ` { ${selectionOf(schema, field.type.name, 0)} }` : "";
  const { bundle } = await ask(`query Bundle($id: ${arg.type.name}!) { bundle(${arg.name}: $id)${inner} }`, { id });
  const value = isFields(bundle) ? (bundle["json"] ?? bundle) : bundle;
  if (value === null || value === undefined) throw new IndexError("not_found", "bundle: got none, wanted one of this record");
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}

/** The site's own root; undefined when the site has none, and then no header can be checked. */
async function fetchSiteRoot(): Promise<Trust | null> {
  const response = await fetch("/trust.json");
  if (!response.ok) return null;
  return { root: parseTrustRoot(await response.json()), suppliedBy: "site" };
}

function alteredText(text: string): string {
  const json: unknown = JSON.parse(text);
  const paths = bytePaths(json);
  const path = paths.find(([first, second]) => first === "record" && second === "ciphertextHash") ?? paths[0];
  return path ? JSON.stringify(changeOneByte(json, path), null, 1) : text;
}

/** A record's story from the reading to the payment, checked in this browser. */
export function Page() {
  const { id } = useParams({ from: "/p/record/$id" });
  const [changed, setChanged] = useState(false);
  const [pinned, setPinned] = useState<Trust>();
  const bundle = useQuery({ queryKey: ["bundle", id], queryFn: () => fetchBundle(id) });
  const site = useQuery({ queryKey: ["site root"], queryFn: fetchSiteRoot, retry: false });
  const trust = pinned ?? site.data ?? undefined;
  const text = bundle.data && changed ? alteredText(bundle.data) : bundle.data;
  const check = useQuery({
    queryKey: ["check", text, trust?.suppliedBy, trust && trustRootJson(trust.root), site.isPending],
    queryFn: () => verifyBundleText(text ?? "", trust, BigInt(Math.floor(Date.now() / 1000))),
    enabled: text !== undefined && !site.isPending,
    gcTime: 0,
  });
  const result = check.data;
  return (
    <Stack gap="lg">
      <Title order={1}>Where this record came from</Title>
      <Text fz="lg" maw={760}>
        Eight steps from a measurement to a payment. What is proven is checked by your own browser; the rest is marked.
      </Text>
      <div>{result && <StatusBadge status={result.badge.status} size="xl" />}</div>
      {bundle.error && <Problem error={bundle.error} />}
      {check.error && <Problem error={check.error} />}
      {bundle.isPending && <Skeleton height={240} />}
      {result?.bundle && (
        <SimpleGrid component="ol" cols={{ base: 1, sm: 2, lg: 4 }} p={0} style={{ listStyle: "none" }}>
          {stepsOf(result.bundle).map((step, i) => (
            <Card component="li" key={step.title}>
              <Text fw={650}>
                {i + 1}. {step.title}
              </Text>
              <Text size="sm" c="dimmed">
                {step.says}
              </Text>
              {step.id === undefined ? <Text size="sm">Not in this bundle</Text> : <IdText id={step.id} to={step.to} />}
            </Card>
          ))}
        </SimpleGrid>
      )}
      {result && text !== undefined && (
        <VerifyPanel
          text={text}
          changed={changed}
          result={result}
          trust={trust}
          onTrust={setPinned}
          onChange={() => setChanged(!changed)}
        />
      )}
    </Stack>
  );
}
