package article

import "testing"

func TestFlowedMessagesAreUnwrapped(t *testing.T) {
	for _, c := range []struct{ name, kind, body, want string }{
		{"a space at the end goes on", "format=flowed", "Вибухи в \r\nОдесі. У Білій \r\nЦеркві горить.\r\n\r\nКінець.\r\n", "Вибухи в Одесі. У Білій Церкві горить.\n\nКінець."},
		{"an added space is none", "format=Flowed; delsp=yes", "Обстріляли Івано- \r\nФранківськ і\r\n Суми.\r\n", "Обстріляли Івано-Франківськ і\nСуми."},
		{"stuffed lines", "format=flowed", " From Sumy \r\n >came news.\r\n", "From Sumy >came news."},
		{"quotations go on at their depth", "format=flowed", "> It burned \r\n> there.\r\n>> Where?\r\nIn Sumy.\r\n", "> It burned there.\n>> Where?\nIn Sumy."},
		{"a line before a signature", "format=flowed", "In Sumy.\r\n-- \r\nOlha\r\n", "In Sumy.\n-- \nOlha"},
		{"other messages keep their lines", "charset=utf-8", "Вибухи в \r\nОдесі.\r\n", "Вибухи в \nОдесі.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := parseOne(t, "a.eml", []byte("From: a@example.com\r\nContent-Type: text/plain; "+c.kind+"\r\n\r\n"+c.body))
			if got.Body != c.want {
				t.Errorf("got  %q\nwant %q", got.Body, c.want)
			}
		})
	}
}
