// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Module is the refusals of one module and where its sources lie.
type Module struct {
	Name  string
	Path  string // below the Go module: x/reward
	Root  string // of the Go module
	Sites []Site
	files []source
}

type source struct {
	path  string
	pkg   string
	text  []byte
	first int // number of its first site
	sites []Site
}

// Load reads a module below root (x/<name>, or internal/<name>) and finds its refusals.
func Load(root, name string) (Module, error) {
	m := Module{Name: name, Root: root, Path: filepath.Join("x", name)}
	if _, err := os.Stat(filepath.Join(root, m.Path)); err != nil {
		m.Path = filepath.Join("internal", name)
	}
	paths, err := sourcesOf(filepath.Join(root, m.Path))
	if err != nil {
		return m, err
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return m, err
		}
		short, err := filepath.Rel(filepath.Join(root, m.Path), path)
		if err != nil {
			return m, err
		}
		sites, err := SitesOf(short, text)
		if err != nil {
			return m, err
		}
		pkg, err := packageName(text)
		if err != nil {
			return m, fmt.Errorf("%s: %w", short, err)
		}
		m.files = append(m.files, source{path: path, pkg: pkg, text: text, first: len(m.Sites), sites: sites})
		m.Sites = append(m.Sites, sites...)
	}
	if len(m.Sites) == 0 {
		return m, fmt.Errorf("module %s: got no refusal below %s, wanted one or more", name, m.Path)
	}
	return m, nil
}

// sourcesOf lists what runs in a block: no tests, no generated code, no factories of the simulator.
func sourcesOf(folder string) ([]string, error) {
	var paths []string
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "simulation" || entry.Name() == "testdata") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") && !strings.HasSuffix(path, ".pb.go") && !strings.HasSuffix(path, ".pb.gw.go") {
			paths = append(paths, path)
		}
		return nil
	})
	slices.Sort(paths)
	return paths, err
}

// Keys names each site once: a text that stands twice in a function is numbered.
func (m Module) Keys() []string {
	keys, seen := make([]string, len(m.Sites)), map[string]int{}
	for i, site := range m.Sites {
		key := site.Key()
		if seen[key]++; seen[key] > 1 {
			key = fmt.Sprintf("%s #%d", key, seen[key])
		}
		keys[i] = key
	}
	return keys
}
