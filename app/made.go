package app

import (
	"fyne.io/fyne/v2"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
)

// mentionMenu is the menu of a place that is mentioned: it leads to the text, or makes
// an event of what is told there.
func (w *Window) mentionMenu(m state.Mentioned) *fyne.Menu {
	choices := []action.Choice{
		{Name: translations.T("mention.show"), Do: func() { w.side.showMention(m.Reading, m.Mention.Span) }},
		{},
	}
	for _, k := range geo.Kinds {
		name := translations.T("mention.make", "Kind", translations.Kind(k))
		choices = append(choices, action.Choice{Name: name, Do: w.signed(func() { w.makeEvent(m, k) })})
	}
	return action.NewPopup(choices...)
}

// makeEvent makes an event of a mention, with the sentence that it stands in; what
// else is told there is put in afterwards.
func (w *Window) makeEvent(m state.Mentioned, k geo.Kind) {
	if err := w.state.Make(m.Reading, reportOf(m, k)); err != nil {
		w.status.fault(err)
		return
	}
	w.side.flip(false)
}

// reportOf returns what a mention becomes: a report of a kind at its place, of which
// nothing but the sentence is known.
func reportOf(m state.Mentioned, k geo.Kind) geo.Report {
	in, x := m.Reading, m.Mention
	r := geo.Report{
		Kind: k, Role: geo.RoleSite, Place: x.Place, Precision: geo.P9, Mention: -1, Status: geo.StatusStated, Confidence: 1,
		Date:    geo.Date{Precision: geo.D7, Basis: geo.BasisPublication},
		Toponym: geo.QuoteOf(in.Article.Body, x.Span), Evidence: geo.QuoteOf(in.Article.Body, x.Span),
		Targets: []geo.Target{geo.TargetNotStated}, Weapons: []geo.Weapon{geo.WeaponNotStated},
		Effects: []geo.EffectClaim{{Effect: geo.EffectNotStated}},
	}
	if x.Sentence >= 0 && x.Sentence < len(in.Sentences) {
		r.Evidence = geo.QuoteOf(in.Article.Body, in.Sentences[x.Sentence].Span)
	}
	for i := range in.Mentions {
		if in.Mentions[i].Span == x.Span {
			r.Mention = i
		}
	}
	if x.Place == nil {
		r.Unmapped = x.Reason
		return r
	}
	if r.Precision = precisionOf[x.Place.Level]; x.Near {
		r.Precision, r.RadiusKM = geo.P4, x.RadiusKM
	}
	return r
}
