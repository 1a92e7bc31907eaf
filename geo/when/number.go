package when

import "strings"

// numeral reads a word of digits as the value of a slot: "5th" and "5-го" are
// days, "2023-го" is a year, "3-5" are days, "25.03.2024" is a date.
func numeral(s symbol, text string) (int, bool) {
	n, rest := digits(text)
	switch s {
	case slotDay:
		return n, within(n, 1, 31) && ordinalEnd(rest)
	case slotDays:
		return dayRange(n, rest)
	case slotYear:
		return n, within(n, 1900, 2099) && ordinalEnd(rest)
	case slotCount:
		return n, within(n, 1, 999) && rest == ""
	case slotHour:
		return n, n <= 24 && ordinalEnd(rest)
	case slotClock:
		return clock(n, rest, ':', "")
	case slotDotted:
		return clock(n, rest, '.', "")
	case slotMeridiem:
		return meridiem(n, rest)
	case slotDate:
		return numericDate(text)
	}
	return 0, false
}

func within(n, least, greatest int) bool { return least <= n && n <= greatest }

// dayRange reads the rest of "3-5" after its first day n.
func dayRange(n int, rest string) (int, bool) {
	if rest == "" || rest[0] != '-' {
		return 0, false
	}
	last, end := digits(rest[1:])
	return n*100 + last, end == "" && n >= 1 && n < last && last <= 31
}

// digits reads the number of at most four digits that text starts with; -1
// when there is none or a longer one.
func digits(text string) (int, string) {
	n, i := 0, 0
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		n = n*10 + int(text[i]-'0')
		if i++; i > 4 {
			return -1, text
		}
	}
	if i == 0 {
		return -1, text
	}
	return n, text[i:]
}

// ordinalEnd reports whether what follows the digits makes an ordinal or nothing.
func ordinalEnd(rest string) bool {
	switch rest {
	case "", "st", "nd", "rd", "th", "-го", "-е", "-є", "-му", "-м", "-ом", "-те", "-та", "-ше", "-ге", "-ій", "-й", "-ї", "-і":
		return true
	}
	return false
}

// clock reads the minutes after an hour of digits; end must follow them.
func clock(hour int, rest string, mark byte, end string) (int, bool) {
	if len(rest) < 3 || rest[0] != mark {
		return 0, false
	}
	minute, after := digits(rest[1:])
	two := len(rest)-1-len(after) == 2
	return hour*60 + minute, two && after == end && hour >= 0 && hour < 24 && minute < 60
}

// meridiem reads "am" and "pm" written to their hour.
func meridiem(hour int, rest string) (int, bool) {
	if hour < 1 || hour > 12 || rest != "am" && rest != "pm" {
		return 0, false
	}
	hour %= 12
	if rest == "pm" {
		hour += 12
	}
	return hour * 60, true
}

// numericDate reads day, month and year with full stops or slashes, or year,
// month and day with hyphens. Where only one reading of a slashed date has a
// month, that is taken.
func numericDate(text string) (int, bool) {
	mark := byte('-')
	switch {
	case strings.Count(text, ".") == 2:
		mark = '.'
	case strings.Count(text, "/") == 2:
		mark = '/'
	case strings.Count(text, "-") != 2:
		return 0, false
	}
	part, rest, ok := threeNumbers(text, mark)
	if !ok {
		return 0, false
	}
	day, month, year := part[0], part[1], part[2]
	if mark == '-' {
		day, year = year, day
	}
	if mark == '/' && month > 12 {
		day, month = month, day
	}
	if year < 100 && mark != '-' {
		year += 2000
	}
	return year*10000 + month*100 + day, rest == "" && within(year, 1900, 2099) && month < 100 && day < 100
}

// threeNumbers reads three numbers parted by the mark.
func threeNumbers(text string, mark byte) (part [3]int, rest string, ok bool) {
	rest = text
	for i := range part {
		if i > 0 {
			if rest == "" || rest[0] != mark {
				return part, rest, false
			}
			rest = rest[1:]
		}
		if part[i], rest = digits(rest); part[i] < 0 {
			return part, rest, false
		}
	}
	return part, rest, true
}
