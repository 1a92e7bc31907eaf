package article

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"strings"
)

// wordStyle is what the reader of a document must know of the look of its text.
// A look that a style does not name is that of the style it is based on.
type wordStyle struct {
	named, basedOn string
	gone, shown    bool // struck out or hidden; said to be neither
	hidden         bool
	listed         bool // an item of a list
	merged         bool // the end of the paragraph, or the table's row, was deleted or is hidden
}

// deepestStyle bounds the styles that are based on one another.
const deepestStyle = 12

// isGone reports whether text of the look is struck out or hidden; around is
// the answer when the look says neither.
func (s wordStyle) isGone(styles map[string]wordStyle, around bool) bool {
	for range deepestStyle {
		if s.gone || s.shown {
			return s.gone
		}
		base := cmp.Or(s.named, s.basedOn) // of a look the one, of a style the other
		if base == "" {
			return around
		}
		s = styles[base]
	}
	return around
}

// isListed reports whether a paragraph of the look is an item of a list.
func (s wordStyle) isListed(styles map[string]wordStyle) bool {
	return s.listed || s.named != "" && styles[s.named].listed
}

// take notes one property, an element of a document's XML.
func (s *wordStyle) take(t xml.StartElement) {
	value := attribute(t, "val")
	switch t.Name.Local {
	case "rStyle", "pStyle":
		s.named = value
	case "strike", "dstrike", "vanish":
		off := value == "0" || value == "false" || value == "off"
		s.gone, s.shown = s.gone || !off, s.shown || off
		s.hidden = s.hidden || !off && t.Name.Local == "vanish"
	case "numPr":
		s.listed = true
	case "numId":
		s.listed = value != "0"
	case "basedOn":
		s.basedOn = value
	}
}

// readStyles returns the styles of a document by their identity; those before
// a fault when the part is damaged.
func readStyles(part []byte) map[string]wordStyle {
	styles := make(map[string]wordStyle)
	decoder := xml.NewDecoder(bytes.NewReader(part))
	id, current := "", wordStyle{}
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return styles
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "style":
				id, current = attribute(t, "styleId"), wordStyle{}
			case "tblStylePr", "docDefaults":
				if skipElement(decoder) != nil {
					return styles
				}
			default:
				current.take(t)
			}
		case xml.EndElement:
			if t.Name.Local == "style" {
				styles[id] = current
			}
		}
	}
}

// look reads the properties of a run or paragraph up to their end. What they
// were before a tracked change is passed over; what they say of the paragraph's
// own end is kept apart.
func look(decoder *xml.Decoder, name string) (wordStyle, error) {
	var s, end wordStyle
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return s, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch local := t.Name.Local; {
			case strings.HasSuffix(local, "Change"):
				if err := skipElement(decoder); err != nil {
					return s, err
				}
			case local == "rPr":
				if end, err = look(decoder, local); err != nil {
					return s, err
				}
				s.merged = end.merged || end.hidden
			case local == "del", local == "moveFrom", local == "hidden": // the last of a table's row
				s.merged = true
			default:
				s.take(t)
			}
		case xml.EndElement:
			if t.Name.Local == name {
				return s, nil
			}
		}
	}
}

// attribute returns the value of an attribute, whatever its prefix.
func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
