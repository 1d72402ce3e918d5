// SPDX-License-Identifier: Apache-2.0
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Section } from "../../../ui/section.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { hasWallet } from "../session/keepers.ts";
import { keeperWorld } from "../session/session.ts";
import { fetchSiteNode, type SiteNode } from "../session/siteNode.ts";
import { BringForm } from "./bringForm.tsx";
import { CreateForm } from "./createForm.tsx";
import { DemoPeople } from "./demoPeople.tsx";
import { TwoSecrets } from "./twoSecrets.tsx";
import { UnlockForm } from "./unlockForm.tsx";

/** The locked portal: the ways in, and what the two secrets are. */
export function Gate() {
  const node = useQuery({ queryKey: ["site node"], queryFn: ({ signal }) => fetchSiteNode(signal), retry: 1 });
  return (
    <div className="page me">
      <header className="head">
        <p className="kicker">My data</p>
        <h1>Yours to share, and to stop sharing</h1>
        <p className="lead">
          Open your vault here: see who read your data, stop it in two clicks, be paid. Your secrets never leave this browser.
        </p>
      </header>
      <FailureNotice error={node.error} />
      {node.isPending && <Skeleton height={220} radius="md" role="status" aria-label="Looking for the node" />}
      {node.data && <Ways node={node.data} />}
      <TwoSecrets />
    </div>
  );
}

function Ways({ node }: { node: SiteNode }) {
  const kept = useQuery({
    queryKey: ["wallet here", node.chainId],
    queryFn: async () => hasWallet(keeperWorld(), node.chainId),
    staleTime: 0,
    retry: false,
  });
  const [bring, setBring] = useState(false);
  return (
    <>
      <DemoPeople node={node} />
      <FailureNotice error={kept.error} />
      {kept.data === true && (
        <Section title="Unlock my wallet">
          <UnlockForm node={node} onForgotten={() => void kept.refetch()} />
        </Section>
      )}
      {kept.data === false && (
        <Section
          title={bring ? "Bring my wallet" : "Make a wallet"}
          note={
            <button type="button" className="plain-button" onClick={() => setBring(!bring)}>
              {bring ? "Make a new one instead" : "I have a recovery text"}
            </button>
          }
        >
          {bring ? <BringForm node={node} /> : <CreateForm node={node} />}
        </Section>
      )}
    </>
  );
}
