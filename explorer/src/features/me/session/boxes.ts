// SPDX-License-Identifier: Apache-2.0
import { PortalError } from "../portalError.ts";

/** A few named values that survive a reload. `put` returns once the value is on disk. */
export interface Boxes {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

const table = "boxes";

/** This origin's IndexedDB. Only ciphertext and keys that cannot be read out go in. @throws PortalError storage_refused */
export function browserBoxes(): Boxes {
  const database = open();
  const run = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await database).transaction(table, mode, { durability: "strict" });
    const request = act(transaction.objectStore(table));
    await settled(transaction);
    return request.result;
  };
  return {
    get: (name) => run<unknown>("readonly", (store) => store.get(name)),
    put: async (name, value) => {
      await run("readwrite", (store) => store.put(value, name));
    },
    remove: async (name) => {
      await run("readwrite", (store) => store.delete(name));
    },
  };
}

/** Boxes in memory, for tests. */
export function memoryBoxes(): Boxes & { readonly held: ReadonlyMap<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (name) => held.get(name),
    put: async (name, value) => void held.set(name, value),
    remove: async (name) => void held.delete(name),
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("aceso-portal", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refused(request.error));
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(refused(transaction.error));
    transaction.onerror = () => reject(refused(transaction.error));
  });
}

function refused(cause: DOMException | null): PortalError {
  return new PortalError(
    "storage_refused",
    "this browser's storage",
    cause?.name ?? "a refusal",
    "a place to keep the locked wallet",
    cause,
  );
}
