// SPDX-License-Identifier: Apache-2.0
import type { Trust } from "@aceso/proof";
import { Button, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { timeText } from "../../lib/format.ts";
import { pinRoot, unpinRoot } from "../../lib/trust.ts";

function RootWords({ trust }: { trust: Trust | undefined }) {
  if (trust === undefined) return <p>No trust root: this site supplies none and you have pinned none, so no header can be checked.</p>;
  const { root, suppliedBy } = trust;
  const validators = `${root.validators.length} ${root.validators.length === 1 ? "validator" : "validators"} at block ${root.height}`;
  return (
    <p>
      {suppliedBy === "site" ? (
        <>
          <strong>Root supplied by this site</strong>: “{root.name}”, {validators}. A site that lies could supply a root that fits its lie;
          pin one that you got elsewhere to rule that out.
        </>
      ) : (
        <>
          <strong>Root pinned by you</strong>: “{root.name}”, {validators}, of {timeText(root.time.seconds.toString())}.
        </>
      )}
    </p>
  );
}

/** Names where the trust root came from, and lets the visitor pin another: by pasting it, or from a file. */
export function TrustInput({ trust }: { trust: Trust | undefined }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const pin = (given: string) => {
    try {
      pinRoot(given);
      setProblem("");
      setOpen(false);
    } catch (error) {
      setProblem(
        error instanceof SyntaxError
          ? "trust root: got text that is no JSON, wanted a trust root"
          : String(error instanceof Error ? error.message : error),
      );
    }
  };
  return (
    <div className="page" style={{ gap: 8 }}>
      <RootWords trust={trust} />
      <div className="actions">
        <button type="button" className="plain-button" onClick={() => setOpen(!open)} aria-expanded={open}>
          Pin another root
        </button>
        {trust?.suppliedBy === "reader" && (
          <button type="button" className="plain-button" onClick={unpinRoot}>
            Use this site's root
          </button>
        )}
      </div>
      {open && (
        <div className="page" style={{ gap: 10 }}>
          <Textarea
            label="Trust root (JSON)"
            rows={5}
            value={text}
            error={problem}
            onChange={(event) => setText(event.currentTarget.value)}
            spellCheck={false}
          />
          <div className="actions">
            <Button size="sm" onClick={() => pin(text)}>
              Pin it
            </Button>
            <Button size="sm" variant="default" onClick={() => file.current?.click()}>
              From a file
            </Button>
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label="Trust root file"
              onChange={(event) => void event.currentTarget.files?.[0]?.text().then(pin)}
            />
          </div>
        </div>
      )}
    </div>
  );
}
