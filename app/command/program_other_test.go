//go:build !unix

package command

import "testing"

func measureHostile(t *testing.T) { t.Log("memory is measured on Unix only") }

func measureTexts(t *testing.T) { t.Log("memory is measured on Unix only") }
