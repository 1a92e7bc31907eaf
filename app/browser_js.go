package app

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"syscall/js"

	"fyne.io/fyne/v2"

	"strikemap/geo"
)

// hasFolders reports whether a person chooses where a file is saved: in a
// browser it is a download.
const hasFolders = false

var document = js.Global().Get("document")

// deliver hands a file to the browser, which downloads it.
func deliver(name string, write func(io.Writer) error) error {
	var data bytes.Buffer
	if err := write(&data); err != nil {
		return fmt.Errorf("save %s: %w", path.Base(name), err)
	}
	array := js.Global().Get("Uint8Array").New(data.Len())
	js.CopyBytesToJS(array, data.Bytes())
	address := js.Global().Get("URL")
	url := address.Call("createObjectURL", js.Global().Get("Blob").New([]any{array}))
	defer address.Call("revokeObjectURL", url)
	link := document.Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", path.Base(name))
	link.Call("click")
	return nil
}

// hearDrops has what is dropped on the page read.
func (f *files) hearDrops() {
	listen(document, "dragover", func(event js.Value) { event.Call("preventDefault") })
	listen(document, "drop", func(event js.Value) {
		event.Call("preventDefault")
		f.take(event.Get("dataTransfer").Get("files"))
	})
}

// chooseFile asks for files and reads them.
func (f *files) chooseFile() { f.upload(false) }

// chooseFolder asks for a folder and reads the files in it.
func (f *files) chooseFolder() { f.upload(true) }

func (f *files) upload(folder bool) {
	input := document.Call("createElement", "input")
	input.Set("type", "file")
	input.Set("multiple", true)
	input.Set("webkitdirectory", folder)
	listen(input, "change", func(js.Value) { f.take(input.Get("files")) })
	input.Call("click")
}

// listen calls f with every event of a kind at an element.
func listen(at js.Value, kind string, f func(event js.Value)) {
	at.Call("addEventListener", kind, js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(args[0])
		return nil
	}))
}

// take reads a list of files.
func (f *files) take(list js.Value) {
	all := make([]js.Value, list.Get("length").Int())
	for i := range all {
		all[i] = list.Index(i)
	}
	fyne.Do(func() { f.read(uploaded(all)) })
}

// uploaded reads files that the browser holds.
func uploaded(files []js.Value) articles {
	return func(yield func(geo.Article, error) bool) {
		for _, f := range files {
			name := f.Get("name").String()
			buffer, err := await(f.Call("arrayBuffer"))
			if err != nil {
				if !yield(geo.Article{}, fmt.Errorf("read %s: %w", name, err)) {
					return
				}
				continue
			}
			array := js.Global().Get("Uint8Array").New(buffer)
			data := make([]byte, array.Get("length").Int())
			js.CopyBytesToGo(data, array)
			if !yieldAll(name, data, yield) {
				return
			}
		}
	}
}

// await waits for what a promise gives.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	done := make(chan outcome, 1)
	kept := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- outcome{value: args[0]}
		return nil
	})
	defer kept.Release()
	broken := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer broken.Release()
	promise.Call("then", kept, broken)
	o := <-done
	return o.value, o.err
}
