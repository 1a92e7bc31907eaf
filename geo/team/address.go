package team

import (
	"cmp"
	"errors"
	"net/url"
	"os"
	"strings"
	"time"

	"strikemap/geo"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// patience is how long a server may take to answer a connection.
const patience = 10 * time.Second

// Addressed reports whether a text is the address of a server rather than the path
// of a file.
func Addressed(s string) bool {
	return strings.HasPrefix(s, "postgres://") || strings.HasPrefix(s, "postgresql://")
}

// CheckAddress returns why an address cannot be used, or nil. One that holds a
// password is refused: it would stand in histories and logs.
func CheckAddress(address string) error {
	_, err := parse(address, Options{})
	return err
}

// parse returns how to connect to an address.
func parse(address string, o Options) (*pgx.ConnConfig, error) {
	u, err := url.Parse(address)
	if err != nil || !Addressed(address) {
		return nil, errAddress
	}
	_, secret := u.User.Password()
	query := u.Query()
	if secret || query.Has("password") || query.Has("sslpassword") {
		return nil, errSecret
	}
	if !query.Has("sslmode") && os.Getenv("PGSSLMODE") == "" && !near(u.Hostname(), query.Get("host")) {
		query.Set("sslmode", "verify-full")
		u.RawQuery = query.Encode()
	}
	c, err := pgx.ParseConfig(u.String())
	if err != nil {
		return nil, unparsed(err)
	}
	if o.Password != "" {
		c.Password = o.Password
	}
	c.ConnectTimeout = cmp.Or(c.ConnectTimeout, patience)
	c.RuntimeParams["search_path"] = schemaName
	c.RuntimeParams["application_name"] = presence(o.Author)
	return c, nil
}

// near reports whether hosts are this machine: a folder of sockets, or the loop
// that leaves no machine.
func near(hosts ...string) bool {
	for _, host := range hosts {
		switch {
		case host == "", strings.HasPrefix(host, "/"), host == "localhost", host == "127.0.0.1", host == "::1":
		default:
			return false
		}
	}
	return hosts[0] != "" || hosts[1] != "" || near1(os.Getenv("PGHOST"))
}

func near1(host string) bool {
	return host == "" || strings.HasPrefix(host, "/") || host == "localhost" || host == "127.0.0.1" || host == "::1"
}

// unparsed says what is wrong with an address.
func unparsed(err error) error {
	var file *pgconn.ParseConfigError
	if errors.As(err, &file) && strings.Contains(err.Error(), "unable to") {
		return because(geo.FaultTeamCAFile, errors.New("the file of certificates that the address names cannot be read: check its name"))
	}
	return errAddress
}
