//go:build (linux || freebsd || openbsd || netbsd) && !android

package gather

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/godbus/dbus/v5"

	"strikemap/app/translations"
)

// The names of the desktop portal, of
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileChooser.html.
const (
	portalName   = "org.freedesktop.portal.Desktop"
	portalPath   = dbus.ObjectPath("/org/freedesktop/portal/desktop")
	portalOpen   = "org.freedesktop.portal.FileChooser.OpenFile"
	portalAnswer = "org.freedesktop.portal.Request.Response"
	busOwner     = "org.freedesktop.DBus.NameOwnerChanged"
)

// patience is how long the portal may take to say that it asks; one that was not
// started yet is started meanwhile.
const patience = 8 * time.Second

var errPortalGone = errors.New("the desktop's dialog ended without an answer")

// System asks for files by the desktop's own dialog, which takes many, and returns
// none when the person takes none. It waits for the person. An error says that this
// desktop has no such dialog, or one that does not answer.
func System(ask Ask) ([]string, error) {
	paths, err := ask.system(patience)
	if err != nil {
		return nil, fmt.Errorf("ask for files: %w", err)
	}
	return paths, nil
}

func (a Ask) system(patience time.Duration) ([]string, error) {
	bus, err := dbus.ConnectSessionBus()
	if err != nil {
		return nil, err
	}
	defer bus.Close() // by which the portal closes what is left open
	token := "strikemap" + strconv.FormatUint(rand.Uint64(), 36)
	sender := strings.ReplaceAll(strings.TrimPrefix(bus.Names()[0], ":"), ".", "_")
	request := portalPath + dbus.ObjectPath("/request/"+sender+"/"+token)
	heard := make(chan *dbus.Signal, 16)
	bus.Signal(heard)
	err = errors.Join(
		bus.AddMatchSignal(dbus.WithMatchObjectPath(request)),
		bus.AddMatchSignal(dbus.WithMatchInterface("org.freedesktop.DBus"), dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, portalName)),
	)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	call := bus.Object(portalName, portalPath).CallWithContext(ctx, portalOpen, 0, a.Parent, a.Title, a.options(token))
	if err := call.Store(&request); err != nil {
		return nil, err
	}
	return answered(heard, request)
}

// options are how the dialog asks.
func (a Ask) options(token string) map[string]dbus.Variant {
	out := map[string]dbus.Variant{
		"handle_token": dbus.MakeVariant(token), "multiple": dbus.MakeVariant(true), "filters": dbus.MakeVariant(globs(a.Kinds)),
	}
	if a.Folder != "" {
		out["current_folder"] = dbus.MakeVariant(append([]byte(a.Folder), 0))
	}
	return out
}

// glob is a pattern of the names of files; its kind is 0.
type glob struct {
	Kind    uint32
	Pattern string
}

// named is a choice of patterns.
type named struct {
	Name  string
	Globs []glob
}

// globs are the kinds of files as the dialog offers them.
func globs(kinds []Kinds) []named {
	var out []named
	for _, k := range kinds {
		n := named{Name: translations.T(k.Key)}
		for _, ending := range k.Extensions {
			n.Globs = append(n.Globs, glob{0, "*" + eitherCase(ending)})
		}
		if k.Extensions == nil {
			n.Globs = []glob{{0, "*"}}
		}
		out = append(out, n)
	}
	return out
}

// eitherCase is a pattern of a text in small letters and capitals.
func eitherCase(text string) string {
	var b strings.Builder
	for _, r := range text {
		if u := unicode.ToUpper(r); u != r {
			b.WriteString("[" + string(r) + string(u) + "]")
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// answered waits for the person, as long as there is a portal.
func answered(heard <-chan *dbus.Signal, request dbus.ObjectPath) ([]string, error) {
	for s := range heard {
		switch {
		case s.Name == busOwner && len(s.Body) == 3 && s.Body[0] == portalName && s.Body[2] == "":
			return nil, errPortalGone
		case s.Name == portalAnswer && s.Path == request:
			return chosenIn(s.Body)
		}
	}
	return nil, errPortalGone
}

// chosenIn returns the files of an answer, none where the person took none.
func chosenIn(body []any) ([]string, error) {
	var status uint32
	var results map[string]dbus.Variant
	if err := dbus.Store(body, &status, &results); err != nil {
		return nil, err
	}
	if status != 0 {
		return nil, nil
	}
	var addresses, paths []string
	if err := results["uris"].Store(&addresses); err != nil {
		return nil, err
	}
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil && u.Scheme == "file" {
			paths = append(paths, u.Path)
		}
	}
	return paths, nil
}
