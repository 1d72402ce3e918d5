// SPDX-License-Identifier: Apache-2.0
import { tpm2Measurement } from "@aceso/attest";
import { createSender } from "@aceso/client";
import {
  approveSoftwareAnchor,
  createMakerCa,
  createRelayerClient,
  createSigningKey,
  enrolDevices,
  type NonceInfo,
  type RoundStatus,
  registerMaker,
  registerModel,
  signRound,
  softwareFirmware,
  type TpmDevice,
} from "@aceso/device";
import { pcrSelection, tpmEvidence, tpmName, tpmSpki } from "@aceso/device/software";
import { concat, deviceId, evidenceEnvelope, hex, nonce, sha256 } from "@aceso/proto/encoding";
import { ReferenceState } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { seeded } from "../../harness/keys.ts";
import type { Network } from "../../harness/network.ts";
import { common } from "../../harness/scenes/makers.ts";
import { patientWith, sleep } from "../../harness/wait.ts";
import type { Scenario } from "../stage.ts";
import { missing, quotedPcrs, startTpm, type Tpm } from "../swtpm.ts";

const ENROL = 1;
const RENEW = 2;

export const swtpm: Scenario = {
  name: "swtpm",
  title: "a TPM that is not ours quotes over the live nonce and is affirmed; the same bytes later, and by a sibling, are not",
  run: async (stage) => {
    const lacking = missing();
    if (lacking !== undefined) return stage.skip(`no ${lacking} on this machine`);
    const tpm = await startTpm(await stage.folder("swtpm"));
    try {
      const { network } = await stage.shared();
      const { machine, sibling, pcrs } = await register(network, tpm);
      const say = (round: RoundStatus): string => `${round.phase} ${round.code} ${round.votes.map(({ reason }) => reason).join("; ")}`;
      const first = await ask(network, machine, ENROL);
      const envelope = envelopeOf(tpm, machine, first.nonceInfo, pcrs);
      const good = await submit(network, machine, first, envelope);
      stage.check("a quote over the live nonce is affirmed", good.code === "affirmed", say(good));
      const later = await submit(network, machine, await ask(network, machine, RENEW), envelope);
      stage.check("the same bytes later are refused: nonce_mismatch", later.code === "nonce_mismatch", say(later));
      const other = await submit(network, sibling, await ask(network, sibling, ENROL), envelope);
      stage.check("the same bytes by a sibling are refused: device_mismatch", other.code === "device_mismatch", say(other));
    } finally {
      tpm.stop();
    }
  },
};

interface Machines {
  readonly machine: TpmDevice;
  readonly sibling: TpmDevice;
  readonly pcrs: readonly Uint8Array[];
}

/** Two machines of a model whose reference value is what this TPM measured. */
async function register(network: Network, tpm: Tpm): Promise<Machines> {
  const random = seeded(network.seed, "maker/swtpm");
  const sender = createSender(network.chain, network.accounts.modeller.wallet);
  const names = { maker: "Real TPM Test", model: "Quoting Monitor" };
  const ca = createMakerCa(random, "tpm2", `${names.maker} ${names.model}`);
  // Each name is a key of the TPM.
  const make = (name: string): TpmDevice => {
    const ak = tpm.createKey(name);
    const salt = random(16);
    const dataKey = createSigningKey(random);
    const firmware = softwareFirmware(names.model, "1.0.0");
    const shared = { format: "tpm2", claimSecret: random(16), firmware, attestationKey: dataKey } as const;
    return { ...shared, id: deviceId(salt, tpmName(ak)), salt, dataKey, chain: ca.certify({ spki: tpmSpki(ak) }) };
  };
  const [machine, sibling, pcrs] = [make("machine"), make("sibling"), tpm.readPcrs()];
  await registerMaker(sender, { name: names.maker, website: "https://example.org", bond: 2_000_000_000n });
  await approveSoftwareAnchor(sender, ca, `${names.maker} software root`);
  const measurement = tpm2Measurement(pcrSelection(quotedPcrs), sha256(concat(...pcrs)));
  const { model } = await registerModel(sender, {
    ...{ ...common, name: names.model, udiDi: "00860000000987", formats: ["tpm2"], anchors: [ca.anchorId] },
    firmware: [{ version: "1.0.0", measurement, state: ReferenceState.REFERENCE_STATE_OK, nonceBuilder: false }],
  });
  await enrolDevices(sender, model, [machine.id, sibling.id]);
  return { machine, sibling, pcrs };
}

interface Asked {
  readonly nonceInfo: NonceInfo;
  readonly lead: Uint8Array;
}

function client({ relayerUrl }: Network) {
  return createRelayerClient(relayerUrl(0), { fetch: patientWith(relayerUrl(0)), sleep });
}

const ask = (network: Network, device: TpmDevice, purpose: number): Promise<Asked> => client(network).requestNonce(device, purpose);

function envelopeOf(tpm: Tpm, { id, salt, dataKey, chain }: TpmDevice, info: NonceInfo, pcrs: readonly Uint8Array[]): Uint8Array {
  const { chainId, height, headerHash, purpose } = info;
  const asked = nonce({ chainId, height, headerHash, deviceId: id, purpose, dataKey: dataKey.cose });
  const evidence = tpmEvidence({ ...tpm.quote("machine", asked), pcrs, ak: tpm.publicArea("machine") });
  return evidenceEnvelope({ format: "tpm2", evidence, salt16: salt, certs: chain });
}

async function submit(network: Network, device: TpmDevice, { nonceInfo, lead }: Asked, envelope: Uint8Array): Promise<RoundStatus> {
  const { signature } = signRound(device, { nonceInfo, evidenceHash: sha256(envelope), lead });
  const relayer = client(network);
  const round = await relayer.submitEvidence({
    device: hex(device.id),
    purpose: nonceInfo.purpose,
    format: "tpm2",
    evidence: Buffer.from(envelope).toString("base64"),
    data_key: hex(device.dataKey.cose),
    nonce_height: String(nonceInfo.height),
    statement_signature: hex(signature),
  });
  return relayer.waitForRound(round);
}
