package outline_test

import (
	"fmt"
	"os"

	"github.com/paulmach/orb"

	"strikemap/geo/outline"
)

func ExampleOutline_FaceAt() {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		fmt.Println(err)
		return
	}
	o, err := outline.Load(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range []orb.Point{{33.53, 44.59}, {36.58, 50.60}} {
		f := o.FaceAt(p)
		fmt.Println(f.ID, f.Name, f.InUkraine())
	}
	// Output:
	// iso:UA-40 Sevastopol true
	// iso:RU Russia false
}
