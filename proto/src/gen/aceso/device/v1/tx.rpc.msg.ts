import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgRegisterMaker, MsgRegisterMakerResponse, MsgApproveAnchor, MsgApproveAnchorResponse, MsgRetireAnchor, MsgRetireAnchorResponse, MsgRegisterModel, MsgRegisterModelResponse, MsgFundModel, MsgFundModelResponse, MsgSetReference, MsgSetReferenceResponse, MsgRecallModel, MsgRecallModelResponse, MsgEnrolDevices, MsgEnrolDevicesResponse, MsgPairDevice, MsgPairDeviceResponse, MsgUnpairDevice, MsgUnpairDeviceResponse, MsgAllowKeyChange, MsgAllowKeyChangeResponse, MsgSetDeviceStatus, MsgSetDeviceStatusResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the device module's transaction service. */
export interface Msg {
  registerMaker(request: MsgRegisterMaker): Promise<MsgRegisterMakerResponse>;
  approveAnchor(request: MsgApproveAnchor): Promise<MsgApproveAnchorResponse>;
  retireAnchor(request: MsgRetireAnchor): Promise<MsgRetireAnchorResponse>;
  registerModel(request: MsgRegisterModel): Promise<MsgRegisterModelResponse>;
  fundModel(request: MsgFundModel): Promise<MsgFundModelResponse>;
  setReference(request: MsgSetReference): Promise<MsgSetReferenceResponse>;
  recallModel(request: MsgRecallModel): Promise<MsgRecallModelResponse>;
  enrolDevices(request: MsgEnrolDevices): Promise<MsgEnrolDevicesResponse>;
  pairDevice(request: MsgPairDevice): Promise<MsgPairDeviceResponse>;
  unpairDevice(request: MsgUnpairDevice): Promise<MsgUnpairDeviceResponse>;
  allowKeyChange(request: MsgAllowKeyChange): Promise<MsgAllowKeyChangeResponse>;
  setDeviceStatus(request: MsgSetDeviceStatus): Promise<MsgSetDeviceStatusResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.registerMaker = this.registerMaker.bind(this);
    this.approveAnchor = this.approveAnchor.bind(this);
    this.retireAnchor = this.retireAnchor.bind(this);
    this.registerModel = this.registerModel.bind(this);
    this.fundModel = this.fundModel.bind(this);
    this.setReference = this.setReference.bind(this);
    this.recallModel = this.recallModel.bind(this);
    this.enrolDevices = this.enrolDevices.bind(this);
    this.pairDevice = this.pairDevice.bind(this);
    this.unpairDevice = this.unpairDevice.bind(this);
    this.allowKeyChange = this.allowKeyChange.bind(this);
    this.setDeviceStatus = this.setDeviceStatus.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  registerMaker(request: MsgRegisterMaker): Promise<MsgRegisterMakerResponse> {
    const data = MsgRegisterMaker.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "RegisterMaker", data);
    return promise.then(data => MsgRegisterMakerResponse.decode(new BinaryReader(data)));
  }
  approveAnchor(request: MsgApproveAnchor): Promise<MsgApproveAnchorResponse> {
    const data = MsgApproveAnchor.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "ApproveAnchor", data);
    return promise.then(data => MsgApproveAnchorResponse.decode(new BinaryReader(data)));
  }
  retireAnchor(request: MsgRetireAnchor): Promise<MsgRetireAnchorResponse> {
    const data = MsgRetireAnchor.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "RetireAnchor", data);
    return promise.then(data => MsgRetireAnchorResponse.decode(new BinaryReader(data)));
  }
  registerModel(request: MsgRegisterModel): Promise<MsgRegisterModelResponse> {
    const data = MsgRegisterModel.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "RegisterModel", data);
    return promise.then(data => MsgRegisterModelResponse.decode(new BinaryReader(data)));
  }
  fundModel(request: MsgFundModel): Promise<MsgFundModelResponse> {
    const data = MsgFundModel.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "FundModel", data);
    return promise.then(data => MsgFundModelResponse.decode(new BinaryReader(data)));
  }
  setReference(request: MsgSetReference): Promise<MsgSetReferenceResponse> {
    const data = MsgSetReference.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "SetReference", data);
    return promise.then(data => MsgSetReferenceResponse.decode(new BinaryReader(data)));
  }
  recallModel(request: MsgRecallModel): Promise<MsgRecallModelResponse> {
    const data = MsgRecallModel.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "RecallModel", data);
    return promise.then(data => MsgRecallModelResponse.decode(new BinaryReader(data)));
  }
  enrolDevices(request: MsgEnrolDevices): Promise<MsgEnrolDevicesResponse> {
    const data = MsgEnrolDevices.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "EnrolDevices", data);
    return promise.then(data => MsgEnrolDevicesResponse.decode(new BinaryReader(data)));
  }
  pairDevice(request: MsgPairDevice): Promise<MsgPairDeviceResponse> {
    const data = MsgPairDevice.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "PairDevice", data);
    return promise.then(data => MsgPairDeviceResponse.decode(new BinaryReader(data)));
  }
  unpairDevice(request: MsgUnpairDevice): Promise<MsgUnpairDeviceResponse> {
    const data = MsgUnpairDevice.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "UnpairDevice", data);
    return promise.then(data => MsgUnpairDeviceResponse.decode(new BinaryReader(data)));
  }
  allowKeyChange(request: MsgAllowKeyChange): Promise<MsgAllowKeyChangeResponse> {
    const data = MsgAllowKeyChange.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "AllowKeyChange", data);
    return promise.then(data => MsgAllowKeyChangeResponse.decode(new BinaryReader(data)));
  }
  setDeviceStatus(request: MsgSetDeviceStatus): Promise<MsgSetDeviceStatusResponse> {
    const data = MsgSetDeviceStatus.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "SetDeviceStatus", data);
    return promise.then(data => MsgSetDeviceStatusResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}