import { connectComet, HttpEndpoint } from "@cosmjs/tendermint-rpc";
import { QueryClient } from "@cosmjs/stargate";
export const createRPCQueryClient = async ({
  rpcEndpoint
}: {
  rpcEndpoint: string | HttpEndpoint;
}) => {
  const tmClient = await connectComet(rpcEndpoint);
  const client = new QueryClient(tmClient);
  return {
    aceso: {
      attestation: {
        v1: (await import("./attestation/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      consent: {
        v1: (await import("./consent/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      device: {
        v1: (await import("./device/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      operator: {
        v1: (await import("./operator/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      record: {
        v1: (await import("./record/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      release: {
        v1: (await import("./release/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      reward: {
        v1: (await import("./reward/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      study: {
        v1: (await import("./study/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      },
      vault: {
        v1: (await import("./vault/v1/query.rpc.Query.js")).createRpcQueryExtension(client)
      }
    }
  };
};