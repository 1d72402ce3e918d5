// SPDX-License-Identifier: Apache-2.0

package events

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
)

// The rules are those of jsonpb with original names and defaults written: 64-bit integers and enumerations are strings, bytes are
// standard base64, absent bytes and messages are null.

func writeBool(out []byte, value reflect.Value) ([]byte, error) {
	return strconv.AppendBool(out, value.Bool()), nil
}

func writeInt32(out []byte, value reflect.Value) ([]byte, error) {
	return strconv.AppendInt(out, value.Int(), 10), nil
}

func writeUint32(out []byte, value reflect.Value) ([]byte, error) {
	return strconv.AppendUint(out, value.Uint(), 10), nil
}

func writeInt64(out []byte, value reflect.Value) ([]byte, error) {
	return append(strconv.AppendInt(append(out, '"'), value.Int(), 10), '"'), nil
}

func writeUint64(out []byte, value reflect.Value) ([]byte, error) {
	return append(strconv.AppendUint(append(out, '"'), value.Uint(), 10), '"'), nil
}

func writeBytes(out []byte, value reflect.Value) ([]byte, error) {
	if value.IsNil() {
		return append(out, "null"...), nil
	}
	return append(base64.StdEncoding.AppendEncode(append(out, '"'), value.Bytes()), '"'), nil
}

func writeString(out []byte, value reflect.Value) ([]byte, error) {
	text := value.String()
	if needsEscape(text) {
		escaped, err := json.Marshal(text)
		return append(out, escaped...), err
	}
	return append(append(append(out, '"'), text...), '"'), nil
}

func needsEscape(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ', c > '~', c == '"', c == '\\', c == '<', c == '>', c == '&':
			return true
		}
	}
	return false
}

// writeEnum writes a known value's name, and another's number without quotes.
func writeEnum(out []byte, value reflect.Value) ([]byte, error) {
	named, ok := value.Interface().(fmt.Stringer)
	number := strconv.FormatInt(value.Int(), 10)
	if !ok || named.String() == number {
		return append(out, number...), nil
	}
	return append(append(append(out, '"'), named.String()...), '"'), nil
}

// writeOwn writes a type that has a JSON of its own, as amounts have.
func writeOwn(out []byte, value reflect.Value) ([]byte, error) {
	own, ok := value.Interface().(json.Marshaler)
	if !ok {
		return nil, fmt.Errorf("event value: got %s, wanted one that writes itself", value.Type())
	}
	text, err := own.MarshalJSON()
	return append(out, text...), err
}

func orNull(write writer) writer {
	if write == nil {
		return nil
	}
	return func(out []byte, value reflect.Value) ([]byte, error) {
		if value.IsNil() {
			return append(out, "null"...), nil
		}
		return write(out, value.Elem())
	}
}

func listOf(write writer) writer {
	if write == nil {
		return nil
	}
	return func(out []byte, value reflect.Value) ([]byte, error) {
		out = append(out, '[')
		for i := range value.Len() {
			if i > 0 {
				out = append(out, ',')
			}
			var err error
			if out, err = write(out, value.Index(i)); err != nil {
				return nil, err
			}
		}
		return append(out, ']'), nil
	}
}

func nested(plan *plan) writer {
	if plan == nil {
		return nil
	}
	return func(out []byte, value reflect.Value) ([]byte, error) {
		out = append(out, '{')
		for i, field := range plan.fields {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(append(append(out, '"'), field.name...), '"', ':')
			var err error
			if out, err = field.write(out, value.Field(field.index)); err != nil {
				return nil, err
			}
		}
		return append(out, '}'), nil
	}
}
