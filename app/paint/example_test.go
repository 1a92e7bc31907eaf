package paint_test

import (
	"fmt"
	"image"
	"os"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

func ExampleBase() {
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
	size := viewport.Size{W: 640, H: 400}
	dst := image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	paint.Base(dst, o, viewport.Fit(viewport.Ukraine, size, 10), paint.Light())
	fmt.Println(dst.RGBAAt(320, 250), dst.RGBAAt(320, 395)) // land, the Black Sea
	// Output: {252 250 244 255} {207 224 234 255}
}

func ExampleStyle_Tint() {
	c := paint.Light().Tint(geo.DisplayInfrastructure).Color
	fmt.Printf("#%02X%02X%02X %s\n", c.R, c.G, c.B, paint.Initial(geo.DisplayInfrastructure, "en"))
	// Output: #F0A81C D
}
