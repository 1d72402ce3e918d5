// SPDX-License-Identifier: Apache-2.0

package world

import (
	"crypto/sha256"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
)

// anchorMaterial stands for the maker's software root.
var anchorMaterial = []byte("software root of the test maker")

// ModelID is the id of the model that StartModel registers.
func ModelID() []byte { return canon.ModelID(Raw(Maker), "00844588003288", "patch") }

// DeviceID is the id of a device by name.
func DeviceID(device string) []byte { return Bytes32("device " + device) }

// StartModel registers the maker with one funded model and one reference.
func (c *Chain) StartModel() {
	c.Helper()
	anchor := sha256.Sum256(anchorMaterial)
	c.Do(Maker,
		&devicetypes.MsgRegisterMaker{Address: Addr(Maker), Name: "Test maker", Bond: 10_000},
		&devicetypes.MsgApproveAnchor{
			Authority: Addr(Maker), Kind: devicetypes.ANCHOR_KIND_SOFTWARE_TEST, Format: "psa", Material: anchorMaterial, Name: "test root",
		},
		&devicetypes.MsgRegisterModel{
			Maker: Addr(Maker), UdiDi: "00844588003288", Name: "patch", Formats: []string{"psa"},
			Classes: 1 << consenttypes.DATA_CLASS_WEARABLE, Anchors: [][]byte{anchor[:]}, Quota: 100_000, MaxTier: devicetypes.TIER_T3, EvidencePublic: true,
		},
		&devicetypes.MsgFundModel{Maker: Addr(Maker), Model: ModelID(), Amount: 1_000_000},
		&devicetypes.MsgSetReference{Maker: Addr(Maker), Reference: devicetypes.Reference{
			Model: ModelID(), Measurement: []byte("firmware 1"), State: devicetypes.REFERENCE_STATE_OK, Version: "1.0",
		}},
	)
}

// Enrol enrols devices of the model.
func (c *Chain) Enrol(devices ...string) {
	c.Helper()
	ids := make([][]byte, len(devices))
	for i, device := range devices {
		ids[i] = DeviceID(device)
	}
	c.Do(Maker, &devicetypes.MsgEnrolDevices{Maker: Addr(Maker), Model: ModelID(), Devices: ids})
}

// Pairing is the message by which a person pairs an attested device, signed by the device too.
func (c *Chain) Pairing(owner, device string) *devicetypes.MsgPairDevice {
	c.Helper()
	found, err := c.App.DeviceKeeper.GetDevice(c.Ctx(), DeviceID(device))
	c.check(err)
	statement := canon.PossessionStatement(ID, found.Id, Raw(owner), uint64(found.Generation)+1)
	return &devicetypes.MsgPairDevice{Owner: Addr(owner), Device: found.Id, Possession: NewDataKey(device).Sign(statement)}
}

// Pair pairs an attested device.
func (c *Chain) Pair(owner, device string) {
	c.Helper()
	c.Do(owner, c.Pairing(owner, device))
}

// Recall has the maker recall its model for a time, unix seconds, the end not included.
func (c *Chain) Recall(from, until int64) {
	c.Helper()
	c.Do(Maker, &devicetypes.MsgRecallModel{Signer: Addr(Maker), Model: ModelID(), From: from, Until: until, Reason: "drift"})
}
