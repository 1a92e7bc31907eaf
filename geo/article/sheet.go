package article

import (
	"bytes"
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"

	"github.com/xuri/excelize/v2"
)

// mostBook is how many bytes a workbook has unpacked, and how many of texts, which
// rows may share.
const mostBook = 32 << 20

// mostCells bounds the cells of a workbook, empty ones between others too.
const mostCells = 10_000_000

// longestBook is how long a workbook may take.
const longestBook = 6 * time.Second

var errSlow = because(geo.FaultSlowBook, fmt.Errorf("it takes longer than %v: save the sheet that you mean as CSV", longestBook), longestBook.String())

var errCells = because(geo.FaultManyCells, fmt.Errorf("it has more than %d million cells: save the sheet that you mean as CSV", mostCells/1_000_000), strconv.Itoa(mostCells/1_000_000))

// workbook reads an Excel workbook (XLSX): of every sheet that names a column of
// texts an article a row. A fault names its sheet and row and the reading goes on.
func workbook(data []byte) iter.Seq2[draft, error] {
	return withTeasers(func(yield func(draft, error) bool) {
		b := &book{yield: yield, until: time.Now().Add(longestBook)}
		if err := b.read(data); err != nil && !b.ended {
			yield(draft{}, err)
		}
	})
}

// book is the reading of one workbook.
type book struct {
	file    *excelize.File
	yield   func(draft, error) bool
	ended   bool     // the reader has had enough
	columns []string // the first row of the first sheet that names no texts
	sheets  int      // that do
	cells   int
	text    int  // bytes
	by1904  bool // days are counted from 1904
	until   time.Time
}

// read guards against workbooks that the library gives up on.
func (b *book) read(data []byte) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = damaged(fmt.Errorf("%v", v))
		}
	}()
	if total := unpackedSize(data); total > mostBook {
		return errBomb
	}
	options := excelize.Options{RawCellValue: true, UnzipSizeLimit: mostBook, UnzipXMLSizeLimit: mostBook}
	if b.file, err = excelize.OpenReader(bytes.NewReader(data), options); err != nil {
		return because(geo.FaultWorkbook, fmt.Errorf("the workbook is damaged: %w; save it again as XLSX or CSV", err))
	}
	defer b.file.Close()
	if props, err := b.file.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		b.by1904 = *props.Date1904
	}
	for _, sheet := range b.file.GetSheetList() {
		if err := b.sheet(sheet); err != nil || b.ended {
			return err
		}
		if time.Now().After(b.until) {
			return errSlow
		}
	}
	switch {
	case b.sheets > 0:
		return nil
	case b.columns == nil:
		return errEmpty
	}
	return noColumns(b.columns)
}

// sheet reads one sheet. One that is hidden is told of.
func (b *book) sheet(name string) error {
	if visible, err := b.file.GetSheetVisible(name); err == nil && !visible {
		b.give(draft{}, left(LeftPart, because(geo.FaultHiddenSheet, fmt.Errorf("its sheet %s is hidden and is not read: show it, if you want it read", shown(name)), shown(name))))
		return nil
	}
	rows, err := b.file.Rows(name)
	if err != nil {
		return nil // a sheet of charts
	}
	defer rows.Close()
	var columns []string
	for n, seen := 1, 0; rows.Next(); n++ {
		row, err := rows.Columns()
		if err != nil {
			return fmt.Errorf("sheet %s: %w", shown(name), damaged(err))
		}
		if b.cells += len(row) + 1; b.cells > mostCells {
			return errCells
		}
		if b.text > mostBook {
			return errBomb
		}
		if n%1000 == 0 && time.Now().After(b.until) {
			return errSlow
		}
		switch {
		case strings.TrimSpace(strings.Join(row, "")) == "":
			continue
		case columns != nil:
			b.row(name, n, row, columns)
		case namesText(row):
			columns = slices.Clone(row)
			b.sheets++
		default:
			b.notNamed(row)
			if seen++; seen == headRows {
				return nil
			}
		}
		if b.ended {
			return nil
		}
	}
	return nil
}

// notNamed keeps the widest row that might name columns.
func (b *book) notNamed(row []string) {
	if len(row) > len(b.columns) {
		b.columns = slices.Clone(row)
	}
}

// row gives the article of a row.
func (b *book) row(sheet string, n int, row, columns []string) {
	for i, name := range columns {
		if i < len(row) && fieldPlaces[normal(name)].slot == slotPublished && normal(name) != "" {
			row[i] = b.day(row[i])
		}
	}
	d, err := rowRecord(row, columns).draft()
	if err != nil && !b.give(draft{}, because(geo.FaultInRow, fmt.Errorf("sheet %s, row %d: %w", shown(sheet), n, err), shown(sheet), strconv.Itoa(n))) {
		return
	}
	if b.text += len(d.text); d.text != "" && b.text <= mostBook {
		b.give(d, nil)
	}
}

// day returns the date that a workbook keeps as a number of days; any other text as
// it is.
func (b *book) day(cell string) string {
	days, err := strconv.ParseFloat(cell, 64)
	if err != nil || math.IsNaN(days) || days < 1 || days > 80000 {
		return cell
	}
	t, err := excelize.ExcelDateToTime(days, b.by1904)
	if err != nil {
		return cell
	}
	return t.Format("2006-01-02 15:04:05")
}

// give hands on an article or a fault; false when the reader has had enough.
func (b *book) give(d draft, err error) bool {
	start := time.Now()
	b.ended = b.ended || !b.yield(d, err)
	b.until = b.until.Add(time.Since(start)) // what becomes of an article is not the workbook's time
	return !b.ended
}
