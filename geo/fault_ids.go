package geo

// Where in what was read a fault lies; the fault beneath says what it is.
const (
	FaultInFile    ReasonID = "fault-in-file"    // read FILE: …
	FaultInLine    ReasonID = "fault-in-line"    // line NUMBER: …
	FaultInArticle ReasonID = "fault-in-article" // article NUMBER: …
	FaultInItem    ReasonID = "fault-in-item"    // item NUMBER: …
	FaultInMessage ReasonID = "fault-in-message" // attached message NUMBER: …
)

// Why a file cannot be read.
const (
	FaultNoFile     ReasonID = "fault-no-file"     // there is no such file: check its name and folder
	FaultNotAllowed ReasonID = "fault-not-allowed" // it may not be read: change its permissions or copy it elsewhere
	FaultFolder     ReasonID = "fault-folder"      // it is a folder: choose the files in it
	FaultNotRegular ReasonID = "fault-not-regular" // it is no regular file: choose a file
	FaultLarge      ReasonID = "fault-large"       // it is larger than MEGABYTES MB: split it, or save it as JSON Lines
	FaultEmpty      ReasonID = "fault-empty"       // it is empty: choose a file that holds text
	FaultBinary     ReasonID = "fault-binary"      // it is no text: choose a text, web page, e-mail, feed, DOCX, ODT, PDF, XLSX, JSON or CSV file
	FaultEncoding   ReasonID = "fault-encoding"    // its encoding cannot be told: save it as UTF-8
	FaultLost       ReasonID = "fault-lost"        // many of its letters were lost when it was saved: save it again as UTF-8
	FaultLongLine   ReasonID = "fault-long-line"   // the line is longer than MEGABYTES MB: split the article
	FaultNoObject   ReasonID = "fault-no-object"   // it is no JSON object: … at byte PLACE
	FaultNoRecord   ReasonID = "fault-no-record"   // it is no article: …
	FaultNoArticles ReasonID = "fault-no-articles" // it holds no articles: write a list of objects, each with a field named "text"
	FaultNoText     ReasonID = "fault-no-text"     // it has no text: give each article a field named "text"
	FaultNoColumn   ReasonID = "fault-no-column"   // no column is named "text": name the columns in the first row, for example text,title,date,url
	FaultNoDate     ReasonID = "fault-no-date"     // FIELD is no date: write it as 2025-12-31; the article is read without
	FaultClockZero  ReasonID = "fault-clock-zero"  // FIELD is the zero of a clock, no date of publication; the article is read without
	FaultTooEarly   ReasonID = "fault-too-early"   // FIELD lies before all news, no date of publication; the article is read without
	FaultInFuture   ReasonID = "fault-in-future"   // FIELD lies in the future, no date of publication; the article is read without
)

// Why a document of some format cannot be read.
const (
	FaultNestedParts   ReasonID = "fault-nested-parts"   // it nests more than NUMBER parts in one another: save the message that you mean alone
	FaultManyParts     ReasonID = "fault-many-parts"     // it has more than NUMBER parts: save the message that you mean alone
	FaultMessageEmpty  ReasonID = "fault-message-empty"  // the message has no text: save the web page or e-mail whole, or paste its text
	FaultNoMessage     ReasonID = "fault-no-message"     // it is no message: …; save it again as EML or MHTML
	FaultMessagePart   ReasonID = "fault-message-part"   // a part of the message is damaged: …; save it again
	FaultNotWord       ReasonID = "fault-not-word"       // it is an archive but no DOCX document: save it as DOCX or text
	FaultUnpacked      ReasonID = "fault-unpacked"       // its contents are larger than MEGABYTES MB when unpacked: save it as text
	FaultDocumentEmpty ReasonID = "fault-document-empty" // the document has no text: choose one that has
	FaultDocument      ReasonID = "fault-document"       // the document is damaged: …; save it again
	FaultDeepTables    ReasonID = "fault-deep-tables"    // its tables or text boxes are nested too deep
	FaultPageEmpty     ReasonID = "fault-page-empty"     // the page has no text: save the page whole, or paste its text
	FaultPage          ReasonID = "fault-page"           // the page cannot be read: …; paste its text
	FaultFeedEntities  ReasonID = "fault-feed-entities"  // the feed defines entities of its own: save it again without
	FaultFeed          ReasonID = "fault-feed"           // the feed is damaged: …; save it again
	FaultNoFeed        ReasonID = "fault-no-feed"        // it is no RSS, Atom or JSON feed: …; save the feed again
	FaultFeedEmpty     ReasonID = "fault-feed-empty"     // the feed has no items: save it when it has some
	FaultItemEmpty     ReasonID = "fault-item-empty"     // it has neither title nor text: save the feed again
	FaultMarkdown      ReasonID = "fault-markdown"       // it cannot be read as Markdown: …; save it as plain text
)

