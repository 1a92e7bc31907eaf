//go:build !headless

package command

import "errors"

// queueCommands stand for those that only the program without a window has.
type queueCommands struct {
	Queue noQueue `cmd:"" hidden:""`
}

type noQueue struct {
	Args []string `arg:"" optional:"" passthrough:""`
}

// Run says where the commands are.
func (*noQueue) Run(*session) error {
	return errors.New("queues are worked on by the program without a window: run strikemap-headless queue")
}
