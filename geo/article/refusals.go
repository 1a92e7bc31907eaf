package article

// refusals say of the kinds of file that are not read, by extension, what the
// file is and what to do.
var refusals = map[string]string{
	".rtf":      "it is in Rich Text Format: save it as DOCX, ODT or text",
	".doc":      "it is in an old Word format: save it as DOCX or text",
	".dot":      "it is in an old Word format: save it as DOCX or text",
	".ole":      "it is in an old Office format: save it as DOCX, XLSX or text",
	".xls":      "it is in an old Excel format: save it as XLSX or CSV",
	".xlsb":     "it is a binary Excel workbook: save it as XLSX or CSV",
	".ods":      "it is an OpenDocument spreadsheet: save it as XLSX or CSV",
	".ppt":      "it is a presentation: save its text as DOCX or text",
	".pptx":     "it is a presentation: save its text as DOCX or text",
	".odp":      "it is a presentation: save its text as DOCX or text",
	".pages":    "it is a document of Pages: export it as DOCX or PDF",
	".epub":     "it is a book (EPUB): save it as a web page or text",
	".msg":      "it is a message of Outlook: save it as EML, or drag it into a mail program that does",
	".pst":      "it is a mail store of Outlook: export its messages as EML or MBOX",
	".locked":   "it is protected by a password: save it without one",
	".zip":      "it is an archive: unpack it into a folder and choose that",
	".7z":       "it is an archive: unpack it into a folder and choose that",
	".rar":      "it is an archive: unpack it into a folder and choose that",
	".tar":      "it is an archive: unpack it into a folder and choose that",
	".gz":       "it is compressed: unpack it first",
	".bz2":      "it is compressed: unpack it first",
	".xz":       "it is compressed: unpack it first",
	".zst":      "it is compressed: unpack it first",
	".warc":     "it is a web archive (WARC): save its pages as HTML or MHTML",
	".wacz":     "it is a web archive (WACZ): save its pages as HTML or MHTML",
	".kml":      "it is a map (KML), not articles: choose the texts that it was made from",
	".gpx":      "it is a track (GPX), not articles: choose texts",
	".svg":      "it is a picture: choose a text, or run text recognition on it",
	".png":      "it is a picture: choose a text, or run text recognition on it",
	".jpg":      "it is a picture: choose a text, or run text recognition on it",
	".gif":      "it is a picture: choose a text, or run text recognition on it",
	".sqlite":   "it is a database: export its articles as CSV or JSON Lines",
	".sitemap":  "it is a list of addresses (sitemap), not articles: save the pages that it names",
	".opml":     "it is a list of feeds (OPML), not articles: save the feeds that it names",
	".wordxml":  "it is a Word document as XML: save it as DOCX",
	".sheetxml": "it is an Excel workbook as XML: save it as XLSX or CSV",
}

// documents are the kinds that are not read although articles are kept in them:
// in a folder each such file is named, all others are only counted.
var documents = map[string]bool{
	".rtf": true, ".doc": true, ".dot": true, ".xls": true, ".xlsb": true, ".ods": true, ".ppt": true, ".pptx": true, ".odp": true,
	".pages": true, ".epub": true, ".msg": true, ".pst": true, ".zip": true, ".7z": true, ".rar": true, ".tar": true,
	".gz": true, ".bz2": true, ".xz": true, ".zst": true, ".warc": true, ".wacz": true,
}
