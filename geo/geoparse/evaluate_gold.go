package geoparse

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/paulmach/orb"
)

// Gold is one labelled article of a corpus, an object a line in JSON Lines.
type Gold struct {
	ID       string        `json:"id"`
	Language string        `json:"lang"`
	Toponyms []GoldToponym `json:"toponyms"`
	Events   []GoldEvent   `json:"events"`   // what must be found
	Optional []GoldEvent   `json:"optional"` // defensible readings, neither rewarded nor punished
	Traps    []GoldTrap    `json:"traps"`    // what a careless reader would report
}

// GoldToponym is one written form of a place name. It is literal unless every
// use of it in the article is metonymic or part of another name.
type GoldToponym struct {
	Text    string `json:"text"`
	Name    string `json:"name"`
	Level   string `json:"kind"`
	Literal bool   `json:"literal"`
	goldPoint
}

// GoldEvent is one coarse event: one kind at one place.
type GoldEvent struct {
	Kind  string `json:"kind"`
	Place string `json:"place"`
	Level string `json:"level"`
	Quote string `json:"quote"`
	goldPoint
}

// GoldTrap is an event that the article does not report, and why not.
type GoldTrap struct {
	Kind  string `json:"kind"`
	Place string `json:"place"`
	Why   string `json:"why"`
}

// goldPoint is a position in degrees WGS 84; both are nil when none is given.
type goldPoint struct {
	Lat *float64 `json:"lat"`
	Lon *float64 `json:"lon"`
}

func (p goldPoint) point() (orb.Point, bool) {
	if p.Lat == nil || p.Lon == nil {
		return orb.Point{}, false
	}
	return orb.Point{*p.Lon, *p.Lat}, true
}

// ReadGold reads a labelled corpus. An error names the article's place in it,
// counted from 1.
func ReadGold(r io.Reader) ([]Gold, error) {
	decoder := json.NewDecoder(r)
	for all := []Gold(nil); ; {
		var g Gold
		err := decoder.Decode(&g)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err == nil && g.ID == "" {
			err = errors.New(`no "id"`)
		}
		if err != nil {
			return nil, fmt.Errorf("read gold article %d: %w", len(all)+1, err)
		}
		all = append(all, g)
	}
}