// Why a file passes what is read.
const (
	FaultLongText  ReasonID = "fault-long-text"  // its text is longer than MEGABYTES MB: split it
	FaultManyTags  ReasonID = "fault-many-tags"  // it has more than NUMBER elements, or an element that many attributes: …
	FaultDeepTags  ReasonID = "fault-deep-tags"  // its elements are nested deeper than NUMBER: paste its text
	FaultLargeJSON ReasonID = "fault-large-json" // it is larger than MEGABYTES MB or has more than NUMBER fields: save it as JSON Lines
	FaultLongHead  ReasonID = "fault-long-head"  // the fields before its text are longer than MEGABYTES MB: save the message again
	FaultLongRow   ReasonID = "fault-long-row"   // a row is longer than MEGABYTES MB, so the rest is not read: …
	FaultFormat    ReasonID = "fault-format"     // its reader failed: …
)

// Why a PDF, or a part of it, cannot be read.
const (
	FaultPDF          ReasonID = "fault-pdf"           // the PDF is damaged: save it again or paste its text
	FaultPDFLocked    ReasonID = "fault-pdf-locked"    // it is locked with a password: save it without one
	FaultPDFProtected ReasonID = "fault-pdf-protected" // it is encrypted in a way that cannot be read: save it without protection
	FaultPDFNoText    ReasonID = "fault-pdf-no-text"   // it has no text layer: run text recognition (OCR) over it, or paste its text
	FaultPDFSlow      ReasonID = "fault-pdf-slow"      // reading the PDF took longer than DURATION: print its pages anew or paste its text
	FaultPDFLarge     ReasonID = "fault-pdf-large"     // its text is larger than MEGABYTES MB: split it
	FaultPDFPage      ReasonID = "fault-pdf-page"      // page NUMBER draws more than NUMBER letters: paste its text
	FaultPDFPages     ReasonID = "fault-pdf-pages"     // NUMBER of NUMBER pages are damaged, the first is page NUMBER: save it again or paste their text
	FaultPDFPart      ReasonID = "fault-pdf-part"      // only a part could be read: …
	FaultPDFBrowser   ReasonID = "fault-pdf-browser"   // PDFs are not read in the browser: use the program for your computer, or paste the text
)

// Why the line from article to reading stopped.
const (
	FaultManyFound ReasonID = "fault-many-found" // read FILE: it names more than N places and events: split it
	FaultSlow      ReasonID = "fault-slow"       // read FILE: not finished after DURATION, so it was left out
	FaultParser    ReasonID = "fault-parser"     // read FILE: the parser failed: FAULT
	FaultReader    ReasonID = "fault-reader"     // read articles: the reader failed: FAULT
)

// The kinds of file that are not read, and what is left out though nothing failed.
const (
	FaultSkipped      ReasonID = "fault-skipped"       // skip FILE: …
	FaultSkippedKind  ReasonID = "fault-skipped-kind"  // skip FILE: files of its kind are not read
	FaultRichText     ReasonID = "fault-rich-text"     // it is in Rich Text Format: save it as DOCX, ODT or text
	FaultOldWord      ReasonID = "fault-old-word"      // it is in an old Word format: save it as DOCX or text
	FaultOldOffice    ReasonID = "fault-old-office"    // it is in an old Office format: save it as DOCX, XLSX or text
	FaultOldExcel     ReasonID = "fault-old-excel"     // it is in an old Excel format: save it as XLSX or CSV
	FaultBinaryExcel  ReasonID = "fault-binary-excel"  // it is a binary Excel workbook: save it as XLSX or CSV
	FaultOpenSheet    ReasonID = "fault-open-sheet"    // it is an OpenDocument spreadsheet: save it as XLSX or CSV
	FaultPresentation ReasonID = "fault-presentation"  // it is a presentation: save its text as DOCX or text
	FaultPages        ReasonID = "fault-pages"         // it is a document of Pages: export it as DOCX or PDF
	FaultBook         ReasonID = "fault-book"          // it is a book (EPUB): save it as a web page or text
	FaultOutlook      ReasonID = "fault-outlook"       // it is a message of Outlook: save it as EML, or drag it into a mail program that does
	FaultOutlookStore ReasonID = "fault-outlook-store" // it is a mail store of Outlook: export its messages as EML or MBOX
	FaultProtected    ReasonID = "fault-protected"     // it is protected by a password: save it without one
	FaultArchive      ReasonID = "fault-archive"       // it is an archive: unpack it into a folder and choose that
	FaultCompressed   ReasonID = "fault-compressed"    // it is compressed: unpack it first
	FaultWARC         ReasonID = "fault-warc"          // it is a web archive (WARC): save its pages as HTML or MHTML
	FaultWACZ         ReasonID = "fault-wacz"          // it is a web archive (WACZ): save its pages as HTML or MHTML
	FaultMap          ReasonID = "fault-map"           // it is a map (KML), not articles: choose the texts that it was made from
	FaultTrack        ReasonID = "fault-track"         // it is a track (GPX), not articles: choose texts
	FaultPicture      ReasonID = "fault-picture"       // it is a picture: choose a text, or run text recognition on it
	FaultDatabase     ReasonID = "fault-database"      // it is a database: export its articles as CSV or JSON Lines
	FaultSitemap      ReasonID = "fault-sitemap"       // it is a list of addresses (sitemap), not articles: save the pages that it names
	FaultFeedList     ReasonID = "fault-feed-list"     // it is a list of feeds (OPML), not articles: save the feeds that it names
	FaultWordXML      ReasonID = "fault-word-xml"      // it is a Word document as XML: save it as DOCX
	FaultExcelXML     ReasonID = "fault-excel-xml"     // it is an Excel workbook as XML: save it as XLSX or CSV
)

