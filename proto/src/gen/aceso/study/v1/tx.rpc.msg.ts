import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgSetProfile, MsgSetProfileResponse, MsgCreateStudy, MsgCreateStudyResponse, MsgNewVersion, MsgNewVersionResponse, MsgCloseStudy, MsgCloseStudyResponse, MsgFundStudy, MsgFundStudyResponse, MsgApproveCommittee, MsgApproveCommitteeResponse, MsgAttestEthics, MsgAttestEthicsResponse, MsgSetStudyStatus, MsgSetStudyStatusResponse, MsgRequestAccess, MsgRequestAccessResponse, MsgSettleRequest, MsgSettleRequestResponse, MsgPublishManifest, MsgPublishManifestResponse, MsgReturnResult, MsgReturnResultResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the study module's transaction service. */
export interface Msg {
  setProfile(request: MsgSetProfile): Promise<MsgSetProfileResponse>;
  createStudy(request: MsgCreateStudy): Promise<MsgCreateStudyResponse>;
  newVersion(request: MsgNewVersion): Promise<MsgNewVersionResponse>;
  closeStudy(request: MsgCloseStudy): Promise<MsgCloseStudyResponse>;
  fundStudy(request: MsgFundStudy): Promise<MsgFundStudyResponse>;
  approveCommittee(request: MsgApproveCommittee): Promise<MsgApproveCommitteeResponse>;
  attestEthics(request: MsgAttestEthics): Promise<MsgAttestEthicsResponse>;
  setStudyStatus(request: MsgSetStudyStatus): Promise<MsgSetStudyStatusResponse>;
  requestAccess(request: MsgRequestAccess): Promise<MsgRequestAccessResponse>;
  settleRequest(request: MsgSettleRequest): Promise<MsgSettleRequestResponse>;
  publishManifest(request: MsgPublishManifest): Promise<MsgPublishManifestResponse>;
  returnResult(request: MsgReturnResult): Promise<MsgReturnResultResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.setProfile = this.setProfile.bind(this);
    this.createStudy = this.createStudy.bind(this);
    this.newVersion = this.newVersion.bind(this);
    this.closeStudy = this.closeStudy.bind(this);
    this.fundStudy = this.fundStudy.bind(this);
    this.approveCommittee = this.approveCommittee.bind(this);
    this.attestEthics = this.attestEthics.bind(this);
    this.setStudyStatus = this.setStudyStatus.bind(this);
    this.requestAccess = this.requestAccess.bind(this);
    this.settleRequest = this.settleRequest.bind(this);
    this.publishManifest = this.publishManifest.bind(this);
    this.returnResult = this.returnResult.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  setProfile(request: MsgSetProfile): Promise<MsgSetProfileResponse> {
    const data = MsgSetProfile.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "SetProfile", data);
    return promise.then(data => MsgSetProfileResponse.decode(new BinaryReader(data)));
  }
  createStudy(request: MsgCreateStudy): Promise<MsgCreateStudyResponse> {
    const data = MsgCreateStudy.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "CreateStudy", data);
    return promise.then(data => MsgCreateStudyResponse.decode(new BinaryReader(data)));
  }
  newVersion(request: MsgNewVersion): Promise<MsgNewVersionResponse> {
    const data = MsgNewVersion.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "NewVersion", data);
    return promise.then(data => MsgNewVersionResponse.decode(new BinaryReader(data)));
  }
  closeStudy(request: MsgCloseStudy): Promise<MsgCloseStudyResponse> {
    const data = MsgCloseStudy.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "CloseStudy", data);
    return promise.then(data => MsgCloseStudyResponse.decode(new BinaryReader(data)));
  }
  fundStudy(request: MsgFundStudy): Promise<MsgFundStudyResponse> {
    const data = MsgFundStudy.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "FundStudy", data);
    return promise.then(data => MsgFundStudyResponse.decode(new BinaryReader(data)));
  }
  approveCommittee(request: MsgApproveCommittee): Promise<MsgApproveCommitteeResponse> {
    const data = MsgApproveCommittee.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "ApproveCommittee", data);
    return promise.then(data => MsgApproveCommitteeResponse.decode(new BinaryReader(data)));
  }
  attestEthics(request: MsgAttestEthics): Promise<MsgAttestEthicsResponse> {
    const data = MsgAttestEthics.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "AttestEthics", data);
    return promise.then(data => MsgAttestEthicsResponse.decode(new BinaryReader(data)));
  }
  setStudyStatus(request: MsgSetStudyStatus): Promise<MsgSetStudyStatusResponse> {
    const data = MsgSetStudyStatus.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "SetStudyStatus", data);
    return promise.then(data => MsgSetStudyStatusResponse.decode(new BinaryReader(data)));
  }
  requestAccess(request: MsgRequestAccess): Promise<MsgRequestAccessResponse> {
    const data = MsgRequestAccess.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "RequestAccess", data);
    return promise.then(data => MsgRequestAccessResponse.decode(new BinaryReader(data)));
  }
  settleRequest(request: MsgSettleRequest): Promise<MsgSettleRequestResponse> {
    const data = MsgSettleRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "SettleRequest", data);
    return promise.then(data => MsgSettleRequestResponse.decode(new BinaryReader(data)));
  }
  publishManifest(request: MsgPublishManifest): Promise<MsgPublishManifestResponse> {
    const data = MsgPublishManifest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "PublishManifest", data);
    return promise.then(data => MsgPublishManifestResponse.decode(new BinaryReader(data)));
  }
  returnResult(request: MsgReturnResult): Promise<MsgReturnResultResponse> {
    const data = MsgReturnResult.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "ReturnResult", data);
    return promise.then(data => MsgReturnResultResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}