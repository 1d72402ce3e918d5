// SPDX-License-Identifier: Apache-2.0
import { Button, TextInput } from "@mantine/core";
import { IconDownload, IconKey } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { recoveryText } from "../../../lib/agentRuntime.ts";
import { plural } from "../../../lib/format.ts";
import { Copy } from "../../../ui/copy.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { IdText } from "../../../ui/links.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Section } from "../../../ui/section.tsx";
import { useUnlocked } from "../data/unlocked.tsx";
import { FailureNotice } from "../failureNotice.tsx";
import { TwoSecrets } from "../gate/twoSecrets.tsx";
import { saveText } from "../saveText.ts";
import { checkPassphrase } from "../session/keepers.ts";
import { keeperWorld } from "../session/session.ts";

/** The two secrets, what is kept of them here, and the text that brings them back. */
export function KeysRoom() {
  const { agent, node, demo } = useUnlocked();
  const [passphrase, setPassphrase] = useState("");
  const show = useMutation({
    mutationFn: async () => {
      if (demo === undefined) await checkPassphrase(keeperWorld(), node.chainId, passphrase);
      setPassphrase("");
      return recoveryText(agent);
    },
    gcTime: 0,
  });
  const state = agent.state();
  return (
    <>
      <TwoSecrets />
      <Section title="What this device keeps">
        <Facts
          rows={{
            Wallet: <IdText id={agent.address} to={`/account/${agent.address}`} what="address" />,
            "Vault secrets": plural(state.vaults.length, "vault"),
            "Consents in full": `${plural(state.policies.length, "document")}; the chain knows them by hash only`,
            Fees: state.granter === undefined ? "paid by this wallet" : <Payer address={state.granter} />,
            "Locked with": demo === undefined ? "your passphrase (scrypt, AES-256-GCM)" : "nothing: a demonstration's secrets are public",
            "Locks itself": "after 15 idle minutes, and when the tab is closed",
          }}
        />
      </Section>
      <Section title="Recovery text">
        <p>
          One text brings back both secrets: it acts as you <strong>and</strong> reads your data. Keep it on paper or on a stick, not in a
          mail. It grows with every vault and consent: take a new one after each.
        </p>
        {show.data === undefined ? (
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              show.mutate();
            }}
          >
            {demo === undefined && (
              <TextInput
                type="password"
                label="Passphrase, once more"
                autoComplete="current-password"
                value={passphrase}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
            )}
            <FailureNotice error={show.error} />
            <div className="actions">
              <Button type="submit" variant="light" leftSection={<IconKey size={17} aria-hidden />} loading={show.isPending}>
                Show the recovery text
              </Button>
            </div>
          </form>
        ) : (
          <>
            <Notice tone="warn" title="Whoever reads this is you">
              Nobody from Aceso will ever ask for it.
            </Notice>
            <div className="raw">
              <Copy value={show.data} what="recovery text" />
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{show.data}</pre>
            </div>
            <div className="actions">
              <Button
                variant="default"
                leftSection={<IconDownload size={17} aria-hidden />}
                onClick={() => saveText("aceso-recovery.json", show.data)}
              >
                Save it as a file
              </Button>
              <Button variant="default" onClick={() => show.reset()}>
                Hide it
              </Button>
            </div>
          </>
        )}
      </Section>
    </>
  );
}

function Payer({ address }: { address: string }) {
  return (
    <>
      paid by the relayer <IdText id={address} to={`/account/${address}`} what="payer" />
    </>
  );
}
