package record_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"strikemap/geo/record"
)

func text(b []byte) string { return string(b) }

// partsTexts are parts as they are written, and JSON that is odd or broken.
var partsTexts = []string{
	`{}`,
	`{"effects":[{"effect":"killed","min":2,"max":null,"extent":null,"quote":null,"start":10,"end":12},{"effect":"fire","min":null,"max":null,"extent":"large","quote":"пожежа","start":null,"end":null}]}`,
	`{"claimed_by":[{"name":"Invented office","role":"official","verb":"said","quote":null,"start":1,"end":3}],"rules":[{"rule":"in-place","start":0,"end":4,"weight":0.88},{"rule":"near","start":-1,"end":0,"weight":-0.1}]}`,
	` { "unmapped_args" : [ "Sumy" , "" ] , "undated_args" : [ ] } `,
	`{"unmapped_args":["a \"quoted\" word","\u0456"]}`,
	`{"unmapped_args":null,"other":{"deep":[1,2,{}]}}`,
	`{"rules":[{"rule":"near","weight":1e-3}]}`, `{"rules":[{"start":1.5}]}`, `{"rules":[{"start":01}]}`,
	`{"rules":[{"start":1}]`, `{"rules":}`, `[]`, `null`, ``, `{"effects":[{"min":"2"}]}`, "{\"unmapped_args\":[\"\xff\"]}", `{"rules":[],"rules":[{"rule":"x"}]}`, `{}{}`,
	`{"rules":[{"weight":-}]}`, `{"rules":[{"weight":1.}]}`, `{"rules":[{"weight":--1}]}`,
}

func FuzzReadParts(f *testing.F) {
	for _, s := range partsTexts {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var want record.Parts
		bad := json.Unmarshal(raw, &want)
		got, err := record.ReadParts(raw, text)
		if (err != nil) != (bad != nil) {
			t.Fatalf("%s: %v, want %v", raw, err, bad)
		}
		if err == nil && !reflect.DeepEqual(plain(got), plain(want)) {
			t.Errorf("%s: %+v, want %+v", raw, got, want)
		}
	})
}

// plain makes empty lists none.
func plain(p record.Parts) string {
	out, err := json.Marshal(p)
	if err != nil {
		panic(err)
	}
	return string(out)
}

func TestListsOfTextsAreRead(t *testing.T) {
	got := map[string][]string{}
	if !record.ReadTexts([]byte(`{"args":["a","б"],"alone":true}`), text, func(name string, texts []string) { got[name] = texts }) {
		t.Fatal("it is odd")
	}
	if want := map[string][]string{"args": {"a", "б"}, "alone": nil}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
	for _, odd := range []string{`{"args":["\n"]}`, `{"args":1}`, `{"args":["a"]`, `{"args":false}`} {
		if record.ReadTexts([]byte(odd), text, func(string, []string) {}) {
			t.Errorf("%s is not odd", odd)
		}
	}
}
