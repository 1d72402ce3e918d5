// SPDX-License-Identifier: Apache-2.0

// Package events emits typed events with the bytes that sdk.TypedEventToEvent gives, at a small part of its cost: the SDK writes the
// JSON of the whole event, parses it and splits it; a plan made once for each type writes the attributes at once.
package events

import (
	"context"
	"reflect"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cosmos/gogoproto/proto"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

// Emit adds a typed event to those of the message. Errors are those of the SDK's writer, for types that have no plan.
func Emit(ctx context.Context, message proto.Message) error {
	event, err := typed(message)
	if err != nil {
		return err
	}
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(event)
	return nil
}

func typed(message proto.Message) (sdk.Event, error) {
	pointer := reflect.ValueOf(message)
	if pointer.Kind() != reflect.Pointer || pointer.IsNil() {
		return sdk.TypedEventToEvent(message)
	}
	plan := planOf(pointer.Type().Elem())
	if plan == nil {
		return sdk.TypedEventToEvent(message)
	}
	value := pointer.Elem()
	attributes := make([]abci.EventAttribute, len(plan.sorted))
	for i, field := range plan.sorted {
		text, err := field.write(nil, value.Field(field.index))
		if err != nil {
			return sdk.Event{}, err
		}
		attributes[i] = abci.EventAttribute{Key: field.name, Value: string(text)}
	}
	return sdk.Event{Type: proto.MessageName(message), Attributes: attributes}, nil
}
