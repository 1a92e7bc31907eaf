package app

import (
	"bytes"
	"fmt"
	"io"
	"path"
	"syscall/js"
)

// hasFolders reports whether a person chooses where a file is saved: in a
// browser it is a download.
const hasFolders = false

// deliver hands a file to the browser, which downloads it.
func deliver(name string, write func(io.Writer) error) error {
	var data bytes.Buffer
	if err := write(&data); err != nil {
		return fmt.Errorf("save %s: %w", path.Base(name), err)
	}
	bytes := js.Global().Get("Uint8Array").New(data.Len())
	js.CopyBytesToJS(bytes, data.Bytes())
	address := js.Global().Get("URL")
	url := address.Call("createObjectURL", js.Global().Get("Blob").New([]any{bytes}))
	defer address.Call("revokeObjectURL", url)
	link := js.Global().Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", path.Base(name))
	link.Call("click")
	return nil
}
