// SPDX-License-Identifier: Apache-2.0
// A real node's answers, recorded (record.ts): a fetch function over them, so that tests need no chain.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Answers of a node by path and query. */
export type Recording = Map<string, unknown>;

const file = new URL("./fixtures/seeded.ndjson.gz", import.meta.url);

/** The recording in the checkout: a whole seeded network from genesis to after its last message. */
export function readRecording(from: URL | string = file): Recording {
  const lines = gunzipSync(readFileSync(from)).toString("utf8").split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => JSON.parse(line) as [string, unknown]));
}

/** Writes a recording, sorted by path: the same answers give the same bytes. */
export function writeRecording(recording: Recording, to: URL | string = file): number {
  const lines = [...recording].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => `${JSON.stringify(entry)}\n`);
  const bytes = gzipSync(lines.join(""), { level: 9 });
  writeFileSync(to, bytes);
  return bytes.length;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** A node that answers from a recording; what was not recorded is an error of the node. */
export function recordedNode(recording: Recording): Fetch {
  return async (url) => {
    const path = pathOf(url);
    const result = recording.get(path);
    return Response.json(
      result === undefined ? { error: { code: -32603, message: "Internal error", data: `not recorded: ${path}` } } : { result },
    );
  };
}

/** Passes on to a node and keeps its answers. */
export function recording(fetch: Fetch, into: Recording): Fetch {
  return async (url, init) => {
    const answer = await fetch(url, init);
    const body = (await answer.json()) as { result?: unknown };
    if (body.result !== undefined) into.set(pathOf(url), body.result);
    return Response.json(body);
  };
}
