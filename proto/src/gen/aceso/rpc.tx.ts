import { Rpc } from "../helpers.js";
export const createRPCMsgClient = async ({
  rpc
}: {
  rpc: Rpc;
}) => ({
  aceso: {
    attestation: {
      v1: new (await import("./attestation/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    consent: {
      v1: new (await import("./consent/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    device: {
      v1: new (await import("./device/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    operator: {
      v1: new (await import("./operator/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    record: {
      v1: new (await import("./record/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    release: {
      v1: new (await import("./release/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    reward: {
      v1: new (await import("./reward/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    study: {
      v1: new (await import("./study/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    },
    vault: {
      v1: new (await import("./vault/v1/tx.rpc.msg.js")).MsgClientImpl(rpc)
    }
  }
});