// SPDX-License-Identifier: Apache-2.0
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/**
 * A file of a directory, or its index.html for a path without extension (the page routes itself). Undefined where there is none:
 * a missing script must not come back as a page. Links that lead out of the directory are not followed.
 */
export async function staticFile(root: string, path: string): Promise<Response | undefined> {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes("\0")) return undefined;
  const wanted = extname(name) === "" ? undefined : await readInside(root, name);
  if (wanted !== undefined) return fileResponse(name, wanted);
  if (extname(name) !== "") return undefined;
  const page = await readInside(root, "index.html");
  return page === undefined ? undefined : fileResponse("index.html", page);
}

async function readInside(root: string, name: string): Promise<Buffer | undefined> {
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, name));
    return file.startsWith(base + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

function fileResponse(name: string, body: Buffer): Response {
  const hashed = /[/\\]assets[/\\]/.test(name); // the build puts a hash in the name
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": types[extname(name).toLowerCase()] ?? "application/octet-stream",
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}
