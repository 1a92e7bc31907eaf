package article

import "strings"

// unflowed returns the text of a part with the parameters of its type.
func unflowed(text string, params map[string]string) string {
	if !strings.EqualFold(params["format"], "flowed") {
		return text
	}
	return unflow(text, strings.EqualFold(params["delsp"], "yes"))
}

// unflow joins the lines of a message in format=flowed (RFC 3676): one that ends
// with a space goes on in the next of the same depth of quotation. With delSp
// that space was only added, as for languages that part no words.
func unflow(s string, delSp bool) string {
	var out strings.Builder
	open, depth := false, 0
	for line := range strings.Lines(s) {
		text := strings.TrimSuffix(line, "\n")
		quoted := strings.TrimLeft(text, ">")
		marks := text[:len(text)-len(quoted)]
		quoted = strings.TrimPrefix(quoted, " ") // stuffed, that no mark may stand first
		if out.Len() > 0 && (!open || len(marks) != depth) {
			out.WriteByte('\n')
			open = false
		}
		if !open && marks != "" {
			out.WriteString(marks + " ")
		}
		open, depth = strings.HasSuffix(quoted, " ") && quoted != "-- ", len(marks)
		if open && delSp {
			quoted = strings.TrimSuffix(quoted, " ")
		}
		out.WriteString(quoted)
	}
	return out.String()
}
