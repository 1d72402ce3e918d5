// SPDX-License-Identifier: Apache-2.0
import { type BadgeStatus, type Trust, type Verification, verifyBundleText } from "@aceso/proof";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { nowSeconds } from "../../lib/clock.ts";
import { pathOf } from "../../lib/kinds.ts";
import { rootKey, useTrust } from "../../lib/trust.ts";
import { Copy } from "../../ui/copy.tsx";
import { SiteLink } from "../../ui/links.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { StatusBadge } from "../../ui/statusBadge.tsx";
import { useTitle } from "../../ui/thing.tsx";
import { alteredText } from "./altered.ts";
import { type Mismatch, whyNotThisPage } from "./binding.ts";
import { fetchBundle, fetchStory, type Story } from "./data.ts";
import { Doubt } from "./doubt.tsx";
import { OpeningChoice } from "./openingChoice.tsx";
import { storySentence } from "./sentence.ts";
import { StepList } from "./stepList.tsx";
import { pageStatus, type Step, stepsOf } from "./steps.ts";
import { VerifyPanel } from "./verifyPanel.tsx";

interface Asked {
  readonly id: string;
  readonly opening: string | undefined;
}

interface Checked {
  readonly result: Verification;
  /** What is wrong between the bundle and what was asked for. */
  readonly mismatch: Mismatch | undefined;
  readonly steps: readonly Step[];
  readonly status: BadgeStatus;
}

async function check(story: Story, text: string, trust: Trust | undefined, asked: Asked): Promise<Checked> {
  const result = await verifyBundleText(text, trust, BigInt(nowSeconds()));
  const mismatch = result.bundle && whyNotThisPage(result.bundle, asked.id, asked.opening);
  const steps = await stepsOf(story, result);
  const status = pageStatus(result, steps);
  return { result, mismatch, steps, status: status === "failed" ? status : (mismatch?.status ?? status) };
}

/** Fetches the bundle with the chosen opening and checks it here, again for each opening, root and spoilt byte. */
function useCheck(id: string, story: Story, opening: string | undefined, changed: boolean) {
  const { trust, pending } = useTrust();
  const bundle = useQuery({
    queryKey: ["bundle", id, opening],
    queryFn: ({ signal }) => fetchBundle(id, opening, signal),
    staleTime: 60_000,
  });
  const text = bundle.data === undefined ? undefined : changed ? alteredText(bundle.data) : bundle.data;
  const checked = useQuery({
    queryKey: ["check", id, opening, text, story, rootKey(trust)],
    queryFn: () => check(story, text ?? "", trust, { id, opening }),
    enabled: text !== undefined && !pending,
    gcTime: 0,
  });
  return { trust, text, checked: checked.data, error: bundle.error ?? checked.error };
}

/** Remembers what came of each opening that was checked as it came from the index. */
function useResults(opening: string | undefined, status: BadgeStatus | undefined, changed: boolean): ReadonlyMap<string, BadgeStatus> {
  const [results, setResults] = useState<ReadonlyMap<string, BadgeStatus>>(new Map());
  useEffect(() => {
    if (opening === undefined || status === undefined || changed) return;
    setResults((known) => (known.get(opening) === status ? known : new Map(known).set(opening, status)));
  }, [opening, status, changed]);
  return results;
}

function Checks({ id, story }: { id: string; story: Story }) {
  const { opening: asked, focus } = useSearch({ from: "/p/record/$id" });
  const navigate = useNavigate({ from: "/p/record/$id" });
  const [changed, setChanged] = useState(false);
  const opening = asked ?? story.openings[0]?.blob;
  const { trust, text, checked, error } = useCheck(id, story, opening, changed);
  const results = useResults(opening, checked?.status, changed);
  const unjudged = useQuery({ queryKey: ["unjudged", story], queryFn: () => stepsOf(story, undefined), gcTime: 0 });
  const choose = (blob: string) => void navigate({ search: (given) => ({ ...given, opening: blob }), replace: true });
  return (
    <>
      <div className="verdict" aria-live="polite" data-testid="verdict">
        <StatusBadge status={checked?.status ?? (error ? "index_only" : "checking")} size="large" />
        <p className="lead">{storySentence(story.stages)}</p>
      </div>
      {error && <Problem error={error} />}
      {checked?.mismatch !== undefined && (
        <Notice
          tone={checked.mismatch.status === "failed" ? "bad" : "warn"}
          title={checked.mismatch.status === "failed" ? "This is not what was asked for" : "This reading could not be had just now"}
        >
          {checked.mismatch.why}
        </Notice>
      )}
      <OpeningChoice openings={story.openings} chosen={opening} results={results} onChoose={choose} />
      <div className="two">
        <StepList steps={checked?.steps ?? unjudged.data ?? []} focus={focus} />
        <div className="page">
          {checked && <VerifyPanel result={checked.result} trust={trust} changed={changed} />}
          {text !== undefined && (
            <Doubt text={text} name={`record-${id.slice(0, 8)}`} trust={trust} changed={changed} onChange={() => setChanged(!changed)} />
          )}
        </div>
      </div>
    </>
  );
}

/** A record's story from the reading to the payment, checked in this browser. */
export function Page() {
  const { id: given } = useParams({ from: "/p/record/$id" });
  const id = given.toLowerCase();
  const { data, error, isPending } = useQuery({ queryKey: ["story", id], queryFn: ({ signal }) => fetchStory(id, signal) });
  useTitle(`Provenance ${id.slice(0, 12)}`);
  return (
    <article className="page">
      <header className="head">
        <p className="kicker">Provenance</p>
        <h1>Where this record came from</h1>
        <p className="head-id mono">
          <SiteLink to={pathOf("record", id)}>{id}</SiteLink> <Copy value={id} what="record id" />
        </p>
      </header>
      {error && <Problem error={error} />}
      {isPending && <Skeleton height={320} radius="md" role="status" aria-label="Loading the story" />}
      {data === null && (
        <Notice tone="warn" title="No record has this id">
          The index knows none. It may be newer than the index, or a character may be missing.
        </Notice>
      )}
      {data && <Checks id={id} story={data} />}
    </article>
  );
}
