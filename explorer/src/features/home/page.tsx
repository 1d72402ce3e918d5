// SPDX-License-Identifier: Apache-2.0
import { Alert, Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { acesoAmount, countText, fieldTitle } from "../../lib/format.ts";
import { isFields } from "../../lib/json.ts";
import { fetchOverview } from "../../lib/overview.ts";
import { HitList } from "../../ui/hitList.tsx";
import { SiteLink } from "../../ui/links.tsx";
import { Problem } from "../../ui/problem.tsx";
import { SearchBox } from "../../ui/searchBox.tsx";

/** The network now, the search, and the ways into the story. */
export function Page() {
  const { data, error } = useQuery({ queryKey: ["overview"], queryFn: ({ signal }) => fetchOverview(signal), refetchInterval: 3_000 });
  const numbers = Object.entries({ ...data?.meta, ...data?.numbers }).filter(
    ([name, value]) => name !== "deadLetters" && !isFields(value) && /^\d+$/.test(String(value)),
  );
  const [first] = data?.records ?? [];
  return (
    <Stack gap="xl">
      <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title="Synthetic people, a real ECG, a software attester">
        Nobody whose data is shown here exists. The signal is a real recording; the device's keys are held in software.
      </Alert>
      <div>
        <Title order={1}>Where a health record came from, who agreed, who opened it</Title>
        <Text fz="lg" c="dimmed">
          Every step is on the chain, and your own browser can check it.
        </Text>
      </div>
      <SearchBox />
      {error && <Problem error={error} />}
      <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }}>
        {numbers.map(([name, value]) => (
          <Card key={name}>
            <Text size="sm" c="dimmed">
              {fieldTitle(name)}
            </Text>
            <Text fz={26} fw={650}>
              {name === "settled" || name === "refunded" ? acesoAmount(String(value)) : countText(String(value))}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      {first && <SiteLink to={`/p/record/${first.id}`}>Follow the newest record from its device to its payment</SiteLink>}
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        {(["records", "studies", "devices"] as const).map((name) => (
          <Card key={name}>
            <Title order={2} mb="sm">
              {fieldTitle(name)}
            </Title>
            <HitList hits={data?.[name] ?? []} />
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
