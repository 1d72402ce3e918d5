// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, link, mkdir, open, readdir, readFile, rm, stat, statfs, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { equal, hex, sized, unhex } from "@aceso/proto/encoding";
import { errorCode, HostError } from "../errors.ts";
import { BlobHasher } from "./blob_hasher.ts";
import type { BlobEntry, BlobSource, BlobStore, BlobUsage, Stored } from "./blobstore.ts";

export interface FileBlobStoreOptions {
  /** Directory of the store; one process writes to it. */
  readonly dir: string;
  /** Most bytes of one blob. */
  readonly maxBlobBytes: number;
  /** Most bytes of all. */
  readonly maxBytes: number;
  /** Bytes of the disk left free for others; 64 MiB if not given. */
  readonly keepFreeBytes?: number;
}

/** Opens a store of files `ab/cd/<name>`: counts what is there and drops what a crash left half written. */
export async function openFileBlobStore(options: FileBlobStoreOptions): Promise<BlobStore> {
  await rm(join(options.dir, "incoming"), { recursive: true, force: true });
  await mkdir(join(options.dir, "incoming"), { recursive: true, mode: 0o700 });
  const store = new FileBlobStore(options);
  await store.count();
  return store;
}

class FileBlobStore implements BlobStore {
  readonly #options: FileBlobStoreOptions;
  #blobs = 0;
  #bytes = 0;
  /** Bytes being written: they count, or many writers at once could overfill the store. */
  #incoming = 0;

  constructor(options: FileBlobStoreOptions) {
    this.#options = options;
  }

  async count(): Promise<void> {
    for await (const { bytes } of this.list()) {
      this.#blobs++;
      this.#bytes += bytes;
    }
  }

  async put(name: Uint8Array, source: BlobSource): Promise<Stored> {
    const path = this.#path(name);
    const known = await sizeOf(path);
    if (known !== undefined) return { bytes: known, existed: true };
    await this.#checkDisk();
    const temporary = join(this.#options.dir, "incoming", randomUUID());
    let reserved = 0;
    const reserve = (bytes: number) => {
      this.#checkRoom(reserved + bytes, bytes);
      reserved += bytes;
      this.#incoming += bytes;
    };
    try {
      await writeChecked(temporary, name, source, reserve);
      return await this.#publish(temporary, path, reserved);
    } finally {
      this.#incoming -= reserved;
      await rm(temporary, { force: true });
    }
  }

  async get(name: Uint8Array): Promise<Uint8Array | null> {
    const path = this.#path(name);
    const bytes = await readFile(path).catch(nullIfMissing);
    if (bytes === null) return null;
    const hasher = new BlobHasher();
    hasher.update(bytes);
    if (equal(hasher.name(), name)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    await this.delete(name);
    return null;
  }

  async open(name: Uint8Array) {
    const path = this.#path(name);
    const file = await open(path, "r").catch(nullIfMissing);
    if (file === null) return null;
    const { size } = await file.stat();
    return { bytes: size, stream: createReadStream(path, { fd: file, autoClose: true }) };
  }

  async has(name: Uint8Array): Promise<boolean> {
    return (await sizeOf(this.#path(name))) !== undefined;
  }

  async delete(name: Uint8Array): Promise<boolean> {
    const path = this.#path(name);
    const bytes = await sizeOf(path);
    if (bytes === undefined) return false;
    const gone = await unlink(path).then(() => true, nullIfMissing);
    if (gone === null) return false;
    this.#blobs--;
    this.#bytes -= bytes;
    return true;
  }

  async *list(only?: number): AsyncIterable<BlobEntry> {
    for (const first of await shards(this.#options.dir)) {
      if (only !== undefined && Number.parseInt(first, 16) !== only) continue;
      for (const second of await shards(join(this.#options.dir, first))) {
        const dir = join(this.#options.dir, first, second);
        for (const file of await readdir(dir)) {
          if (!/^[0-9a-f]{64}$/.test(file) || !file.startsWith(first + second)) continue;
          const bytes = await sizeOf(join(dir, file));
          if (bytes !== undefined) yield { name: unhex(file), bytes };
        }
      }
    }
  }

  usage(): BlobUsage {
    return { blobs: this.#blobs, bytes: this.#bytes };
  }

  #path(name: Uint8Array): string {
    const text = hex(sized("blob name", name, 32));
    return join(this.#options.dir, text.slice(0, 2), text.slice(2, 4), text);
  }

  #checkRoom(blobBytes: number, more: number): void {
    const { maxBlobBytes, maxBytes } = this.#options;
    if (blobBytes > maxBlobBytes) {
      throw new HostError({ code: "E_BLOB_SIZE", subject: "blob", got: "more", wanted: `at most ${maxBlobBytes} bytes` }, { status: 413 });
    }
    if (this.#bytes + this.#incoming + more > maxBytes) throw full(`${maxBytes} bytes in all`);
  }

  async #checkDisk(): Promise<void> {
    const { bavail, bsize } = await statfs(this.#options.dir);
    const keep = this.#options.keepFreeBytes ?? 64 * 1024 * 1024;
    if (bavail * bsize < keep + this.#incoming) throw full(`${keep} bytes of the disk left free`);
  }

  /** Counts a blob once, also when several writers bring it at the same time: link(2) lets exactly one make the name appear. */
  async #publish(temporary: string, path: string, bytes: number): Promise<Stored> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const first = await link(temporary, path).then(() => true, falseIfThere);
    if (!first) return { bytes, existed: true };
    this.#blobs++;
    this.#bytes += bytes;
    await syncDirectory(dirname(path));
    return { bytes, existed: false };
  }
}

function full(wanted: string): HostError {
  return new HostError({ code: "E_BLOB_FULL", subject: "blob store", got: "no room", wanted }, { status: 507, retryable: true });
}

async function writeChecked(path: string, name: Uint8Array, source: BlobSource, reserve: (bytes: number) => void): Promise<void> {
  const hasher = new BlobHasher();
  const file = await open(path, "wx", 0o600);
  try {
    for await (const part of source instanceof Uint8Array ? [source] : source) {
      reserve(part.length);
      hasher.update(part);
      await writeAll(file, part);
    }
    const got = hasher.name();
    if (!equal(got, name))
      throw new HostError({ code: "E_BLOB_NAME", subject: "blob name", got: hex(got), wanted: hex(name) }, { status: 422 });
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, part: Uint8Array): Promise<void> {
  for (let at = 0; at < part.length; ) at += (await file.write(part, at, part.length - at)).bytesWritten;
}

/** A rename is lasting only when its directory is on disk. */
async function syncDirectory(path: string): Promise<void> {
  for (const dir of [path, dirname(path), dirname(dirname(path))]) {
    const handle = await open(dir, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(nullIfMissing);
  return stats?.size;
}

async function shards(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => /^[0-9a-f]{2}$/.test(name));
}

function falseIfThere(thrown: unknown): false {
  if (errorCode(thrown) === "EEXIST") return false;
  throw thrown;
}

function nullIfMissing(thrown: unknown): null {
  if (errorCode(thrown) === "ENOENT") return null;
  throw thrown;
}
