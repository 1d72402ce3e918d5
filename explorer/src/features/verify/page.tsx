// SPDX-License-Identifier: Apache-2.0
import { verifyBundleText } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { nowSeconds } from "../../lib/clock.ts";
import { rootKey, useTrust } from "../../lib/trust.ts";
import { CheckedWords } from "../../ui/check/checkedWords.tsx";
import { Lines } from "../../ui/check/lines.tsx";
import { TrustInput } from "../../ui/check/trustInput.tsx";
import { ThingLink } from "../../ui/links.tsx";
import { Section } from "../../ui/section.tsx";
import { StatusBadge } from "../../ui/statusBadge.tsx";
import { useTitle } from "../../ui/thing.tsx";

interface Given {
  readonly name: string;
  readonly text: string;
}

function Drop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      className={`drop${over ? " over" : ""}`}
      aria-label="Bundle"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <IconFileUpload size={32} aria-hidden />
      <p>Drop a provenance bundle here. It is read in this browser and sent nowhere.</p>
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label="Bundle file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </section>
  );
}

function Result({ given }: { given: Given }) {
  const { trust, pending } = useTrust();
  const { data } = useQuery({
    queryKey: ["bundle file", given.text, rootKey(trust)],
    queryFn: () => verifyBundleText(given.text, trust, BigInt(nowSeconds())),
    enabled: !pending,
    gcTime: 0,
  });
  if (data === undefined) return <StatusBadge status="checking" size="large" />;
  const { bundle } = data;
  return (
    <>
      <div className="verdict" aria-live="polite" data-testid="verdict">
        <StatusBadge status={data.badge.status} size="large" />
        <p>
          {given.name}
          {bundle !== undefined && (
            <>
              : {bundle.subject.kind} <ThingLink kind={bundle.subject.kind} id={hex(bundle.subject.id)} /> of {bundle.chainId}
            </>
          )}
        </p>
      </div>
      <Section title="Checked here, line by line">
        <CheckedWords result={data} />
        <Lines lines={data.lines} />
        <h3>Whom this rests on</h3>
        <TrustInput trust={trust} />
      </Section>
    </>
  );
}

/** Checks a bundle file that the visitor brings, with nothing from the index. */
export function Page() {
  const [given, setGiven] = useState<Given>();
  useTitle("Verify a bundle");
  return (
    <article className="page">
      <header className="head">
        <p className="kicker">Verify</p>
        <h1>Check a bundle you were given</h1>
        <p className="lead quiet">
          A provenance bundle carries everything that is needed to check a record, except the trust root, which you must hold yourself.
        </p>
      </header>
      <Drop onFile={(file) => void file.text().then((text) => setGiven({ name: file.name, text }))} />
      {given !== undefined && <Result given={given} />}
    </article>
  );
}
