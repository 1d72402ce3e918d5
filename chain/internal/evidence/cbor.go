// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"fmt"
	"unicode/utf8"
)

// MaxDepth is the deepest nesting any evidence may have.
const MaxDepth = 16

// item is one CBOR value: an integer, bytes, text, a list, a map, a bool or nil.
type (
	// integer is arg, or −1 − arg where negative (RFC 8949 section 3.1).
	integer struct {
		negative bool
		arg      uint64
	}
	text string
	list []any
	// table is a map: keys are integer or text, in the order they came.
	table struct {
		keys   []any
		values map[any]any // looked up, never ranged over
	}
)

// get is the value of an integer key; nil where there is none, or where it is null.
func (t table) get(key int64) any { return t.values[number(key)] }

func (t table) has(key any) bool {
	_, present := t.values[key]
	return present
}

func number(n int64) integer {
	if n < 0 {
		return integer{negative: true, arg: uint64(-1 - n)}
	}
	return integer{arg: uint64(n)}
}

// decode reads one CBOR item that must fill the bytes exactly, in a small profile of RFC 8949: shortest and definite lengths, integer or
// text map keys without duplicates, valid UTF-8, no tags, no floats, of the simple values true, false and null, depth at most MaxDepth.
// Everything else is Malformed.
func decode(bytes []byte, subject string) (any, error) {
	r := reader{bytes: bytes, subject: subject}
	value, err := r.item(0)
	if err != nil {
		return nil, err
	}
	return value, r.end()
}

type reader struct {
	bytes   []byte
	subject string
	at      int
}

func (r *reader) malformed(got, wants string) error { return refuse(Malformed, r.subject, got, wants) }

// end refuses bytes after the item.
func (r *reader) end() error {
	if r.at != len(r.bytes) {
		return r.malformed(fmt.Sprintf("%d bytes after the item", len(r.bytes)-r.at), "exactly one CBOR item")
	}
	return nil
}

func (r *reader) item(depth int) (any, error) {
	if depth > MaxDepth {
		return nil, r.malformed(fmt.Sprintf("depth %d", depth), fmt.Sprintf("depth at most %d", MaxDepth))
	}
	initial, err := r.octet()
	if err != nil {
		return nil, err
	}
	major, info := initial>>5, initial&31
	if major == 7 {
		return r.simple(initial)
	}
	if major == 6 {
		return nil, r.malformed("a tag", "no tag inside evidence")
	}
	arg, err := r.argument(info)
	if err != nil {
		return nil, err
	}
	switch major {
	case 0, 1:
		return integer{negative: major == 1, arg: arg}, nil
	case 2:
		return r.string(arg)
	case 3:
		return r.text(arg)
	case 4:
		return r.list(arg, depth)
	}
	return r.table(arg, depth)
}

func (r *reader) simple(initial byte) (any, error) {
	switch initial {
	case 0xf4:
		return false, nil
	case 0xf5:
		return true, nil
	case 0xf6:
		return nil, nil
	}
	return nil, r.malformed(fmt.Sprintf("simple value or float %#x", initial), "true, false or null")
}

func (r *reader) octet() (byte, error) {
	if r.at >= len(r.bytes) {
		return 0, r.malformed("the end of the bytes", "complete CBOR")
	}
	r.at++
	return r.bytes[r.at-1], nil
}

// argument reads the number behind an initial byte, which must be in its shortest form.
func (r *reader) argument(info byte) (uint64, error) {
	if info < 24 {
		return uint64(info), nil
	}
	if info > 27 {
		return 0, r.malformed(fmt.Sprintf("additional information %d", info), "a definite length")
	}
	var arg uint64
	for range 1 << (info - 24) {
		octet, err := r.octet()
		if err != nil {
			return 0, err
		}
		arg = arg<<8 | uint64(octet)
	}
	least := []uint64{24, 1 << 8, 1 << 16, 1 << 32}[info-24]
	if arg < least {
		return 0, r.malformed("a longer form than needed", "the shortest form")
	}
	return arg, nil
}

func (r *reader) string(length uint64) ([]byte, error) {
	if length > uint64(len(r.bytes)-r.at) {
		return nil, r.malformed("a string that runs past the end", "complete CBOR")
	}
	value := r.bytes[r.at : r.at+int(length)]
	r.at += int(length)
	return value, nil
}

func (r *reader) text(length uint64) (text, error) {
	bytes, err := r.string(length)
	if err != nil {
		return "", err
	}
	if !utf8.Valid(bytes) {
		return "", r.malformed("text that is not UTF-8", "UTF-8 text")
	}
	return text(bytes), nil
}

func (r *reader) list(length uint64, depth int) (list, error) {
	items := list{}
	for range length {
		value, err := r.item(depth + 1)
		if err != nil {
			return nil, err
		}
		items = append(items, value)
	}
	return items, nil
}

func (r *reader) table(length uint64, depth int) (table, error) {
	entries := table{values: map[any]any{}}
	for range length {
		key, err := r.item(depth + 1)
		if err != nil {
			return entries, err
		}
		switch key.(type) {
		case integer, text:
		default:
			return entries, r.malformed("another map key", "integer or text map keys")
		}
		if entries.has(key) {
			return entries, r.malformed(fmt.Sprintf("map key %v twice", key), "each key once")
		}
		if entries.values[key], err = r.item(depth + 1); err != nil {
			return entries, err
		}
		entries.keys = append(entries.keys, key)
	}
	return entries, nil
}