// What data sets hold instead of articles, what is wrong with single rows and parts,
// and what is left out of a file that was read.
const (
	FaultEventData     ReasonID = "fault-event-data"      // it is N: it holds events that others coded, not the text of any article: open the articles that they are from
	FaultTitlesOnly    ReasonID = "fault-titles-only"     // it is N: it holds titles and addresses, not the text of any article: save the pages that it names
	FaultMeasurements  ReasonID = "fault-measurements"    // it is N: it holds measurements, not the text of any article
	FaultPlacesOnly    ReasonID = "fault-places-only"     // it is N: it holds places, not the text of any article: open the articles that it was made from
	FaultOwnReports    ReasonID = "fault-own-reports"     // it is N: it holds what was read, not the articles: open the articles
	FaultNoTextIn      ReasonID = "fault-no-text-in"      // no article in it has a text: name its field "text"; the fields are N
	FaultOpenMark      ReasonID = "fault-open-mark"       // a quotation mark seems never to be closed, so that the rows behind it are read as one cell: close it, or double it ("")
	FaultBreaksOff     ReasonID = "fault-breaks-off"      // it breaks off: what stands before is read; save it again
	FaultItemBreaksOff ReasonID = "fault-item-breaks-off" // the feed breaks off in it: save the feed again
	FaultWorkbook      ReasonID = "fault-workbook"        // the workbook is damaged: …; save it again as XLSX or CSV
	FaultManyCells     ReasonID = "fault-many-cells"      // it has more than N million cells: save the sheet that you mean as CSV
	FaultSlowBook      ReasonID = "fault-slow-book"       // it takes longer than N: save the sheet that you mean as CSV
	FaultNotOpenText   ReasonID = "fault-not-open-text"   // it is an archive but no OpenDocument text: save it as ODT or DOCX
	FaultInRow         ReasonID = "fault-in-row"          // sheet N, row N: …
	FaultInAttached    ReasonID = "fault-in-attached"     // attached file N: …
	FaultInMailbox     ReasonID = "fault-in-mailbox"      // message N: …
	FaultAttachedKind  ReasonID = "fault-attached-kind"   // the attached file N is not read
	FaultAttachedLeft  ReasonID = "fault-attached-left"   // the attached file N is not read: …
	FaultHiddenSheet   ReasonID = "fault-hidden-sheet"    // its sheet N is hidden and is not read: show it, if you want it read
	FaultTeasers       ReasonID = "fault-teasers"         // N of its N articles are only a summary or a beginning: what they tell further on is not in the file; save their pages
	FaultTwoDates      ReasonID = "fault-two-dates"       // it gives two dates of publication, N (N) and N (N): the first is taken
)

