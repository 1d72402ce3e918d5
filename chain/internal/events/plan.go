// SPDX-License-Identifier: Apache-2.0

package events

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/cosmos/gogoproto/jsonpb"
	"github.com/cosmos/gogoproto/proto"
)

// writer appends the JSON of a value.
type writer func(out []byte, value reflect.Value) ([]byte, error)

type field struct {
	name  string
	index int
	write writer
}

// plan is how a message is written: its fields in the order of the message, and by name as an event's attributes are.
type plan struct{ fields, sorted []field }

// plans are by type; nil is that of a type which only the SDK can write. They follow from the type alone, so every node has the same.
var plans sync.Map // reflect.Type → *plan

func planOf(kind reflect.Type) *plan {
	if known, found := plans.Load(kind); found {
		made, _ := known.(*plan)
		return made
	}
	made := newPlan(kind, nil)
	plans.Store(kind, made)
	return made
}

var (
	protoMessage = reflect.TypeFor[proto.Message]()
	ownJSON      = reflect.TypeFor[json.Marshaler]()
	ownProtoJSON = reflect.TypeFor[jsonpb.JSONPBMarshaler]()
	wellKnown    = reflect.TypeFor[interface{ XXX_WellKnownType() string }]()
	stringer     = reflect.TypeFor[fmt.Stringer]()
)

// newPlan is nil for what the plain rules do not cover: oneofs, maps, floats, well-known types, messages within themselves.
func newPlan(kind reflect.Type, within []reflect.Type) *plan {
	pointer := reflect.PointerTo(kind)
	plain := kind.Kind() == reflect.Struct && pointer.Implements(protoMessage) && !pointer.Implements(ownProtoJSON) && !pointer.Implements(wellKnown)
	if !plain || slices.Contains(within, kind) {
		return nil
	}
	within = append(slices.Clone(within), kind)
	made := &plan{}
	for index := range kind.NumField() {
		declared := kind.Field(index)
		tag := declared.Tag.Get("protobuf")
		if declared.Tag.Get("protobuf_oneof") != "" {
			return nil
		}
		if tag == "" || strings.HasPrefix(declared.Name, "XXX_") {
			continue
		}
		var properties proto.Properties
		properties.Parse(tag)
		write := writerOf(declared.Type, properties, within)
		if write == nil {
			return nil
		}
		made.fields = append(made.fields, field{name: properties.OrigName, index: index, write: write})
	}
	made.sorted = slices.Clone(made.fields)
	slices.SortFunc(made.sorted, func(a, b field) int { return strings.Compare(a.name, b.name) })
	return made
}

func writerOf(kind reflect.Type, properties proto.Properties, within []reflect.Type) writer {
	switch {
	case properties.Enum != "":
		return enumWriter(kind, properties, within)
	case kind.Kind() == reflect.Pointer && kind.Elem().Kind() == reflect.Struct:
		return orNull(writerOf(kind.Elem(), properties, within))
	case kind.Kind() == reflect.Slice && kind.Elem().Kind() != reflect.Uint8:
		return listOf(writerOf(kind.Elem(), properties, within))
	case kind.Kind() == reflect.Struct && kind.Implements(ownJSON):
		return writeOwn
	case kind.Kind() == reflect.Struct:
		return nested(newPlan(kind, within))
	}
	return scalars[kind]
}

func enumWriter(kind reflect.Type, properties proto.Properties, within []reflect.Type) writer {
	switch {
	case kind.Kind() == reflect.Slice:
		return listOf(enumWriter(kind.Elem(), properties, within))
	case kind.Kind() == reflect.Int32 && kind.Implements(stringer) && !kind.Implements(ownJSON):
		return writeEnum
	}
	return nil
}

// scalars are the unnamed types; a named one may write itself in its own way.
var scalars = map[reflect.Type]writer{
	reflect.TypeFor[bool]():   writeBool,
	reflect.TypeFor[int32]():  writeInt32,
	reflect.TypeFor[int64]():  writeInt64,
	reflect.TypeFor[uint32](): writeUint32,
	reflect.TypeFor[uint64](): writeUint64,
	reflect.TypeFor[string](): writeString,
	reflect.TypeFor[[]byte](): writeBytes,
}
