package app

import (
	"slices"
	"strings"

	"strikemap/app/keep"
	"strikemap/app/translations"
	"strikemap/geo/journal"
)

// clashed shows what another person decided and what was decided here, and lets one
// choose.
func (w *Window) clashed(c keep.Clash) {
	w.state.Forget(c.Mine.ID)
	w.whenWhole(func() {
		who := c.Theirs.Author
		if who == "" {
			who = translations.T("clash.somebody")
		}
		text := translations.T("clash.how", "Who", who) + "\n\n"
		if what := w.decidedOf(c); what != "" {
			text += what + "\n"
		}
		text += both(c)
		w.dialogs.choose(translations.T("clash"), text,
			choice{translations.T("clash.theirs"), func() {}},
			choice{translations.T("clash.mine"), func() { w.state.Do(journal.New(c.Mine.Author, c.Mine.Kind, c.Mine.Body...)) }})
	})
}

// mostNamed is how many events a clash names.
const mostNamed = 3

// decidedOf names the events that the two decided.
func (w *Window) decidedOf(c keep.Clash) string {
	var names []string
	for _, x := range c.Mine.Body {
		e := w.state.Book().Entry(x.Target)
		if x.Space != journal.Events || e == nil {
			continue
		}
		if name := translations.Headline(e.Lead); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if n := len(names) - mostNamed; n > 0 {
		names = append(names[:mostNamed], translations.N("faults.more", n))
	}
	return strings.Join(names, "; ")
}

// both says, for each field that the two set, both values.
func both(c keep.Clash) string {
	var lines []string
	for _, mine := range c.Mine.Body {
		i := slices.IndexFunc(c.Theirs.Body, func(s journal.Setting) bool { return s.Register == mine.Register })
		if i < 0 {
			continue
		}
		line := translations.T("clash.both", "Theirs", valueWords(c.Theirs.Body[i]), "Mine", valueWords(mine))
		if !slices.Contains(lines, line) { // of many events that were decided alike
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
