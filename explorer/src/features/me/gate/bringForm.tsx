// SPDX-License-Identifier: Apache-2.0
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FailureNotice } from "../failureNotice.tsx";
import { createWallet } from "../session/session.ts";
import type { SiteNode } from "../session/siteNode.ts";
import { isSame, NewPassphrase } from "./newPassphrase.tsx";

/** A wallet that comes from another device by its recovery text. */
export function BringForm({ node }: { node: SiteNode }) {
  const [text, setText] = useState("");
  const [typed, setTyped] = useState({ passphrase: "", again: "" });
  const bring = useMutation({ mutationFn: () => createWallet(node, typed.passphrase, text.trim()) });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        bring.mutate();
      }}
    >
      <Textarea
        label="Recovery text"
        description="From Keys on the other device, or agent.json of the command line. It is locked before it is kept."
        rows={5}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NewPassphrase typed={typed} onTyped={setTyped} />
      <FailureNotice error={bring.error} />
      <div className="actions">
        <Button type="submit" loading={bring.isPending} disabled={!isSame(typed) || text.trim() === ""}>
          Lock and open it
        </Button>
      </div>
    </form>
  );
}
