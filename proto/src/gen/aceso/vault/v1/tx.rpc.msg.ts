import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgOpenVault, MsgOpenVaultResponse, MsgAckShares, MsgAckSharesResponse, MsgComplainShare, MsgComplainShareResponse, MsgRedeal, MsgRedealResponse, MsgSetPolicies, MsgSetPoliciesResponse, MsgRenewLease, MsgRenewLeaseResponse, MsgRotateAgentKey, MsgRotateAgentKeyResponse, MsgShred, MsgShredResponse, MsgAckShreds, MsgAckShredsResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the vault module's transaction service. */
export interface Msg {
  openVault(request: MsgOpenVault): Promise<MsgOpenVaultResponse>;
  ackShares(request: MsgAckShares): Promise<MsgAckSharesResponse>;
  complainShare(request: MsgComplainShare): Promise<MsgComplainShareResponse>;
  redeal(request: MsgRedeal): Promise<MsgRedealResponse>;
  setPolicies(request: MsgSetPolicies): Promise<MsgSetPoliciesResponse>;
  renewLease(request: MsgRenewLease): Promise<MsgRenewLeaseResponse>;
  rotateAgentKey(request: MsgRotateAgentKey): Promise<MsgRotateAgentKeyResponse>;
  shred(request: MsgShred): Promise<MsgShredResponse>;
  ackShreds(request: MsgAckShreds): Promise<MsgAckShredsResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.openVault = this.openVault.bind(this);
    this.ackShares = this.ackShares.bind(this);
    this.complainShare = this.complainShare.bind(this);
    this.redeal = this.redeal.bind(this);
    this.setPolicies = this.setPolicies.bind(this);
    this.renewLease = this.renewLease.bind(this);
    this.rotateAgentKey = this.rotateAgentKey.bind(this);
    this.shred = this.shred.bind(this);
    this.ackShreds = this.ackShreds.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  openVault(request: MsgOpenVault): Promise<MsgOpenVaultResponse> {
    const data = MsgOpenVault.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "OpenVault", data);
    return promise.then(data => MsgOpenVaultResponse.decode(new BinaryReader(data)));
  }
  ackShares(request: MsgAckShares): Promise<MsgAckSharesResponse> {
    const data = MsgAckShares.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "AckShares", data);
    return promise.then(data => MsgAckSharesResponse.decode(new BinaryReader(data)));
  }
  complainShare(request: MsgComplainShare): Promise<MsgComplainShareResponse> {
    const data = MsgComplainShare.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "ComplainShare", data);
    return promise.then(data => MsgComplainShareResponse.decode(new BinaryReader(data)));
  }
  redeal(request: MsgRedeal): Promise<MsgRedealResponse> {
    const data = MsgRedeal.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "Redeal", data);
    return promise.then(data => MsgRedealResponse.decode(new BinaryReader(data)));
  }
  setPolicies(request: MsgSetPolicies): Promise<MsgSetPoliciesResponse> {
    const data = MsgSetPolicies.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "SetPolicies", data);
    return promise.then(data => MsgSetPoliciesResponse.decode(new BinaryReader(data)));
  }
  renewLease(request: MsgRenewLease): Promise<MsgRenewLeaseResponse> {
    const data = MsgRenewLease.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "RenewLease", data);
    return promise.then(data => MsgRenewLeaseResponse.decode(new BinaryReader(data)));
  }
  rotateAgentKey(request: MsgRotateAgentKey): Promise<MsgRotateAgentKeyResponse> {
    const data = MsgRotateAgentKey.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "RotateAgentKey", data);
    return promise.then(data => MsgRotateAgentKeyResponse.decode(new BinaryReader(data)));
  }
  shred(request: MsgShred): Promise<MsgShredResponse> {
    const data = MsgShred.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "Shred", data);
    return promise.then(data => MsgShredResponse.decode(new BinaryReader(data)));
  }
  ackShreds(request: MsgAckShreds): Promise<MsgAckShredsResponse> {
    const data = MsgAckShreds.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "AckShreds", data);
    return promise.then(data => MsgAckShredsResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}