// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Cache keeps the findings of one state of the sources, so that a run that was stopped goes on.
type Cache struct {
	path  string
	known map[string]Finding
}

// OpenCache reads what is known below folder of a module as it stands now: its name is a hash of every source and test that the module's
// tests are built of. What other modules and tools look like does not matter.
func (m Module) OpenCache(folder string) (Cache, error) {
	hash, err := m.hash()
	if err != nil {
		return Cache{}, err
	}
	cache := Cache{path: filepath.Join(folder, fmt.Sprintf("%s-%x.jsonl", m.Name, hash[:12])), known: map[string]Finding{}}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return Cache{}, err
	}
	text, err := os.ReadFile(cache.path)
	if err != nil && !os.IsNotExist(err) {
		return Cache{}, err
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		var finding Finding
		if err := json.Unmarshal(lines.Bytes(), &finding); err != nil {
			continue // a line that was cut off is found again
		}
		cache.known[finding.Key] = finding
	}
	return cache, lines.Err()
}

// Find returns what is known about a key.
func (c Cache) Find(key string) (Finding, bool) {
	finding, known := c.known[key]
	return finding, known
}

// Keep writes a finding down.
func (c Cache) Keep(finding Finding) error {
	line, err := json.Marshal(finding)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(c.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := file.Write(append(line, '\n')); err != nil {
		return err
	}
	return file.Close()
}

func (m Module) hash() ([]byte, error) {
	format := `{{if and .Module .Module.Main}}{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .TestGoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .XTestGoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{end}}`
	listed, err := m.command("go", "list", "-deps", "-test", "-f", format, "./"+m.Path+"/...").Output()
	if err != nil {
		return nil, explain("list what the tests are built of", err)
	}
	paths := strings.Fields(string(listed))
	paths = append(paths, filepath.Join(m.Root, "go.sum"))
	slices.Sort(paths)
	sum := sha256.New()
	for _, path := range slices.Compact(paths) {
		text, err := os.ReadFile(path)
		if os.IsNotExist(err) { // the generated main of a test
			continue
		}
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(sum, "%s %d\n%s", strings.TrimPrefix(path, m.Root), len(text), text)
	}
	return sum.Sum(nil), nil
}
