//go:build ignore

// Icon draws assets/icon.png from assets/icon.svg, 512 pixels a side.
package main

import (
	"image"
	"image/png"
	"log"
	"os"

	"github.com/srwiley/oksvg"
	"github.com/srwiley/rasterx"
)

const side = 512

func main() {
	drawing, err := oksvg.ReadIcon("assets/icon.svg", oksvg.StrictErrorMode)
	if err != nil {
		log.Fatalf("read icon: %v", err)
	}
	drawing.SetTarget(0, 0, side, side)
	picture := image.NewRGBA(image.Rect(0, 0, side, side))
	scanner := rasterx.NewScannerGV(side, side, picture, picture.Bounds())
	drawing.Draw(rasterx.NewDasher(side, side, scanner), 1)
	out, err := os.Create("assets/icon.png")
	if err != nil {
		log.Fatalf("write icon: %v", err)
	}
	if err := png.Encode(out, picture); err != nil {
		log.Fatalf("write icon: %v", err)
	}
	if err := out.Close(); err != nil {
		log.Fatalf("write icon: %v", err)
	}
}
