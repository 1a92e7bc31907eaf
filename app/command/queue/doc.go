// Package queue has many machines read an archive: a list of shards in PostgreSQL,
// kept by River, of which every worker takes one after the other.
//
// A shard is a JSON Lines file on a folder that all machines have, compressed or
// not, of some 10,000 articles. A worker runs the reading line over it, writes what
// was read to a file of its own name beside the output, and renames it when it is
// whole: a shard that is read twice leaves one output. An article that cannot be
// read is a dead letter in a file beside the output, and the shard is done all the
// same. A shard that fails is tried three times and then given up with its error.
//
// A worker that is killed is known by a lock that its connection to the server
// held: its shards go to others as soon as one of them looks, and what it left half
// written is swept. River's own rescue, by time alone, stands behind that.
package queue
