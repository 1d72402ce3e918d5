// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { formatTime } from "./blockJson.ts";
import type { Bundle } from "./bundle.ts";
import type { SignerReport } from "./commit.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { type TrustRoot, verifyHeader } from "./trust.ts";

/** The root that a reader holds, and where they have it from: their own source, or the very site that shows the bundle. */
export interface Trust {
  root: TrustRoot;
  suppliedBy: "reader" | "site";
}

/** Who supplied the root, in words. */
export function rootWords(trust: Trust): string {
  return trust.suppliedBy === "site"
    ? `root "${trust.root.name}", supplied by this site`
    : `root "${trust.root.name}", pinned by the reader`;
}

function signerWords(signer: SignerReport): string {
  const votes = { signed: "signed", absent: "absent", nil: "voted for no block" };
  return `validator ${hex(signer.address)}, power ${signer.power}: ${votes[signer.vote]}`;
}

/** Line e: more than two thirds of a pinned validator set signed the header. `now` in seconds since 1970. */
export async function headerLine(bundle: Bundle, trust: Trust | undefined, now: bigint): Promise<Outcome> {
  const { block, hops, chainId } = bundle;
  if (!block) return notCheckable("header", "no block in the bundle", "a header with its commit and validators");
  const subject = `header ${block.header.height} of ${chainId}`;
  if (!trust) return notCheckable(subject, "no trust root", "a validator set that the reader pinned");
  if (trust.root.chainId !== chainId) return failed("chain id", chainId, `${trust.root.chainId}, the root's`);
  const { report, link, pinned } = await verifyHeader(trust.root, block, hops, now);
  const signed = report.signers.filter((signer) => signer.vote === "signed").length;
  const got = `${signed} of ${report.signers.length} validators signed (${report.signedPower} of ${report.totalPower} power)`;
  return verified(subject, got, [
    rootWords(trust),
    `validator set: ${link}${hops.length > 0 ? `, over ${hops.length} earlier headers` : ""}`,
    `${pinned.signers} of ${pinned.validators} validators of the set before it signed`,
    `header hash ${hex(report.hash)}, time ${formatTime(block.header.time)}`,
    ...report.signers.map(signerWords),
  ]);
}
