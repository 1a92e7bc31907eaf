package translations

import (
	_ "embed"
	"strings"
	"sync"

	"strikemap/geo"
)

//go:embed reasons.uk.txt
var reasonTable string

// reasonPattern is a reason of the core in English, cut at its stars, and how it
// is said in Ukrainian.
type reasonPattern struct{ english, ukrainian []string }

var reasonPatterns = sync.OnceValue(func() []reasonPattern {
	var out []reasonPattern
	for line := range strings.Lines(reasonTable) {
		en, uk, ok := strings.Cut(strings.TrimSpace(line), " = ")
		if ok && !strings.HasPrefix(en, "#") {
			out = append(out, reasonPattern{strings.Split(en, "*"), strings.Split(uk, "*")})
		}
	}
	return out
})

// Reason returns a reason of the core, which gives it in English, in the
// interface's language, and nothing when it cannot be said there.
func Reason(english string) string {
	if Language() != "uk" {
		return english
	}
	for _, p := range reasonPatterns() {
		if words, ok := p.match(english); ok {
			return p.say(words)
		}
	}
	return ""
}

// match returns the words that stand where the pattern has its stars.
func (p reasonPattern) match(text string) (words []string, ok bool) {
	text, ok = strings.CutPrefix(text, p.english[0])
	for i := 1; ok && i < len(p.english); i++ {
		end := strings.LastIndex(text, p.english[i])
		if i+1 < len(p.english) {
			end = strings.Index(text, p.english[i])
		}
		if ok = end >= 0; ok {
			words, text = append(words, text[:end]), text[end+len(p.english[i]):]
		}
	}
	return words, ok && text == ""
}

func (p reasonPattern) say(words []string) string {
	var b strings.Builder
	for i, part := range p.ukrainian {
		b.WriteString(part)
		if i < len(words) && i+1 < len(p.ukrainian) {
			b.WriteString(words[i])
		}
	}
	return b.String()
}

// Because says why nothing is drawn at a place mention: its role, and the
// reason where it says more.
func Because(m *geo.Mention) string {
	role, reason := Capital(Role(m.Role)), Reason(m.RoleReason)
	if reason == "" || strings.EqualFold(reason, role) {
		return role
	}
	return role + ": " + reason
}

// Unmapped says why a report cannot be mapped.
func Unmapped(r *geo.Report) string {
	if reason := Reason(r.Unmapped); reason != "" {
		return reason
	}
	return Precision(r)
}
