package when

import "testing"

func TestEnglish(t *testing.T) {
	check(t, wednesday, []example{
		{"a weekday is the latest one up to publication", "A drone hit the depot on Monday.", "on Monday | D1 2025-05-05 2025-05-06"},
		{"the weekday of publication is that day", "Shells fell on Wednesday.", "on Wednesday | D1 2025-05-07 2025-05-08"},
		{"a weekday may stand without on", "The blast Sunday killed two.", "Sunday | D1 2025-05-04 2025-05-05"},
		{"last Wednesday is not today", "It burned last Wednesday.", "last Wednesday | D1 2025-04-30 2025-05-01"},
		{"a weekday night runs into the next morning", "Drones came on Tuesday night.", "on Tuesday night | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"overnight ends on the morning of publication", "A fire broke out overnight.", "overnight | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"overnight into a day ends on it", "Overnight into Tuesday drones fell.", "Overnight into Tuesday | D2 2025-05-05T18:00 2025-05-06T10:00"},
		{"overnight on a date ends on it", "Overnight on 30 April a plant was hit.", "Overnight on 30 April | D2 2025-04-29T18:00 2025-04-30T10:00"},
		{"the night of a date begins on it", "It fell on the night of May 3.", "on the night of May 3 | D2 2025-05-03T18:00 2025-05-04T10:00"},
		{"the night of two dates lies between them", "It fell on the night of May 3-4.", "on the night of May 3-4 | D2 2025-05-03T18:00 2025-05-04T10:00"},
		{"the night of the day of publication is the one that ended", "In the night of 7 May drones fell.", "In the night of 7 May | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"until morning is the night", "They fought the fire until the morning.", "until the morning | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"last night", "Last night the port was hit.", "Last night | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"neighbours become one phrase", "It landed early on Tuesday at 6:15 am local time.", "early on Tuesday at 6:15 am local time | D0 2025-05-06T06:15 2025-05-06T06:16"},
		{"a rough clock time is an hour wide", "At around 6 p.m. on May 5 a shell fell.", "At around 6 p.m. on May 5 | D0 2025-05-05T17:30 2025-05-05T18:30"},
		{"midnight and noon", "It rang at noon on Monday.", "at noon on Monday | D0 2025-05-05T12:00 2025-05-05T12:01"},
		{"Moscow time is told in Kyiv time", "The alert began at 02:30 Moscow time on 10 January.", "at 02:30 Moscow time on 10 January | D0 2025-01-10T01:30 2025-01-10T01:31 past"},
		{"an evening hour of a night is of its first day", "Overnight, at 11:40 pm, the hall was hit.", "Overnight, at 11:40 pm | D0 2025-05-06T23:40 2025-05-06T23:41"},
		{"a full date is stated", "On 24 March 2024 it fell.", "On 24 March 2024 | D1 2024-03-24 2024-03-25 past stated"},
		{"an American full date", "On March 24, 2024, it fell.", "On March 24, 2024 | D1 2024-03-24 2024-03-25 past stated"},
		{"a weekday with its date", "On Sunday, May 4, it fell.", "On Sunday, May 4 | D1 2025-05-04 2025-05-05"},
		{"an abbreviated month", "It fell on Dec. 31.", "on Dec. 31 | D1 2024-12-31 2025-01-01 past"},
		{"dates in digits", "2025-05-04 20:40 impact. 04/05/2025 impact. 25.03.2024 impact.", "2025-05-04 20:40 | D0 2025-05-04T20:40 2025-05-04T20:41 stated\n04/05/2025 | D1 2025-05-04 2025-05-05 stated\n25.03.2024 | D1 2024-03-25 2024-03-26 past stated"},
		{"a day without a year is never far ahead", "On June 20 it fell; the deadline is May 9.", "On June 20 | D1 2024-06-20 2024-06-21 past\nMay 9 | D1 2025-05-09 2025-05-10 future"},
		{"an impossible date is not invented", "It fell on 31 February.", "on 31 February | D1"},
		{"between two days", "It burned between May 3 and 5.", "between May 3 and 5 | D3 2025-05-03 2025-05-06"},
		{"from weekday to weekday", "It burned from Sunday to Tuesday.", "from Sunday to Tuesday | D3 2025-05-04 2025-05-07"},
		{"the weekend", "Three villages were shelled over the weekend.", "over the weekend | D3 2025-05-03 2025-05-05"},
		{"this week and last week", "Earlier this week and last week it burned.", "Earlier this week | D4 2025-05-05 2025-05-08\nlast week | D4 2025-04-28 2025-05-05"},
		{"the past day and the past 24 hours", "Over the past day two died; in the last 24 hours six.", "Over the past day | D1 2025-05-06 2025-05-08\nin the last 24 hours | D1 2025-05-06 2025-05-08"},
		{"recent days and weeks", "In recent days and in recent weeks it burned.", "In recent days | D3 2025-05-02 2025-05-08\nin recent weeks | D5 2025-04-07 2025-05-08"},
		{"some days ago", "Two days ago it fell, and three weeks ago.", "Two days ago | D1 2025-05-05 2025-05-06\nthree weeks ago | D4 2025-04-13 2025-04-20 past"},
		{"another month is past", "In April and in June shells fell, in May too.", "In April | D5 2025-04-01 2025-05-01 past\nin June | D5 2024-06-01 2024-07-01 past\nin May | D5 2025-05-01 2025-06-01"},
		{"last month and earlier this year", "It fell last month and earlier this year.", "last month | D5 2025-04-01 2025-05-01 past\nearlier this year | D6 2025-01-01 2025-05-08 past"},
		{"years", "In 2014 and last year and a year ago.", "In 2014 | D6 2014-01-01 2015-01-01 past stated\nlast year | D6 2024-01-01 2025-01-01 past\na year ago | D6 2024-01-01 2025-01-01 past"},
		{"seasons", "Throughout the fall, last winter and in the summer of 2023.", "Throughout the fall | D6 2024-09-01 2024-12-01 past\nlast winter | D6 2024-12-01 2025-03-01 past\nin the summer of 2023 | D6 2023-06-01 2023-09-01 past stated"},
		{"the fall of a town is no season", "Since the fall of Bakhmut it burned.", ""},
		{"background of the war", "Since the start of the war and during the Second World War.", "Since the start of the war | D7 past\nduring the Second World War | D7 past"},
		{"since a day long ago is background", "Since February 2022 and since Monday.", "Since February 2022 | D6 2022-02-01 2025-05-08 past stated\nsince Monday | D3 2025-05-05 2025-05-08"},
		{"what is to come", "Tomorrow, next week and in the coming days.", "Tomorrow | D1 2025-05-08 2025-05-09 future\nnext week | D7 future\nin the coming days | D7 future"},
		{"time and again", "Every night and daily it is frequently shelled.", "Every night | D7 repeated\ndaily | D7 repeated\nfrequently | D7 repeated"},
		{"a night in a row is the last one", "For a third night in a row drones came.", "For a third night in a row | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"the time of knowledge", "As of 8 am on Wednesday two were missing.", "As of 8 am on Wednesday | D0 2025-05-07T08:00 2025-05-07T08:01 as-of"},
		{"a day that only the story knows", "The next day and a day earlier it burned.", "The next day | D1\na day earlier | D1"},
		{"durations and counts are no dates", "For three days 2022 drones and 14 shells, a second one sat there.", ""},
		{"may and march as verbs", "They may 5 times march on; a march 3 km long.", ""},
	})
}

func TestEnglishNeighbours(t *testing.T) {
	check(t, wednesday, []example{
		{"a possessive day", "Tuesday's attack and last night's fire.", "Tuesday's | D1 2025-05-06 2025-05-07\nlast night's | D2 2025-05-06T18:00 2025-05-07T10:00"},
		{"the morning of a date", "On the morning of May 5 it fell.", "On the morning of May 5 | D1 2025-05-05 2025-05-06"},
		{"the early hours of a weekday", "It fell in the early hours of Tuesday.", "in the early hours of Tuesday | D1 2025-05-06 2025-05-07"},
		{"a clock time in Greenwich", "It fell at 14:30 GMT.", "at 14:30 GMT | D0 2025-05-07T17:30 2025-05-07T17:31"},
		{"two clock times", "It fell between 2 and 4 am.", "between 2 and 4 am | D0 2025-05-07T02:00 2025-05-07T04:00"},
		{"a day and the weekday of it", "Yesterday, May 6, it fell.", "Yesterday, May 6 | D1 2025-05-06 2025-05-07"},
		{"days apart are phrases apart", "On Monday, Tuesday and Wednesday it fell.", "On Monday | D1 2025-05-05 2025-05-06\nTuesday | D1 2025-05-06 2025-05-07\nWednesday | D1 2025-05-07 2025-05-08"},
		{"a month and a count", "In May 14 people died.", "In May | D5 2025-05-01 2025-06-01"},
		{"since a date", "Since May 3 it burned.", "Since May 3 | D3 2025-05-03 2025-05-08"},
		{"into the war", "Three years into the war it burned.", "Three years into the war | D7 past"},
	})
}
