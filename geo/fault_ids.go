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
	FaultBinary     ReasonID = "fault-binary"      // it is no text: choose a text, web page, e-mail, feed, DOCX, PDF, JSON or CSV file
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

// Why the line from article to reading stopped.
const (
	FaultSlow   ReasonID = "fault-slow"   // read FILE: not finished after DURATION, so it was left out
	FaultParser ReasonID = "fault-parser" // read FILE: the parser failed: FAULT
	FaultReader ReasonID = "fault-reader" // read articles: the reader failed: FAULT
)
