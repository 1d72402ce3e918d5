import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgRegister, MsgRegisterResponse, MsgUpdate, MsgUpdateResponse, MsgRotateKeys, MsgRotateKeysResponse, MsgAddBond, MsgAddBondResponse, MsgLeave, MsgLeaveResponse, MsgWithdraw, MsgWithdrawResponse, MsgUnjail, MsgUnjailResponse, MsgApproveOrg, MsgApproveOrgResponse, MsgSetCouncil, MsgSetCouncilResponse, MsgCancelSlash, MsgCancelSlashResponse, MsgHoldSlash, MsgHoldSlashResponse, MsgExecuteSlash, MsgExecuteSlashResponse, MsgPauseMessages, MsgPauseMessagesResponse, MsgUnpause, MsgUnpauseResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the operator module's transaction service. */
export interface Msg {
  register(request: MsgRegister): Promise<MsgRegisterResponse>;
  update(request: MsgUpdate): Promise<MsgUpdateResponse>;
  rotateKeys(request: MsgRotateKeys): Promise<MsgRotateKeysResponse>;
  addBond(request: MsgAddBond): Promise<MsgAddBondResponse>;
  leave(request: MsgLeave): Promise<MsgLeaveResponse>;
  withdraw(request: MsgWithdraw): Promise<MsgWithdrawResponse>;
  unjail(request: MsgUnjail): Promise<MsgUnjailResponse>;
  approveOrg(request: MsgApproveOrg): Promise<MsgApproveOrgResponse>;
  setCouncil(request: MsgSetCouncil): Promise<MsgSetCouncilResponse>;
  cancelSlash(request: MsgCancelSlash): Promise<MsgCancelSlashResponse>;
  holdSlash(request: MsgHoldSlash): Promise<MsgHoldSlashResponse>;
  executeSlash(request: MsgExecuteSlash): Promise<MsgExecuteSlashResponse>;
  pauseMessages(request: MsgPauseMessages): Promise<MsgPauseMessagesResponse>;
  unpause(request: MsgUnpause): Promise<MsgUnpauseResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.register = this.register.bind(this);
    this.update = this.update.bind(this);
    this.rotateKeys = this.rotateKeys.bind(this);
    this.addBond = this.addBond.bind(this);
    this.leave = this.leave.bind(this);
    this.withdraw = this.withdraw.bind(this);
    this.unjail = this.unjail.bind(this);
    this.approveOrg = this.approveOrg.bind(this);
    this.setCouncil = this.setCouncil.bind(this);
    this.cancelSlash = this.cancelSlash.bind(this);
    this.holdSlash = this.holdSlash.bind(this);
    this.executeSlash = this.executeSlash.bind(this);
    this.pauseMessages = this.pauseMessages.bind(this);
    this.unpause = this.unpause.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  register(request: MsgRegister): Promise<MsgRegisterResponse> {
    const data = MsgRegister.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Register", data);
    return promise.then(data => MsgRegisterResponse.decode(new BinaryReader(data)));
  }
  update(request: MsgUpdate): Promise<MsgUpdateResponse> {
    const data = MsgUpdate.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Update", data);
    return promise.then(data => MsgUpdateResponse.decode(new BinaryReader(data)));
  }
  rotateKeys(request: MsgRotateKeys): Promise<MsgRotateKeysResponse> {
    const data = MsgRotateKeys.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "RotateKeys", data);
    return promise.then(data => MsgRotateKeysResponse.decode(new BinaryReader(data)));
  }
  addBond(request: MsgAddBond): Promise<MsgAddBondResponse> {
    const data = MsgAddBond.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "AddBond", data);
    return promise.then(data => MsgAddBondResponse.decode(new BinaryReader(data)));
  }
  leave(request: MsgLeave): Promise<MsgLeaveResponse> {
    const data = MsgLeave.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Leave", data);
    return promise.then(data => MsgLeaveResponse.decode(new BinaryReader(data)));
  }
  withdraw(request: MsgWithdraw): Promise<MsgWithdrawResponse> {
    const data = MsgWithdraw.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Withdraw", data);
    return promise.then(data => MsgWithdrawResponse.decode(new BinaryReader(data)));
  }
  unjail(request: MsgUnjail): Promise<MsgUnjailResponse> {
    const data = MsgUnjail.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Unjail", data);
    return promise.then(data => MsgUnjailResponse.decode(new BinaryReader(data)));
  }
  approveOrg(request: MsgApproveOrg): Promise<MsgApproveOrgResponse> {
    const data = MsgApproveOrg.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "ApproveOrg", data);
    return promise.then(data => MsgApproveOrgResponse.decode(new BinaryReader(data)));
  }
  setCouncil(request: MsgSetCouncil): Promise<MsgSetCouncilResponse> {
    const data = MsgSetCouncil.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "SetCouncil", data);
    return promise.then(data => MsgSetCouncilResponse.decode(new BinaryReader(data)));
  }
  cancelSlash(request: MsgCancelSlash): Promise<MsgCancelSlashResponse> {
    const data = MsgCancelSlash.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "CancelSlash", data);
    return promise.then(data => MsgCancelSlashResponse.decode(new BinaryReader(data)));
  }
  holdSlash(request: MsgHoldSlash): Promise<MsgHoldSlashResponse> {
    const data = MsgHoldSlash.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "HoldSlash", data);
    return promise.then(data => MsgHoldSlashResponse.decode(new BinaryReader(data)));
  }
  executeSlash(request: MsgExecuteSlash): Promise<MsgExecuteSlashResponse> {
    const data = MsgExecuteSlash.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "ExecuteSlash", data);
    return promise.then(data => MsgExecuteSlashResponse.decode(new BinaryReader(data)));
  }
  pauseMessages(request: MsgPauseMessages): Promise<MsgPauseMessagesResponse> {
    const data = MsgPauseMessages.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "PauseMessages", data);
    return promise.then(data => MsgPauseMessagesResponse.decode(new BinaryReader(data)));
  }
  unpause(request: MsgUnpause): Promise<MsgUnpauseResponse> {
    const data = MsgUnpause.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "Unpause", data);
    return promise.then(data => MsgUnpauseResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}