// SPDX-License-Identifier: Apache-2.0
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FailureNotice } from "../failureNotice.tsx";
import { createWallet } from "../session/session.ts";
import type { SiteNode } from "../session/siteNode.ts";
import { isSame, NewPassphrase } from "./newPassphrase.tsx";

/** A new wallet under a new passphrase. */
export function CreateForm({ node }: { node: SiteNode }) {
  const [typed, setTyped] = useState({ passphrase: "", again: "" });
  const create = useMutation({ mutationFn: () => createWallet(node, typed.passphrase) });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <p className="quiet">It is made in this browser and kept here, locked. You need no coins: a relayer pays a new patient's fees.</p>
      <NewPassphrase typed={typed} onTyped={setTyped} />
      <FailureNotice error={create.error} />
      <div className="actions">
        <Button type="submit" loading={create.isPending} disabled={!isSame(typed)}>
          Make my wallet
        </Button>
      </div>
    </form>
  );
}
