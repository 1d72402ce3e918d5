import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgOpenRound, MsgOpenRoundResponse, MsgCommitVerdicts, MsgCommitVerdictsResponse, MsgRevealVerdicts, MsgRevealVerdictsResponse, MsgChallengeRound, MsgChallengeRoundResponse, MsgSetSnapshot, MsgSetSnapshotResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the attestation module's transaction service. */
export interface Msg {
  openRound(request: MsgOpenRound): Promise<MsgOpenRoundResponse>;
  commitVerdicts(request: MsgCommitVerdicts): Promise<MsgCommitVerdictsResponse>;
  revealVerdicts(request: MsgRevealVerdicts): Promise<MsgRevealVerdictsResponse>;
  challengeRound(request: MsgChallengeRound): Promise<MsgChallengeRoundResponse>;
  setSnapshot(request: MsgSetSnapshot): Promise<MsgSetSnapshotResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.openRound = this.openRound.bind(this);
    this.commitVerdicts = this.commitVerdicts.bind(this);
    this.revealVerdicts = this.revealVerdicts.bind(this);
    this.challengeRound = this.challengeRound.bind(this);
    this.setSnapshot = this.setSnapshot.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  openRound(request: MsgOpenRound): Promise<MsgOpenRoundResponse> {
    const data = MsgOpenRound.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "OpenRound", data);
    return promise.then(data => MsgOpenRoundResponse.decode(new BinaryReader(data)));
  }
  commitVerdicts(request: MsgCommitVerdicts): Promise<MsgCommitVerdictsResponse> {
    const data = MsgCommitVerdicts.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "CommitVerdicts", data);
    return promise.then(data => MsgCommitVerdictsResponse.decode(new BinaryReader(data)));
  }
  revealVerdicts(request: MsgRevealVerdicts): Promise<MsgRevealVerdictsResponse> {
    const data = MsgRevealVerdicts.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "RevealVerdicts", data);
    return promise.then(data => MsgRevealVerdictsResponse.decode(new BinaryReader(data)));
  }
  challengeRound(request: MsgChallengeRound): Promise<MsgChallengeRoundResponse> {
    const data = MsgChallengeRound.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "ChallengeRound", data);
    return promise.then(data => MsgChallengeRoundResponse.decode(new BinaryReader(data)));
  }
  setSnapshot(request: MsgSetSnapshot): Promise<MsgSetSnapshotResponse> {
    const data = MsgSetSnapshot.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "SetSnapshot", data);
    return promise.then(data => MsgSetSnapshotResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}