// Why a workspace cannot be opened or written, and what to know of one that can.
const (
	FaultOpening    ReasonID = "fault-opening"     // open FILE: …
	FaultSaving     ReasonID = "fault-saving"      // save in FILE: …
	FaultLocked     ReasonID = "fault-locked"      // another program has it open and is writing: close it there and try again
	FaultDamaged    ReasonID = "fault-damaged"     // it is damaged: open a copy that you saved; this file was left as it is
	FaultForeign    ReasonID = "fault-foreign"     // it is no workspace of Strikemap: choose another file or make a new workspace
	FaultNewer      ReasonID = "fault-newer"       // a newer Strikemap made it: install that to open it
	FaultReadOnly   ReasonID = "fault-read-only"   // it may only be read: allow writing to it or save a copy elsewhere
	FaultDiskFull   ReasonID = "fault-disk-full"   // the disk is full or the file may not grow: free some space and do it again; what was saved before is safe
	FaultFolderGone ReasonID = "fault-folder-gone" // the file or its folder is gone: bring it back or save a copy elsewhere
	FaultThere      ReasonID = "fault-there"       // there is a file of this name: choose another name
	FaultUnlogged   ReasonID = "fault-unlogged"    // another program had set the workspace to a write-ahead log: it was set back, so that the file alone is whole
	FaultSynced     ReasonID = "fault-synced"      // the folder is kept in step with other machines: …
	FaultNetwork    ReasonID = "fault-network"     // the folder lies on another machine, where locks may not hold: …
)

// Why a team's workspace on a server cannot be opened or written.
const (
	FaultTeamAddress   ReasonID = "fault-team-address"    // it is no address of a PostgreSQL server: write it as postgres://USER@HOST/DATABASE
	FaultTeamSecret    ReasonID = "fault-team-secret"     // the address holds a password: leave it out, and set PGPASSWORD or a line in the file .pgpass
	FaultTeamCAFile    ReasonID = "fault-team-ca-file"    // the file of certificates that the address names cannot be read: check its name
	FaultTeamNoTLS     ReasonID = "fault-team-no-tls"     // the server offers no encrypted connection: have TLS switched on there; on a network that you trust, add ?sslmode=disable to the address
	FaultTeamSigner    ReasonID = "fault-team-signer"     // nobody known here has signed the server's certificate: get the certificate of who did as a file and add ?sslrootcert=FILE to the address
	FaultTeamOtherHost ReasonID = "fault-team-other-host" // the server's certificate is not for HOST: write the address with the name that is on it
	FaultTeamExpired   ReasonID = "fault-team-expired"    // the server's certificate has run out or does not hold yet: have it renewed, or check the clock of this computer
	FaultTeamHost      ReasonID = "fault-team-host"       // there is no machine named HOST: check the address and the network
	FaultTeamSilent    ReasonID = "fault-team-silent"     // no server answers at HOST: check the address and its port, and whether the server runs and lets this machine in
	FaultTeamPassword  ReasonID = "fault-team-password"   // the server does not know USER by this password: set PGPASSWORD or a line in the file .pgpass, or check the name
	FaultTeamUser      ReasonID = "fault-team-user"       // the server lets nobody in as USER from here: check the name in the address, or have the server's pg_hba.conf allow it
	FaultTeamDatabase  ReasonID = "fault-team-database"   // the server has no database DATABASE: have it made with createdb, or check the address
	FaultTeamOld       ReasonID = "fault-team-old"        // the server runs PostgreSQL VERSION: have version 13 or a newer one installed there
	FaultTeamPostGIS   ReasonID = "fault-team-postgis"    // PostGIS is not on the server: have its package installed there, then make the workspace again
	FaultTeamExtend    ReasonID = "fault-team-extend"     // PostGIS is not in the database: have an administrator run CREATE EXTENSION postgis there, then make the workspace again
	FaultTeamRights    ReasonID = "fault-team-rights"     // your name on the server may not make a workspace there: have the owner of the database, with the right to make roles, run strikemap team init
	FaultTeamNone      ReasonID = "fault-team-none"       // the database holds no team workspace: make one with strikemap team init --db ADDRESS
	FaultTeamHidden    ReasonID = "fault-team-hidden"     // your name on the server may not read it: have an owner of the workspace grant you the role of a reader
	FaultTeamReader    ReasonID = "fault-team-reader"     // you may only read it: have an owner of the workspace grant you the role of a reviewer
	FaultTeamOwner     ReasonID = "fault-team-owner"      // only owners of the workspace add articles and purge: have one do it, or grant you the role
	FaultTeamAway      ReasonID = "fault-team-away"       // the server does not answer: what was acknowledged is kept; it goes on when the server is back
	FaultTeamFilled    ReasonID = "fault-team-filled"     // there is something in it already: copy into a workspace that was just made
	FaultTeamReread    ReasonID = "fault-team-reread"     // the texts of a team's workspace are not read again in place: save it as a file, …
	FaultTeamBusy      ReasonID = "fault-team-busy"       // the server has no connection left: try again when others have closed theirs, or have max_connections raised
)
