// SPDX-License-Identifier: Apache-2.0

// Command bench measures the chain in process and prints one JSON line per figure with its bar: `go run ./bench L1 L4`.
// Everything is a ratio of two measurements taken in turns in the same process, on one processor, by processor time, so that other
// work on the machine changes it little. Without arguments all figures run.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"

	dbm "github.com/cosmos/cosmos-db"
)

// figure is one benchmark: its id and what measures it.
type figure struct {
	id      string
	measure func(program) []report
}

var figures = []figure{{"L1", measureRecords}, {"L2", measureLog}, {"L3", measureDisk}, {"L4", measureConsents}}

// database is where a measurement keeps its state: what acesod uses unless told otherwise.
var database = string(dbm.PebbleDBBackend)

// program ends with a message where a test would fail.
type program struct{}

func (program) Helper() {}

func (program) Fatalf(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}

func main() { os.Exit(run()) }

// run measures what the arguments name and returns the exit code.
func run() int {
	flag.IntVar(&mostConsents, "consents", mostConsents, "the largest number of stored consents that L4 measures at")
	flag.StringVar(&database, "database", database, "the state's database: pebbledb or goleveldb")
	profile := flag.String("profile", "", "write a profile of the processor to this file")
	flag.Parse()
	runtime.GOMAXPROCS(1)
	for _, id := range flag.Args() {
		if !known(id) {
			program{}.Fatalf("benchmark: got %s, wanted L1 to L4", id)
		}
	}
	defer startProfile(*profile)()
	code := 0
	for _, f := range figures {
		if flag.NArg() > 0 && !slices.Contains(flag.Args(), f.id) {
			continue
		}
		for _, result := range f.measure(program{}) {
			line, err := json.Marshal(result)
			if err != nil {
				program{}.Fatalf("benchmark %s: %s", f.id, err)
			}
			fmt.Println(string(line))
			if !result.OK {
				code = 1
			}
		}
	}
	return code
}

func known(id string) bool {
	return slices.ContainsFunc(figures, func(f figure) bool { return f.id == id })
}
