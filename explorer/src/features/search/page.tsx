// SPDX-License-Identifier: Apache-2.0
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { IdText } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { SearchBox } from "../../ui/searchBox.tsx";
import { Section } from "../../ui/section.tsx";
import { useTitle } from "../../ui/thing.tsx";
import { groupHits, type HitGroup, onlyHit, search, searchHint } from "./data.ts";

function Group({ group }: { group: HitGroup }) {
  return (
    <Section title={group.name} note={group.hits.length}>
      <ul className="hits">
        {group.hits.map(({ to, id, title }) => (
          <li key={to}>
            <IdText id={id} to={to} what={group.kind} />
            <span className="quiet">{title}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything that fits an id, grouped; the whole id of one thing opens its page at once. */
export function Page() {
  const { q } = useSearch({ from: "/search" });
  const navigate = useNavigate();
  const { data, error, isFetching } = useQuery({ queryKey: ["search", q], queryFn: ({ signal }) => search(q, signal), enabled: q !== "" });
  const only = data && onlyHit(q, data);
  useTitle(q === "" ? "Search" : `Search ${q.slice(0, 20)}`);
  useEffect(() => {
    if (only !== undefined) void navigate({ to: only.to, replace: true });
  }, [only, navigate]);
  return (
    <article className="page">
      <h1>Search</h1>
      <SearchBox words={q} size="lg" />
      {error && <Problem error={error} />}
      {isFetching && data === undefined && <p className="quiet">Searching…</p>}
      {data?.length === 0 && (
        <Notice tone="warn" title="Nothing found">
          {searchHint(q)}
        </Notice>
      )}
      {data && groupHits(data).map((group) => <Group key={group.kind} group={group} />)}
      {q === "" && (
        <p className="quiet">
          A record, device, consent, study, order, round, transaction or block by its id; an account by its address. The first four
          characters are enough.
        </p>
      )}
    </article>
  );
}
