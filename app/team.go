//go:build !js

package app

import (
	"context"
	"errors"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/bundle"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/team"
)

// keyTeam remembers the address of the team's workspace that was opened last; no
// password is in it.
const keyTeam = "team"

// roll is how often it is asked who else is here.
const roll = 3 * time.Second

// teamDesk is what is known of a team's workspace that is worked in.
type teamDesk struct {
	opened *team.Team
	away   error    // why the server does not answer, nil when it does
	here   []string // who has the workspace open, oneself among them
	end    context.CancelFunc
}

func (w *Window) teamActions() []action.Action {
	return []action.Action{{ID: "action.team_open", Icon: fynetheme.AccountIcon(), Do: func() { w.askTeam(w.memory.String(keyTeam), "", nil) }}}
}

// askTeam asks for the address of a team's workspace, and opens it; wrong says why
// the last one did not do.
func (w *Window) askTeam(address, password string, wrong error) {
	place, secret := w.dialogs.field(address), w.dialogs.field(password)
	place.SetPlaceHolder("postgres://name@server/database")
	secret.Password = true
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("team.address"), place),
		widget.NewFormItem(translations.T("team.password"), secret),
	}
	items[0].HintText, items[1].HintText = translations.T("team.address.how"), translations.T("team.password.how")
	items = complained(wrong, items)
	w.dialogs.form(translations.T("action.team_open"), translations.T("team.open"), items, place, func() {
		address := strings.TrimSpace(place.Text)
		if err := team.CheckAddress(address); err != nil {
			w.askTeam(withoutSecret(address), "", err)
			return
		}
		w.openTeam(address, secret.Text, func() {})
	})
}

// withoutSecret returns an address as it may be shown again.
func withoutSecret(address string) string {
	head, tail, ok := strings.Cut(address, "@")
	scheme, user, _ := strings.Cut(head, "://")
	if name, _, secret := strings.Cut(user, ":"); ok && secret {
		return scheme + "://" + name + "@" + tail
	}
	return address
}

// errTeamReread says that texts on a server are not read again.
var errTeamReread = team.ErrReread

// isTeam reports whether a path is the address of a team's workspace.
func isTeam(path string) bool { return team.Addressed(path) }

// openTeam opens a team's workspace in the place of what is worked on, then goes on.
func (w *Window) openTeam(address, password string, then func()) {
	if err := team.CheckAddress(address); err != nil {
		w.whenWhole(func() { w.askTeam(withoutSecret(address), "", err) })
		return
	}
	w.leave(func() { w.connect(address, password, then) })
}

// connect opens a team's workspace in the background and shows it.
func (w *Window) connect(address, password string, then func()) {
	w.reader.abandon()
	w.opening = true
	w.whenWhole(func() {
		w.status.reading(w.reader)
		w.status.say(translations.T("workspace.opening", "Name", teamName(address)))
	})
	desk := &teamDesk{}
	o := team.Options{
		Program: w.bundle.Version, Author: w.state.Author(), Password: password,
		Link: func(err error) { w.inbox.put(func() { w.linked(desk, err) }) },
	}
	if outline, err := w.loaded.Outline(); err == nil {
		o.Areas = bundle.Borders{Outline: outline}
	}
	w.spawn(func() {
		opened, err := team.Open(context.Background(), address, o)
		if err == nil {
			if _, err = opened.Book(context.Background()); err != nil {
				err = errors.Join(err, opened.Close())
			}
		}
		w.inbox.put(func() {
			w.opening = false
			if err != nil {
				w.refused(address, err, nil)
				w.whenWhole(func() { w.askTeam(address, "", err) })
				return
			}
			desk.opened = opened
			w.memory.SetString(keyTeam, address)
			w.showTeam(address, desk)
			then()
		})
	})
}

// showTeam goes on in a team's workspace.
func (w *Window) showTeam(address string, desk *teamDesk) {
	book, err := desk.opened.Book(context.Background()) // at hand
	if err != nil {
		_ = desk.opened.Close() // what failed before says more
		w.refused(address, err, nil)
		return
	}
	w.standOn(session{path: address, team: desk}, desk.opened, book)
	var ctx context.Context
	ctx, desk.end = context.WithCancel(context.Background())
	go w.callRoll(ctx, desk)
	w.goOn()
	w.whenWhole(func() {
		w.summarise()
		w.ready()
		if desk.opened.Role() == team.Reader {
			w.status.say(translations.T("team.reader"))
		}
	})
}

// callRoll asks again and again who is here, until the workspace is left.
func (w *Window) callRoll(ctx context.Context, desk *teamDesk) {
	tick := time.NewTicker(roll)
	defer tick.Stop()
	for {
		if here, err := desk.opened.Here(ctx); err == nil {
			w.inbox.put(func() {
				if w.session.team == desk && !slices.Equal(desk.here, here) {
					desk.here = here
					w.entitle()
				}
			})
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// linked tells that the server does not answer, or that it does again.
func (w *Window) linked(desk *teamDesk, err error) {
	back := desk.away != nil && err == nil
	desk.away = err
	if w.session.team != desk {
		return
	}
	w.entitle()
	w.whenWhole(func() {
		switch {
		case back:
			w.status.say(translations.T("team.back"))
			w.session.keeper.Retry()
		case err != nil:
			w.sayAway()
		}
	})
}

// sayAway says that nothing can be decided until the server is back.
func (w *Window) sayAway() { w.status.say(translations.T("team.away.how")) }

// barred reports whether nothing may be decided now, and says why.
func (w *Window) barred() bool {
	desk := w.session.team
	switch {
	case desk == nil:
		return false
	case desk.away != nil:
		w.sayAway()
		return true
	case desk.opened.Role() < team.Reviewer:
		w.status.say(translations.T("team.reader"))
		return true
	}
	return false
}

// mayAdd reports whether articles may be added to what is worked on, and says why
// not.
func (w *Window) mayAdd() bool {
	desk := w.session.team
	if desk == nil || desk.away == nil && desk.opened.Role() >= team.Owner {
		return true
	}
	if !w.barred() {
		w.status.fault(&geo.Fault{Reason: geo.Because(geo.FaultTeamOwner), Err: errors.New("only owners of the workspace add articles and purge: have one do it, or grant you the role")})
	}
	return false
}

// leaveTeam ends what a team's workspace has going beside its keeper.
func (s *session) leaveTeam() {
	if s.team != nil && s.team.end != nil {
		s.team.end()
	}
}

// standing says where the workspace is and who else is here, or that the server is
// away.
func (d *teamDesk) standing(address string) (text string, away bool) {
	name := teamName(address)
	if d.away != nil {
		return translations.T("team.away", "Name", name), true
	}
	if len(d.here) > 1 {
		name += " · " + translations.T("team.here", "Who", strings.Join(others(d.here, d.opened.Self()), ", "))
	}
	return name, false
}

// others returns who is here but oneself.
func others(here []string, self string) []string {
	out := slices.Clone(here)
	if i := slices.Index(out, self); i >= 0 {
		out = slices.Delete(out, i, i+1)
	}
	return out
}

// login returns by which name one is known to the team's server; empty without one.
func (w *Window) login() string {
	if w.session.team == nil {
		return ""
	}
	u, err := url.Parse(w.session.path)
	if err != nil {
		return ""
	}
	return u.User.Username()
}

// teamName returns what a team's workspace is called: its database.
func teamName(address string) string {
	place, _, _ := strings.Cut(address, "?")
	return path.Base(place)
}
