package article

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"strikemap/geo"
)

// deepestList bounds how deep in an object its list of articles is searched for.
const deepestList = 4

// widestLevel bounds how many objects of one depth are searched.
const widestLevel = 10_000

// jsonList returns the articles that a JSON file holds: the list itself, the object
// itself when it has a text, else the first list of objects within it of which
// one has a text.
func jsonList(data []byte) ([]json.RawMessage, error) {
	var list []json.RawMessage
	if data[0] == '[' {
		if err := json.Unmarshal(data, &list); err != nil {
			return nil, jsonFault(err)
		}
		if len(list) == 0 {
			return nil, errJSON
		}
		return list, known(list)
	}
	var whole object
	if err := json.Unmarshal(data, &whole); err != nil {
		return nil, jsonFault(err)
	}
	if err := notArticles(fieldsOf(data)); err != nil {
		return nil, err
	}
	r := jsonRecord(data)
	alone := r.values[slotText] != "" && r.names[slotText] != "message" // services say with it how they are
	if list = findList([]json.RawMessage{data}); list != nil && !alone {
		return list, known(list)
	}
	if found := findOne(data, deepestList); found != nil {
		return []json.RawMessage{found}, nil
	}
	return nil, fmt.Errorf("%w; its fields are %s", errJSON, listed(fieldsOf(data)))
}

// findOne returns the first object that has a text, the whole or one within it.
func findOne(data json.RawMessage, depth int) json.RawMessage {
	if hasText(data) {
		return data
	}
	for _, value := range valuesOf(data) {
		if value[0] != '{' || depth == 0 {
			continue
		}
		if found := findOne(value, depth-1); found != nil {
			return found
		}
	}
	return nil
}

// known says what the list is when none of its articles has a text.
func known(list []json.RawMessage) error {
	names := map[string]bool{}
	for _, item := range list[:min(len(list), 20)] {
		if hasText(item) {
			return nil
		}
		for _, n := range fieldsOf(item) {
			names[n] = true
		}
	}
	all := make([]string, 0, len(names))
	for n := range names {
		all = append(all, n)
	}
	slices.Sort(all)
	if err := notArticles(all); err != nil {
		return err
	}
	if len(all) == 0 {
		return errJSON
	}
	return because(geo.FaultNoTextIn, fmt.Errorf("no article in it has a text: name its field \"text\"; the fields are %s", listed(all)), listed(all))
}

// hasText reports whether the value is an object that has a text or a summary.
func hasText(data json.RawMessage) bool {
	r := jsonRecord(data)
	return r.values[slotText] != "" || r.values[slotSummary] != ""
}

// findList returns the first list of objects, the outermost first, of which one has
// a text; else one with a summary, else the first at all; nil when there is none.
func findList(level []json.RawMessage) []json.RawMessage {
	var found [3][]json.RawMessage
	for range deepestList {
		var next []json.RawMessage
		for _, data := range level {
			for _, value := range valuesOf(data) {
				if value[0] == '{' {
					next = append(next, value)
				} else if list, worth := objects(value); list != nil && found[worth] == nil {
					found[worth] = list
				}
			}
		}
		level = next[:min(len(next), widestLevel)]
	}
	for _, list := range found {
		if list != nil {
			return list
		}
	}
	return nil
}

// objects returns a list of objects and what it is worth: 0 when one of its first
// has a text, 1 when one has a summary, 2 when none has either.
func objects(value json.RawMessage) ([]json.RawMessage, int) {
	var list []json.RawMessage
	if json.Unmarshal(value, &list) != nil || len(list) == 0 || list[0][0] != '{' {
		return nil, 0
	}
	worth := 2
	for _, item := range list[:min(len(list), 20)] {
		r := jsonRecord(item)
		switch {
		case r.values[slotText] != "":
			return list, 0
		case r.values[slotSummary] != "":
			worth = 1
		}
	}
	return list, worth
}

// valuesOf returns the objects and lists in an object, in their order.
func valuesOf(data json.RawMessage) []json.RawMessage {
	var all []json.RawMessage
	eachField(data, func(_ string, value json.RawMessage) {
		if value[0] == '{' || value[0] == '[' {
			all = append(all, value)
		}
	})
	return all
}

// fieldsOf returns the names of an object's fields, in their order.
func fieldsOf(data json.RawMessage) []string {
	var all []string
	eachField(data, func(name string, _ json.RawMessage) { all = append(all, name) })
	return all
}

// eachField calls do for every field of an object, in their order.
func eachField(data json.RawMessage, do func(name string, value json.RawMessage)) {
	if len(data) == 0 || data[0] != '{' {
		return
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	if _, err := decoder.Token(); err != nil {
		return
	}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return
		}
		var value json.RawMessage
		if decoder.Decode(&value) != nil || len(value) == 0 {
			return
		}
		do(fmt.Sprint(name), value)
	}
}
