package team

import (
	"encoding/binary"
	"encoding/hex"
	"strings"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/encoding/ewkb"
)

// The identifier of WGS 84, longitude first as stored.
const wgs84 = 4326

// kept turns a value of a row into what the server keeps: nil for what is unknown,
// the bytes of a geometry, text without U+0000.
func kept(v any) any {
	switch v := v.(type) {
	case string:
		return textOf(v)
	case time.Time:
		if v.IsZero() {
			return nil
		}
		return v.Truncate(time.Microsecond)
	case *int:
		if v == nil {
			return nil
		}
		return int64(*v)
	case int:
		return int64(v)
	case orb.Geometry:
		return ewkb.MustMarshal(v, wgs84, binary.LittleEndian)
	}
	return v
}

func textOf(s string) any {
	if s == "" {
		return nil
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\x00", "\x1a")
}

// keptRow turns all values of a row.
func keptRow(row []any) []any {
	for i, v := range row {
		row[i] = kept(v)
	}
	return row
}

// object returns a row as JSON has it, its columns named.
func object(columns []string, row []any) map[string]any {
	out := make(map[string]any, len(columns))
	for i, v := range keptRow(row) {
		if b, ok := v.([]byte); ok {
			v = hex.EncodeToString(b)
		}
		out[columns[i]] = v
	}
	return out
}
