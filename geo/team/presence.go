package team

import (
	"net/url"
	"strings"
)

// presence is how a program names itself to the server. Servers keep 63 bytes of
// ASCII of it.
func presence(author string) string {
	const runes = 7
	short := []rune(author)
	if len(short) > runes {
		short = short[:runes]
	}
	return strings.TrimSpace("strikemap " + url.QueryEscape(string(short)))
}

// watching is the presence of who has a workspace open.
func watching(author string) string {
	return strings.Replace(presence(author), "strikemap", "strikemap watch", 1)
}

// present returns who a program with a presence works for.
func present(login, application string) string {
	name, err := url.QueryUnescape(strings.TrimSpace(strings.TrimPrefix(application, "strikemap watch")))
	if err != nil || name == "" {
		return login
	}
	return name
}
