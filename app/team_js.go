//go:build js

package app

import (
	"errors"

	"strikemap/app/action"
)

// teamDesk stands for a team's workspace: a page in a browser reaches no server of
// PostgreSQL.
type teamDesk struct{}

func (w *Window) teamActions() []action.Action {
	return []action.Action{{ID: "action.team_open", Enabled: func() bool { return false }, Do: func() {}}}
}

var errTeamReread = errors.New("a page in a browser has no team")

func isTeam(string) bool { return false }

func (w *Window) openTeam(string, string, func()) {}

func (w *Window) barred() bool { return false }

func (w *Window) mayAdd() bool { return true }

func (s *session) leaveTeam() {}

func (d *teamDesk) standing(string) (string, bool) { return "", false }

func (w *Window) login() string { return "" }
