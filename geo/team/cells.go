package team

import (
	"encoding/binary"
	"math"
	"time"
)

// cells are the columns of a row as the server sends them in binary: numbers of
// eight bytes with the highest first, moments in microseconds of this century.
type cells [][]byte

func (c cells) Null(i int) bool   { return c[i] == nil }
func (c cells) Text(i int) []byte { return c[i] }
func (c cells) Bool(i int) bool   { return len(c[i]) == 1 && c[i][0] == 1 }

func (c cells) Int(i int) int64 {
	if len(c[i]) != 8 {
		return 0
	}
	return int64(binary.BigEndian.Uint64(c[i]))
}

func (c cells) Float(i int) float64 { return math.Float64frombits(uint64(c.Int(i))) }

// century is where the server's moments start.
var century = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

func (c cells) Time(i int) time.Time {
	if len(c[i]) != 8 {
		return time.Time{}
	}
	return century.Add(time.Duration(c.Int(i)) * time.Microsecond)
}
