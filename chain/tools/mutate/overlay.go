// SPDX-License-Identifier: Apache-2.0

package mutate

import (
	"encoding/json"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Build is the test binaries of a module with a switch before each refusal.
type Build struct {
	Packages []Package
}

// Package is one test binary and the tests in it.
type Package struct {
	Path   string // x/reward/keeper
	folder string
	binary string
	Tests  []string
}

// overlay writes the rewritten sources below folder and returns the file that go's -overlay reads. No file of the tree is changed.
func (m Module) overlay(folder string) (string, error) {
	replace, written := map[string]string{}, 0
	put := func(path string, text []byte) error {
		written++
		replace[path] = filepath.Join(folder, fmt.Sprintf("%d.go", written))
		return os.WriteFile(replace[path], text, 0o600)
	}
	for _, file := range m.files {
		if len(file.sites) == 0 {
			continue
		}
		if err := put(file.path, Rewrite(file.text, file.sites, file.first)); err != nil {
			return "", err
		}
		if err := put(filepath.Join(filepath.Dir(file.path), "mutant_switch.go"), Switch(file.pkg)); err != nil {
			return "", err
		}
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "overlay.json")
	return path, os.WriteFile(path, text, 0o600)
}

// Compile builds the module's tests below folder, each package once for all mutants. A mutant that does not compile is an error: it
// would otherwise look like one that a test finds.
func (m Module) Compile(folder string) (Build, error) {
	overlay, err := m.overlay(folder)
	if err != nil {
		return Build{}, err
	}
	listed, err := m.command("go", "list", "-f", "{{if or .TestGoFiles .XTestGoFiles}}{{.Dir}}{{end}}", "./"+m.Path+"/...").Output()
	if err != nil {
		return Build{}, explain("list packages", err)
	}
	var built Build
	for _, dir := range strings.Fields(string(listed)) {
		path, err := filepath.Rel(m.Root, dir)
		if err != nil {
			return Build{}, err
		}
		pkg := Package{Path: path, folder: dir, binary: filepath.Join(folder, strings.ReplaceAll(path, "/", "_")+".test")}
		if output, err := m.command("go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", pkg.binary, "./"+path).CombinedOutput(); err != nil {
			return Build{}, fmt.Errorf("compile %s with its mutants: %w\n%s", path, err, output)
		}
		if pkg.Tests, err = pkg.list(m); err != nil {
			return Build{}, err
		}
		built.Packages = append(built.Packages, pkg)
	}
	if len(built.Packages) == 0 {
		return Build{}, fmt.Errorf("module %s: got no package with tests, wanted one or more", m.Name)
	}
	return built, nil
}

// command runs below the Go module's root, one processor, behind whatever else the machine does.
func (m Module) command(name string, arguments ...string) *exec.Cmd {
	command := exec.Command("nice", append([]string{"-n", "10", name}, arguments...)...)
	command.Dir = m.Root
	command.Env = append(os.Environ(), "GOMAXPROCS=1")
	return command
}

func (p Package) list(m Module) ([]string, error) {
	command := m.command(p.binary, "-test.list", "^Test")
	command.Dir = p.folder
	output, err := command.Output()
	if err != nil {
		return nil, explain("list tests of "+p.Path, err)
	}
	tests := strings.Fields(string(output))
	return slices.DeleteFunc(tests, func(name string) bool { return !strings.HasPrefix(name, "Test") }), nil
}

func explain(what string, err error) error {
	if failed, ok := err.(*exec.ExitError); ok {
		return fmt.Errorf("%s: %w\n%s", what, err, failed.Stderr)
	}
	return fmt.Errorf("%s: %w", what, err)
}

func packageName(text []byte) (string, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), "", text, parser.PackageClauseOnly)
	if err != nil {
		return "", err
	}
	return parsed.Name.Name, nil
}
