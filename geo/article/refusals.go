package article

import (
	"errors"

	"strikemap/geo"
)

// refusal says in plain words what a file is that is not read and what to do, and
// by which reason an interface says it.
type refusal struct {
	id  geo.ReasonID
	why string
}

// err is the refusal as an error.
func (r refusal) err() error { return because(r.id, errors.New(r.why)) }

// refusals say of the kinds of file that are not read, by extension, what the
// file is and what to do.
var refusals = map[string]refusal{
	".rtf":      {geo.FaultRichText, "it is in Rich Text Format: save it as DOCX, ODT or text"},
	".doc":      {geo.FaultOldWord, "it is in an old Word format: save it as DOCX or text"},
	".dot":      {geo.FaultOldWord, "it is in an old Word format: save it as DOCX or text"},
	".ole":      {geo.FaultOldOffice, "it is in an old Office format: save it as DOCX, XLSX or text"},
	".xls":      {geo.FaultOldExcel, "it is in an old Excel format: save it as XLSX or CSV"},
	".xlsb":     {geo.FaultBinaryExcel, "it is a binary Excel workbook: save it as XLSX or CSV"},
	".ods":      {geo.FaultOpenSheet, "it is an OpenDocument spreadsheet: save it as XLSX or CSV"},
	".ppt":      {geo.FaultPresentation, "it is a presentation: save its text as DOCX or text"},
	".pptx":     {geo.FaultPresentation, "it is a presentation: save its text as DOCX or text"},
	".odp":      {geo.FaultPresentation, "it is a presentation: save its text as DOCX or text"},
	".pages":    {geo.FaultPages, "it is a document of Pages: export it as DOCX or PDF"},
	".epub":     {geo.FaultBook, "it is a book (EPUB): save it as a web page or text"},
	".msg":      {geo.FaultOutlook, "it is a message of Outlook: save it as EML, or drag it into a mail program that does"},
	".pst":      {geo.FaultOutlookStore, "it is a mail store of Outlook: export its messages as EML or MBOX"},
	".locked":   {geo.FaultProtected, "it is protected by a password: save it without one"},
	".zip":      {geo.FaultArchive, "it is an archive: unpack it into a folder and choose that"},
	".7z":       {geo.FaultArchive, "it is an archive: unpack it into a folder and choose that"},
	".rar":      {geo.FaultArchive, "it is an archive: unpack it into a folder and choose that"},
	".tar":      {geo.FaultArchive, "it is an archive: unpack it into a folder and choose that"},
	".gz":       {geo.FaultCompressed, "it is compressed: unpack it first"},
	".bz2":      {geo.FaultCompressed, "it is compressed: unpack it first"},
	".xz":       {geo.FaultCompressed, "it is compressed: unpack it first"},
	".zst":      {geo.FaultCompressed, "it is compressed: unpack it first"},
	".warc":     {geo.FaultWARC, "it is a web archive (WARC): save its pages as HTML or MHTML"},
	".wacz":     {geo.FaultWACZ, "it is a web archive (WACZ): save its pages as HTML or MHTML"},
	".kml":      {geo.FaultMap, "it is a map (KML), not articles: choose the texts that it was made from"},
	".gpx":      {geo.FaultTrack, "it is a track (GPX), not articles: choose texts"},
	".svg":      {geo.FaultPicture, "it is a picture: choose a text, or run text recognition on it"},
	".png":      {geo.FaultPicture, "it is a picture: choose a text, or run text recognition on it"},
	".jpg":      {geo.FaultPicture, "it is a picture: choose a text, or run text recognition on it"},
	".gif":      {geo.FaultPicture, "it is a picture: choose a text, or run text recognition on it"},
	".sqlite":   {geo.FaultDatabase, "it is a database: export its articles as CSV or JSON Lines"},
	".sitemap":  {geo.FaultSitemap, "it is a list of addresses (sitemap), not articles: save the pages that it names"},
	".opml":     {geo.FaultFeedList, "it is a list of feeds (OPML), not articles: save the feeds that it names"},
	".wordxml":  {geo.FaultWordXML, "it is a Word document as XML: save it as DOCX"},
	".sheetxml": {geo.FaultExcelXML, "it is an Excel workbook as XML: save it as XLSX or CSV"},
}

// documents are the kinds that are not read although articles are kept in them:
// in a folder each such file is named, all others are only counted.
var documents = map[string]bool{
	".rtf": true, ".doc": true, ".dot": true, ".xls": true, ".xlsb": true, ".ods": true, ".ppt": true, ".pptx": true, ".odp": true,
	".pages": true, ".epub": true, ".msg": true, ".pst": true, ".zip": true, ".7z": true, ".rar": true, ".tar": true,
	".gz": true, ".bz2": true, ".xz": true, ".zst": true, ".warc": true, ".wacz": true,
}
