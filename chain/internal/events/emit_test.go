// SPDX-License-Identifier: Apache-2.0

package events

import (
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types/v1"

	_ "github.com/aceso-network/aceso/chain/x/attestation/types"
	_ "github.com/aceso-network/aceso/chain/x/consent/types"
	_ "github.com/aceso-network/aceso/chain/x/device/types"
	_ "github.com/aceso-network/aceso/chain/x/operator/types"
	_ "github.com/aceso-network/aceso/chain/x/record/types"
	_ "github.com/aceso-network/aceso/chain/x/release/types"
	_ "github.com/aceso-network/aceso/chain/x/reward/types"
	_ "github.com/aceso-network/aceso/chain/x/study/types"
	_ "github.com/aceso-network/aceso/chain/x/vault/types"
)

// own lists every event of our modules.
func own(t *testing.T) []reflect.Type {
	t.Helper()
	files, err := proto.MergedRegistry()
	require.NoError(t, err)
	var kinds []reflect.Type
	files.RangeFiles(func(file protoreflect.FileDescriptor) bool {
		messages := file.Messages()
		for i := range messages.Len() {
			name := string(messages.Get(i).FullName())
			if strings.HasPrefix(name, "aceso.") && strings.Contains(name, ".Event") {
				kinds = append(kinds, proto.MessageType(name).Elem())
			}
		}
		return true
	})
	require.Greater(t, len(kinds), 60)
	return kinds
}

func TestEveryEventOfOursHasAPlanUnlessItHoldsAConsentsGrantee(t *testing.T) {
	var without []string
	for _, kind := range own(t) {
		if planOf(kind) == nil {
			without = append(without, kind.Name())
		}
	}
	require.Equal(t, []string{"EventConsentChanged"}, without, "a grantee is a oneof")
}

func TestAnEventHasTheBytesThatTheSDKGivesIt(t *testing.T) {
	random := rand.New(rand.NewSource(7))
	for _, kind := range own(t) {
		for range 40 {
			same(t, kind, random)
		}
		message, ok := reflect.New(kind).Interface().(proto.Message)
		require.True(t, ok)
		requireSame(t, message) // nothing set
	}
}

func TestATypeWithoutAPlanIsWrittenByTheSDK(t *testing.T) {
	proposal := &govtypes.Proposal{Title: "holds messages of any type and times"}
	require.Nil(t, planOf(reflect.TypeFor[govtypes.Proposal]()))
	requireSame(t, proposal)
	requireSame(t, &banktypes.MsgSend{FromAddress: `a "quoted" <name> & more é`, Amount: sdk.NewCoins(sdk.NewInt64Coin("uaceso", 5))})
}

func TestNoEventIsMadeOfNothing(t *testing.T) {
	_, err := typed((*banktypes.MsgSend)(nil))
	require.Error(t, err)
}

func same(t *testing.T, kind reflect.Type, random *rand.Rand) {
	t.Helper()
	value := reflect.New(kind)
	fill(value.Elem(), random)
	message, ok := value.Interface().(proto.Message)
	require.True(t, ok)
	requireSame(t, message)
}

func requireSame(t *testing.T, message proto.Message) {
	t.Helper()
	want, err := sdk.TypedEventToEvent(message)
	require.NoError(t, err)
	got, err := typed(message)
	require.NoError(t, err)
	require.Equal(t, want, got, "%T", message)
}

var strange = []string{"", "aceso1qqqq", `"\`, "<b>&</b>", "line\nend", "é\u2028", "\x7f", "\xff"}

// fill sets every field at random, to the least and the greatest values, to lists of none and of several.
func fill(value reflect.Value, random *rand.Rand) {
	switch value.Kind() {
	case reflect.Bool:
		value.SetBool(random.Intn(2) == 0)
	case reflect.Int32:
		value.SetInt(int64(random.Intn(12) - 2)) // known and unknown names of enumerations
	case reflect.Int64:
		value.SetInt([]int64{0, -1, 1 << 62, -1 << 63}[random.Intn(4)])
	case reflect.Uint32:
		value.SetUint([]uint64{0, 7, 1<<32 - 1}[random.Intn(3)])
	case reflect.Uint64:
		value.SetUint([]uint64{0, 7, 1<<64 - 1}[random.Intn(3)])
	case reflect.String:
		value.SetString(strange[random.Intn(len(strange))])
	case reflect.Pointer:
		if random.Intn(3) > 0 {
			value.Set(reflect.New(value.Type().Elem()))
			fill(value.Elem(), random)
		}
	case reflect.Slice:
		fillList(value, random)
	case reflect.Struct:
		fillFields(value, random)
	}
}

func fillList(value reflect.Value, random *rand.Rand) {
	if random.Intn(4) == 0 {
		return // nil
	}
	value.Set(reflect.MakeSlice(value.Type(), random.Intn(4), 4))
	for i := range value.Len() {
		if element := value.Index(i); element.Kind() == reflect.Uint8 {
			element.SetUint(uint64(random.Intn(256)))
		} else {
			fill(element, random)
		}
	}
}

func fillFields(value reflect.Value, random *rand.Rand) {
	if value.Type() == reflect.TypeFor[math.Int]() {
		value.Set(reflect.ValueOf(math.NewInt(random.Int63() - 1<<62)))
		return
	}
	for i := range value.NumField() {
		if field := value.Field(i); field.CanSet() {
			fill(field, random)
		}
	}
}
