// SPDX-License-Identifier: Apache-2.0
// A TPM 2.0 of its own process (swtpm), driven by tpm2-tools as a machine's agent would: keys and quotes are made by it, not by our code.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const pcrs = "sha256:0,1,2,3,4,5,6,7";
/** How many PCRs are quoted, from the first on. */
export const quotedPcrs = 8;
const pcrBytes = 32;
const attributes = "fixedtpm|fixedparent|sensitivedataorigin|userwithauth|restricted|sign";

/** What is missing on this machine, or undefined. */
export function missing(): string | undefined {
  return ["swtpm", "tpm2_quote"].find((program) => spawnSync(program, ["--version"]).status !== 0);
}

/** A running TPM. */
export interface Tpm {
  /** Makes a restricted P-256 signing key; returns its TPMT_PUBLIC. Named by the caller. */
  createKey(name: string): Uint8Array;
  /** The TPMT_PUBLIC again. */
  publicArea(name: string): Uint8Array;
  /** Quotes the PCRs over a nonce by a key. */
  quote(name: string, nonce: Uint8Array): { readonly attest: Uint8Array; readonly signature: Uint8Array };
  readPcrs(): readonly Uint8Array[];
  stop(): void;
}

/** Starts one with an empty state below `folder`. */
export async function startTpm(folder: string): Promise<Tpm> {
  mkdirSync(join(folder, "state"), { recursive: true });
  const port = await freePair();
  const place = (at: number): string => `type=tcp,port=${at},bindaddr=127.0.0.1`;
  const state = ["socket", "--tpm2", "--tpmstate", "dir=state", "--server", place(port), "--ctrl", place(port + 1)];
  const child = spawn("swtpm", [...state, "--flags", "not-need-init,startup-clear"], { cwd: folder, stdio: "ignore" });
  const env = { PATH: process.env.PATH, TPM2TOOLS_TCTI: `swtpm:host=127.0.0.1,port=${port}` };
  const run = (tool: string, ...args: string[]): void => {
    execFileSync(`tpm2_${tool}`, args, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  };
  const bytes = (name: string): Uint8Array => Uint8Array.from(readFileSync(join(folder, name)));
  // A TPM holds three objects at once: what was loaded for one command is let go after it.
  const alone = (...args: [tool: string, ...string[]]): void => {
    run(...args);
    run("flushcontext", "-t");
  };
  for (let attempt = 0; ; attempt++) {
    try {
      alone("createprimary", "-C", "e", "-G", "ecc256", "-c", "primary.ctx");
      break;
    } catch (error) {
      if (attempt === 20) throw error;
      await sleep(100);
    }
  }
  return {
    createKey: (name) => {
      const files = ["-u", `${name}.pub`, "-r", `${name}.priv`];
      alone("create", "-C", "primary.ctx", "-G", "ecc256:ecdsa-sha256:null", "-g", "sha256", ...files, "-a", attributes);
      alone("load", "-C", "primary.ctx", ...files, "-c", `${name}.ctx`);
      alone("readpublic", "-c", `${name}.ctx`, "-f", "tpmt", "-o", `${name}.tpmt`);
      return bytes(`${name}.tpmt`);
    },
    publicArea: (name) => bytes(`${name}.tpmt`),
    quote: (name, nonce) => {
      const out = ["-m", "quote.msg", "-s", "quote.sig"];
      alone("quote", "-c", `${name}.ctx`, "-l", pcrs, "-q", Buffer.from(nonce).toString("hex"), "-g", "sha256", ...out);
      return { attest: bytes("quote.msg"), signature: bytes("quote.sig") };
    },
    readPcrs: () => {
      run("pcrread", pcrs, "-o", "pcrs.bin");
      const all = bytes("pcrs.bin");
      return Array.from({ length: quotedPcrs }, (_, at) => all.slice(at * pcrBytes, (at + 1) * pcrBytes));
    },
    stop: () => void child.kill(),
  };
}

/** A port that is free together with the one above it, which swtpm wants for its control channel. */
async function freePair(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((done, fail) => {
      const server = createServer().once("error", fail);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        const found = typeof address === "object" && address !== null ? address.port : 0;
        server.close(() => done(found));
      });
    });
    if (port > 0 && port < 65_535 && (await isFree(port + 1))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
