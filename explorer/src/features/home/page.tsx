// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { pathOf } from "../../lib/kinds.ts";
import { messageSentence } from "../../lib/messages.ts";
import { useNames } from "../../lib/names.ts";
import { useRefresh } from "../../lib/paused.ts";
import { Chip } from "../../ui/chip.tsx";
import { IdText, SiteLink, ThingLink } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { SearchBox } from "../../ui/searchBox.tsx";
import { Section } from "../../ui/section.tsx";
import { useTitle } from "../../ui/thing.tsx";
import { Time } from "../../ui/time.tsx";
import { messageParts } from "../tx/data.ts";
import { countsOf } from "./counts.ts";
import { fetchHome, type HomeData } from "./data.ts";
import { storyOf } from "./story.ts";

function Counts({ home }: { home: HomeData }) {
  return (
    <section className="counts" aria-label="What counts">
      {countsOf(home).map(({ name, value, note, query }) => (
        <div className="count" key={name}>
          <span className="quiet small">{name}</span>
          <strong>{value}</strong>
          <span className="quiet small">{note}</span>
          <a className="link small" href={`/graphql?query=${encodeURIComponent(query)}`} aria-label={`The query of ${name.toLowerCase()}`}>
            the query
          </a>
        </div>
      ))}
    </section>
  );
}

function Story({ home }: { home: HomeData }) {
  const chapters = storyOf(home);
  return (
    <Section title="What happened here">
      {chapters.length === 0 && <p className="quiet">Nothing yet: the chain makes blocks, but nobody has used it so far.</p>}
      <ol className="story">
        {chapters.map(({ tone, word, says, to, link }) => (
          <li key={word}>
            <Chip tone={tone}>{word}</Chip>
            <span>{says}</span>
            <SiteLink to={to}>{link}</SiteLink>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Newest({ home }: { home: HomeData }) {
  const nameOf = useNames();
  return (
    <div className="two">
      <Section title="Newest transactions">
        <ul className="hits">
          {home.txs.map(({ hash, time, messages }) => {
            const { type, value } = messageParts(messages[0]);
            return (
              <li key={hash}>
                <SiteLink to={pathOf("tx", hash)}>{messageSentence(type, value, nameOf)}</SiteLink>
                <span className="quiet small">
                  <Time at={time} />
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      <div className="page">
        <Section title="Newest records">
          <ul className="hits">
            {home.records.map(({ id, time }) => (
              <li key={id}>
                <ThingLink kind="record" id={id} />
                <span className="quiet small">
                  <Time at={time} />
                </span>
              </li>
            ))}
          </ul>
          {home.records.length === 0 && <p className="quiet">None yet.</p>}
        </Section>
        <Section title="Studies">
          <ul className="hits">
            {home.studies.map(({ id, created, protocol }) => (
              <li key={id}>
                {protocol === undefined ? (
                  <IdText id={id} to={pathOf("study", id)} />
                ) : (
                  <SiteLink to={pathOf("study", id)}>{protocol.title}</SiteLink>
                )}
                <span className="quiet small">
                  <Time at={created} />
                </span>
              </li>
            ))}
          </ul>
          {home.studies.length === 0 && <p className="quiet">None yet.</p>}
        </Section>
      </div>
    </div>
  );
}

/** What the network is for, what it has done, and the ways into its story. */
export function Page() {
  const refetchInterval = useRefresh(4_000);
  const { data, error, isPending } = useQuery({ queryKey: ["home"], queryFn: ({ signal }) => fetchHome(signal), refetchInterval });
  useTitle("Explorer");
  return (
    <article className="page">
      <section className="hero" aria-label="Search">
        <h1>Health data that its owners control, and anyone can check</h1>
        <p className="lead quiet">
          Where a record came from, who agreed, who opened it and what was paid: every step is on the chain, and your own browser can verify
          it.
        </p>
        <SearchBox size="lg" />
      </section>
      <Notice tone="info" title="Synthetic people, a real ECG, a software attester">
        Nobody whose data is shown here exists. The ECG is a real recording; the devices' keys are held in software, not in hardware.
      </Notice>
      {error && <Problem error={error} />}
      {isPending && <Skeleton height={300} radius="md" role="status" aria-label="Loading the network" />}
      {data && (
        <>
          <Counts home={data} />
          <Story home={data} />
          <Newest home={data} />
        </>
      )}
    </article>
  );
}
