package tables

import (
	"encoding/json"
	"reflect"
	"testing"
)

func FuzzNumbers(f *testing.F) {
	for _, s := range []string{`[]`, `[0]`, `[1,20,3,4]`, `[01]`, `[1,]`, `[,1]`, `[-1]`, ` [1, 2]`, `[1`, ``, `null`, `[1.5]`, `[12345678901]`, `["a"]`, `[1e3]`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var want []int
		bad := json.Unmarshal(raw, &want)
		got, err := numbersOf(raw)
		if (err != nil) != (bad != nil) || err == nil && len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, %v, want %v, %v", raw, got, err, want, bad)
		}
	})
}
