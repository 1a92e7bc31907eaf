package syntax

import (
	"strings"
	"testing"
)

func TestListsAreReadAsWritten(t *testing.T) {
	got := readLists("# a comment\n[ones]\na b\n\nc\n[twos]\nd")
	if strings.Join(got["ones"], " ") != "a b c" || strings.Join(got["twos"], " ") != "d" || len(got) != 2 {
		t.Errorf("got %v", got)
	}
}

func TestAskingForNoListIsAFault(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a list that is not there was given")
		}
	}()
	wordsOf("no such list")
}
