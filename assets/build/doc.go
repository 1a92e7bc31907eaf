// Command build makes the bundled data from the extracts in assets/sources and
// the tables of facts beside this file. It reads nothing else and its output
// depends on them alone; run it with "make data".
package main
