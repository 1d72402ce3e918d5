// SPDX-License-Identifier: Apache-2.0
import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { search } from "../../lib/overview.ts";
import { HitList } from "../../ui/hitList.tsx";
import { Problem } from "../../ui/problem.tsx";
import { SearchBox } from "../../ui/searchBox.tsx";

/** Everything that fits an id. */
export function Page() {
  const { q } = useSearch({ from: "/search" });
  const { data, error } = useQuery({ queryKey: ["search", q], queryFn: ({ signal }) => search(q, signal), enabled: q !== "" });
  return (
    <Stack>
      <Title order={1}>Search</Title>
      <SearchBox />
      {error && <Problem error={error} />}
      {data && data.length > 0 && <HitList hits={data} />}
      {data?.length === 0 && <Text>Nothing found. An id has 64 characters, 0 to 9 and a to f; is one missing?</Text>}
    </Stack>
  );
}
