// SPDX-License-Identifier: Apache-2.0
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FailureNotice } from "../failureNotice.tsx";
import { forgetWallet } from "../session/keepers.ts";
import { keeperWorld, unlockWallet } from "../session/session.ts";
import type { SiteNode } from "../session/siteNode.ts";

/** Opens the wallet of this device, or takes it off. */
export function UnlockForm({ node, onForgotten }: { node: SiteNode; onForgotten: () => void }) {
  const [passphrase, setPassphrase] = useState("");
  const [forgetting, setForgetting] = useState(false);
  const unlock = useMutation({ mutationFn: () => unlockWallet(node, passphrase) });
  const forget = useMutation({ mutationFn: () => forgetWallet(keeperWorld(), node.chainId), onSuccess: onForgotten });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        unlock.mutate();
      }}
    >
      <TextInput
        type="password"
        label="Passphrase"
        autoComplete="current-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <FailureNotice error={unlock.error ?? forget.error} />
      <div className="actions">
        <Button type="submit" loading={unlock.isPending}>
          Unlock
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setForgetting(!forgetting)}>
          Take it off this device
        </Button>
      </div>
      {forgetting && (
        <div className="confirm">
          <p>Without its recovery text the wallet, its coins and the key to its vaults are gone for ever. Nobody has a copy.</p>
          <div className="actions">
            <Button color="red" loading={forget.isPending} onClick={() => forget.mutate()}>
              I have the recovery text: take it off
            </Button>
            <Button variant="default" onClick={() => setForgetting(false)}>
              Keep it
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}
