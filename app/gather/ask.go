package gather

// Ask is what the desktop's own dialog is asked with.
type Ask struct {
	Title  string
	Folder string  // where it begins; empty for where the desktop likes
	Parent string  // the window that it stands over, as the desktop knows it; may be empty
	Kinds  []Kinds // of files, the first at first
}
