// SPDX-License-Identifier: Apache-2.0
// A relayer over a real PostgreSQL and a real blob directory. Named mock: the node (answers as a test says) and the sender (keeps what it was given).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AcesoError, type Sender, type TxResult } from "@aceso/client";
import { createBell, createLog, migrate, openFileBlobStore, openStore } from "@aceso/host";
import { temporaryPostgres } from "@aceso/host/testing";
import { addressBytes, addressText, hex, httpStatement, sha256, text, unhex } from "@aceso/proto/encoding";
import { Params, type Phase, Progress, Round, RoundCommittee, Snapshot } from "@aceso/proto/gen/aceso/attestation/v1/state.ts";
import { QueryModelResponse } from "@aceso/proto/gen/aceso/device/v1/query.ts";
import { Device, Model, type Tier } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Operator, Role, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { BatchHead } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { QueryVaultResponse } from "@aceso/proto/gen/aceso/vault/v1/query.ts";
import { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import { nameBlob, sign, signKeys } from "@aceso/seal";
import type { EncodeObject } from "@cosmjs/proto-signing";
import type { Ledger } from "../src/ledger.ts";
import type { Relayer } from "../src/relayer.ts";
import { createRelayerApp } from "../src/routes/app.ts";
import { migrations, type Tables } from "../src/store.ts";

export const chainId = "aceso-local-1";
export const now = 1_800_000_000;

/** An address that a name gives. */
export const account = (name: string): string => addressText(sha256(text(name)).subarray(0, 20));

/** Keys that a name gives. */
export const keysOf = (name: string) => signKeys(sha256(text(`keys ${name}`)));

const notFound = (what: string) =>
  Promise.reject(new AcesoError({ code: `${what}_not_found`, message: `${what}: got none, wanted one`, retryable: true }));

/** One PostgreSQL for a test file; a new database and directory for each world. */
export async function createWorlds() {
  const postgres = await temporaryPostgres();
  return {
    create: async (change: Partial<Relayer["config"]> = {}) => createWorld(await postgres.database(), change),
    stop: () => postgres.stop(),
  };
}

async function createWorld(databaseUrl: string, change: Partial<Relayer["config"]>) {
  const store = openStore<Tables>({ databaseUrl });
  await migrate(store.db, migrations);
  const dir = mkdtempSync(join(tmpdir(), "aceso-test-relayer-"));
  const operators: Operator[] = ["relayer0", "relayer1", "relayer2", "relayer3"].map((name) =>
    Operator.fromPartial({
      address: account(name),
      role: Role.ROLE_RELAYER,
      status: Status.STATUS_ACTIVE,
      signKey: keysOf(name).public,
      endpoint: `http://${name}`,
    }),
  );
  const vaults: Vault[] = [];
  const rounds: { readonly round: Round; readonly progress: Progress; readonly committee: RoundCommittee | undefined }[] = [];
  const owners = new Set<string>();
  let allowanceLeft: bigint | undefined;
  let affirmed: Partial<Device> = {};
  let nodeAnswers = true;
  let model: Model | undefined;
  let pinned = Snapshot.fromPartial({ hash: new Uint8Array(32) });
  const chain: Ledger = {
    chainId,
    height: async () => 10,
    allowance: async () => allowanceLeft,
    query: {
      attestation: {
        params: async () => ({ params: Params.fromPartial({ resultSeconds: 86_400n }) }),
        round: async ({ id }) => {
          if (!nodeAnswers) throw new TypeError("fetch failed");
          const found = rounds.find(({ round }) => hex(round.id) === id);
          return found === undefined ? notFound("round") : { ...found, votes: [] };
        },
        snapshot: async () => ({ snapshot: pinned }),
        rounds: async ({ phase }) => ({ rounds: rounds.filter(({ progress }) => progress.phase === phase).map(({ round }) => round) }),
      },
      consent: { consentsByOwner: async () => ({ consents: [] }) },
      device: {
        device: async ({ id }) => ({ device: Device.fromPartial({ id: unhex(id), ...affirmed }), keys: [] }),
        model: async () => (model === undefined ? notFound("model") : QueryModelResponse.fromPartial({ model })),
        references: () => notFound("references"),
        anchors: () => notFound("anchors"),
      },
      operator: {
        operator: async ({ address }) => {
          const operator = operators.find((each) => each.address === address);
          return operator === undefined ? notFound("operator") : { operator };
        },
        operators: async () => ({ operators }),
        headerRing: async () => ({ headers: [{ height: 9n, hash: new Uint8Array(32).fill(9) }] }),
      },
      record: { batchHead: async () => ({ head: BatchHead.fromPartial({}) }) },
      vault: {
        vault: async ({ id }) => {
          const vault = vaults.find((each) => hex(each.id) === id);
          return vault === undefined ? notFound("vault") : QueryVaultResponse.fromPartial({ vault });
        },
        vaultsByOwner: async ({ owner }) => ({ vaults: owners.has(owner) ? [Vault.fromPartial({ owner })] : [] }),
      },
    },
  };
  const sent: EncodeObject[][] = [];
  /** What the next sends answer or throw, in order; an empty success where nothing is said. */
  const answers: (Partial<TxResult> | Error)[] = [];
  const sender: Sender = {
    address: account("hot"),
    send: async (messages) => {
      const answer = answers.shift() ?? {};
      if (answer instanceof Error) throw answer;
      sent.push([...messages]);
      return { hash: "aa", height: 11, gasUsed: 0n, events: [], responses: [], ...answer };
    },
  };
  let counter = 0;
  let clock = now;
  const served = new Map<string, (path: string) => Response | Promise<Response>>();
  const relayer: Relayer = {
    config: {
      chainId,
      operator: account("relayer0"),
      shadow: false,
      sponsorAllowance: 5_000_000,
      sponsorBits: 4,
      maxBlobBytes: 1 << 20,
      maxStoreBytes: 1 << 24,
      maxWriterBytes: 1 << 16,
      requestsPerSecond: 10_000,
      requestBurst: 10_000,
      ...change,
    },
    log: createLog({ name: "test", level: "silent" }),
    bell: createBell(),
    db: store.db,
    chain,
    sender,
    blobs: await openFileBlobStore({ dir, maxBlobBytes: 1 << 20, maxBytes: 1 << 24 }),
    sign: (statement) => sign(keysOf("relayer0").secret, statement),
    now: () => clock,
    random: (size) => sha256(text(`random ${counter++}`)).slice(0, size),
    fetch: async (url) => {
      if (url.startsWith("data:")) return fetch(url);
      const { origin, pathname, search } = new URL(url);
      const answer = await served.get(origin)?.(pathname + search);
      if (answer === undefined) throw new TypeError("fetch failed");
      return answer;
    },
  };
  const app = createRelayerApp(relayer, async () => {});
  return {
    relayer,
    app,
    sent,
    answers,
    operators,
    owners,
    /** Answers of other relayers by origin. */
    served,
    /** Lets seconds pass for the relayer. */
    pass: (seconds: number) => {
      clock += seconds;
    },
    setAllowance: (left: bigint | undefined) => {
      allowanceLeft = left;
    },
    /** Says which round affirmed the devices last, and at which tier. */
    affirm: (round: string, tier: Tier) => {
      affirmed = { round: unhex(round), tier };
    },
    /** Lets the node answer nothing about rounds, or answer again. */
    setNodeAnswers: (answers: boolean) => {
      nodeAnswers = answers;
    },
    /** Pins a revocation snapshot. */
    pin: (hash: Uint8Array, uri: string) => {
      pinned = Snapshot.fromPartial({ hash, uri });
    },
    /** What the chain says of every model. */
    setModel: (facts: Partial<Model>) => {
      model = Model.fromPartial(facts);
    },
    /** A vault on chain whose agent key a name gives. */
    addVault: (name: string) => {
      const id = sha256(text(`vault ${name}`));
      vaults.push(Vault.fromPartial({ id, agentKey: keysOf(name).public }));
      return id;
    },
    /** A round in a phase; without members its committee is not drawn yet. */
    addRound: (name: string, phase: Phase, members: readonly string[] | undefined, deadline = now + 20) => {
      const round = Round.fromPartial({
        id: sha256(text(name)),
        lead: account("relayer1"),
        evidenceHash: sha256(text(`evidence ${name}`)),
      });
      const progress = Progress.fromPartial({ round: round.id, phase, deadline: BigInt(deadline) });
      const committee = members === undefined ? undefined : RoundCommittee.fromPartial({ round: round.id, members: [...members] });
      const entry = { round, progress, committee };
      rounds.push(entry);
      return hex(round.id);
    },
    /** Lets the chain prune a round, as it does once one is final. */
    forgetRound: (id: string) => {
      rounds.splice(
        rounds.findIndex(({ round }) => hex(round.id) === id),
        1,
      );
    },
    setPhase: (id: string, phase: Phase) => {
      const entry = rounds.find(({ round }) => hex(round.id) === id);
      if (entry !== undefined) entry.progress.phase = phase;
    },
    stop: async () => {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A running world. */
export type World = Awaited<ReturnType<Awaited<ReturnType<typeof createWorlds>>["create"]>>;

/** Puts a blob as its writer does; `over` changes what is sent after it was signed. */
export function putBlob(
  world: World,
  bytes: Uint8Array,
  signer: Uint8Array,
  keys: { readonly secret: Uint8Array },
  over: Record<string, string> = {},
) {
  const path = `/v1/blobs/${hex(nameBlob(bytes))}`;
  const statement = httpStatement({ chainId, operator: signer, method: "PUT", path, body: bytes, time: now });
  return world.app.request(path, {
    method: "PUT",
    body: new Uint8Array(bytes),
    headers: {
      "content-type": "application/octet-stream",
      "aceso-signer": hex(signer),
      "aceso-time": String(now),
      "aceso-signature": hex(sign(keys.secret, statement)),
      ...over,
    },
  });
}

/** The 20 bytes of a name's account. */
export const accountBytes = (name: string): Uint8Array => addressBytes(account(name));
