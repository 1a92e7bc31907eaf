package app

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"syscall/js"
	"time"

	"fyne.io/fyne/v2"
)

// hasFolders reports whether a person chooses where a file is saved: in a
// browser it is a download.
const hasFolders = false

// saveID is the action by which work is saved.
const saveID = "action.workspace_download"

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
func (f *files) chooseFile() { f.ask(func(input js.Value) { input.Set("multiple", true) }) }

// chooseFolder asks for a folder and reads the files in it.
func (f *files) chooseFolder() { f.ask(func(input js.Value) { input.Set("webkitdirectory", true) }) }

// chooseUpload asks for a workspace and opens it.
func (f *files) chooseUpload() {
	f.ask(func(input js.Value) { input.Set("accept", workspaceExtension) })
}

// ask asks for files as form says, and reads them.
func (f *files) ask(form func(input js.Value)) {
	input := document.Call("createElement", "input")
	input.Set("type", "file")
	form(input)
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

// held is how long work may hold up a page, and breath how long the page gets then.
const held, breath = 40 * time.Millisecond, time.Millisecond

// breathed is when the page could draw and hear last.
var breathed time.Time

// breathe lets the page draw and hear when work has held it up: it has one thread, and
// gets it only while all goroutines wait.
func breathe() {
	if time.Since(breathed) > held {
		time.Sleep(breath)
		breathed = time.Now()
	}
}

// warnOfLeaving has the browser ask before it leaves a page on which work would be lost.
func warnOfLeaving(lose func() bool) {
	listen(js.Global(), "beforeunload", func(event js.Value) {
		if lose() {
			event.Call("preventDefault")
			event.Set("returnValue", true) // asked for by older browsers
		}
	})
}

// take reads a list of files.
func (f *files) take(list js.Value) {
	all := make([]upload, list.Get("length").Int())
	for i := range all {
		file := list.Index(i)
		all[i] = upload{file.Get("name").String(), func() ([]byte, error) { return bytesOf(file) }}
	}
	fyne.Do(func() { f.openUploads(all) })
}

// bytesOf returns what a file of the browser holds.
func bytesOf(file js.Value) ([]byte, error) {
	buffer, err := await(file.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	array := js.Global().Get("Uint8Array").New(buffer)
	data := make([]byte, array.Get("length").Int())
	js.CopyBytesToGo(data, array)
	return data, nil
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
