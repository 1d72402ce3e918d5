// SPDX-License-Identifier: Apache-2.0
// GraphiQL from our own origin: the pinned package's script, style and workers as files, no inline script, no other host.
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context } from "hono";
import type { ReadyQuery } from "../graphql/readyQueries.ts";

/** Prefix of the page's files. */
export const graphiqlAssets = "/graphql/assets";

/** Content security policy of the page: own scripts only; Monaco sets styles in place and carries its fonts and pictures as data. */
export const graphiqlPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; worker-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// The page's tabs stand in an attribute, so that nothing of the index is ever read as script.
const startScript = `const workers = { editorWorkerService: "editor", json: "json", graphql: "graphql" };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => "${graphiqlAssets}/" + workers[label] + "Worker.js" };
const root = document.getElementById("root");
YogaGraphiQL.renderYogaGraphiQL(root, { title: "Aceso index", defaultTabs: JSON.parse(root.dataset.tabs) });
`;

interface Asset {
  readonly type: string;
  readonly read: () => Promise<string>;
}

const script = "text/javascript; charset=utf-8";
const load = () => import("@graphql-yoga/render-graphiql/graphiql");

const assets: Readonly<Record<string, Asset>> = {
  "start.js": { type: script, read: async () => startScript },
  "graphiql.js": { type: script, read: async () => (await load()).js },
  "graphiql.css": { type: "text/css; charset=utf-8", read: async () => (await load()).css },
  "editorWorker.js": { type: script, read: async () => (await load()).editorWorkerService },
  "jsonWorker.js": { type: script, read: async () => (await load()).jsonWorker },
  "graphqlWorker.js": { type: script, read: async () => (await load()).graphqlWorker },
};

const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function pack(asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(await asset.read()));
}

/** Answers a file of the page, or undefined where there is no such file. */
export async function graphiqlAsset(c: Context): Promise<Response | undefined> {
  const name = c.req.param("file") ?? "";
  const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (asset === undefined) return undefined;
  const headers = { "content-type": asset.type, "cache-control": "public, max-age=3600", vary: "accept-encoding" };
  if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return new Response(await asset.read(), { headers });
  const body = packed.get(name) ?? pack(asset);
  packed.set(name, body);
  return new Response(await body, { headers: { ...headers, "content-encoding": "gzip" } });
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The page, with the ready queries in one tab: the play button offers them by name. */
export function graphiqlPage(queries: readonly ReadyQuery[]): string {
  const variables = Object.assign({}, ...queries.map((ready) => ready.variables));
  const tabs = [{ query: `${queries.map(({ query }) => query).join("\n\n")}\n`, variables: JSON.stringify(variables, null, 2) }];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Aceso index</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${graphiqlAssets}/graphiql.css">
</head>
<body class="no-focus-outline">
<noscript>This page needs JavaScript; POST a query to /graphql without it.</noscript>
<div id="root" data-tabs="${attribute(JSON.stringify(tabs))}"></div>
<script src="${graphiqlAssets}/graphiql.js"></script>
<script src="${graphiqlAssets}/start.js"></script>
</body>
</html>
`;
}
