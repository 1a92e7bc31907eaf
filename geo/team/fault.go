package team

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"syscall"

	"strikemap/geo"

	"github.com/jackc/pgx/v5/pgconn"
)

// because gives an error its reason, by which an interface can say it in its
// language; the error says the same in English.
func because(id geo.ReasonID, err error, args ...string) error {
	return &geo.Fault{Reason: geo.Because(id, args...), Err: err}
}

// Why a team's workspace cannot be opened or written.
var (
	errAddress = because(geo.FaultTeamAddress, errors.New("it is no address of a PostgreSQL server: write it as postgres://USER@HOST/DATABASE"))
	errSecret  = because(geo.FaultTeamSecret, errors.New("the address holds a password: leave it out, and set PGPASSWORD or a line in the file .pgpass"))
	errNoTLS   = because(geo.FaultTeamNoTLS, errors.New("the server offers no encrypted connection: have TLS switched on there; on a network that you trust, add ?sslmode=disable to the address"))
	errSigner  = because(geo.FaultTeamSigner, errors.New("nobody known here has signed the server's certificate: get the certificate of who did as a file and add ?sslrootcert=FILE to the address"))
	errExpired = because(geo.FaultTeamExpired, errors.New("the server's certificate has run out or does not hold yet: have it renewed, or check the clock of this computer"))
	errNone    = because(geo.FaultTeamNone, errors.New("the database holds no team workspace: make one with strikemap team init --db ADDRESS"))
	errNewer   = because(geo.FaultNewer, errors.New("a newer Strikemap made it: install that to open it"))
	errAway    = because(geo.FaultTeamAway, errors.New("the server does not answer: what was acknowledged is kept; it goes on when the server is back"))
	errBusy    = because(geo.FaultTeamBusy, errors.New("the server has no connection left: try again when others have closed theirs, or have max_connections raised"))
	errPostGIS = because(geo.FaultTeamPostGIS, errors.New("PostGIS is not on the server: have its package installed there, then make the workspace again"))
	errExtend  = because(geo.FaultTeamExtend, errors.New("PostGIS is not in the database: have an administrator run CREATE EXTENSION postgis there, then make the workspace again"))
	errRights  = because(geo.FaultTeamRights, errors.New("your name on the server may not make a workspace there: have the owner of the database, with the right to make roles, run strikemap team init"))
	errHidden  = because(geo.FaultTeamHidden, errors.New("your name on the server may not read it: have an owner of the workspace grant you the role of a reader"))
	errFilled  = because(geo.FaultTeamFilled, errors.New("there is something in it already: copy into a workspace that was just made"))
	errReader  = because(geo.FaultTeamReader, errors.New("you may only read it: have an owner of the workspace grant you the role of a reviewer"))
	errOwner   = because(geo.FaultTeamOwner, errors.New("only owners of the workspace add articles and purge: have one do it, or grant you the role"))
)

// ErrReread says that texts on a server are not read again.
var ErrReread = because(geo.FaultTeamReread, errors.New("the texts of a team's workspace are not read again in place: save it as a file, read them again there, and copy that into a new database"))

// opening and saving name the address in an error.
func opening(address string, err error) error {
	return because(geo.FaultOpening, fmt.Errorf("open %s: %w", address, plain(address, err)), address)
}

func saving(address string, err error) error {
	return because(geo.FaultSaving, fmt.Errorf("save in %s: %w", address, plain(address, err)), address)
}

// plain turns what the driver, the server or the system says into a sentence that
// says what to do.
func plain(address string, err error) error {
	var known *geo.Fault
	var told *pgconn.PgError
	switch {
	case err == nil, errors.As(err, &known), errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &told):
		return refused(address, told)
	case strings.Contains(err.Error(), "server refused TLS connection"):
		return errNoTLS
	}
	if fault := certificate(address, err); fault != nil {
		return fault
	}
	return unanswered(address, err)
}

// refused says what a server's refusal means.
func refused(address string, told *pgconn.PgError) error {
	user, database := named(address)
	switch told.Code {
	case "28P01":
		return because(geo.FaultTeamPassword, fmt.Errorf("the server does not know %s by this password: set PGPASSWORD or a line in the file .pgpass, or check the name", user), user)
	case "28000":
		return because(geo.FaultTeamUser, fmt.Errorf("the server lets nobody in as %s from here: check the name in the address, or have the server's pg_hba.conf allow it", user), user)
	case "3D000":
		return because(geo.FaultTeamDatabase, fmt.Errorf("the server has no database %s: have it made with createdb, or check the address", database), database)
	case "53300", "53400":
		return errBusy
	case "57P01", "57P02", "57P03": // it stops or starts
		return errAway
	case "3F000", "42P01":
		return errNone
	case "42501":
		return errReader
	}
	return told
}

// certificate says what is wrong with a server's certificate, nil if nothing is.
func certificate(address string, err error) error {
	var signer x509.UnknownAuthorityError
	var name x509.HostnameError
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, &name):
		host := hosted(address)
		return because(geo.FaultTeamOtherHost, fmt.Errorf("the server's certificate is not for %s: write the address with the name that is on it", host), host)
	case errors.As(err, &signer):
		return errSigner
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return errExpired
	case errors.As(err, &invalid):
		return errSigner
	}
	return nil
}

// unanswered says why nothing answers at an address.
func unanswered(address string, err error) error {
	host := hosted(address)
	var unknown *net.DNSError
	var broken net.Error
	switch {
	case errors.As(err, &unknown):
		return because(geo.FaultTeamHost, fmt.Errorf("there is no machine named %s: check the address and the network", host), host)
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.ENOENT), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH), isConnect(err):
		return because(geo.FaultTeamSilent, fmt.Errorf("no server answers at %s: check the address and its port, and whether the server runs and lets this machine in", host), host)
	case errors.As(err, &broken), lost(err):
		return errAway
	}
	return err
}

func isConnect(err error) bool {
	var connect *pgconn.ConnectError
	return errors.As(err, &connect)
}

// lost reports whether an error means that the connection is gone, so that the same
// may be tried on another.
func lost(err error) bool {
	if err == nil {
		return false
	}
	var told *pgconn.PgError
	if errors.As(err, &told) {
		return strings.HasPrefix(told.Code, "57P") || strings.HasPrefix(told.Code, "08")
	}
	var broken net.Error
	return errors.As(err, &broken) || pgconn.SafeToRetry(err) || strings.Contains(err.Error(), "conn closed") ||
		strings.Contains(err.Error(), "unexpected EOF") || errors.Is(err, syscall.EPIPE) || errors.Is(err, syscall.ECONNRESET)
}

// Away reports whether an error means that the server cannot be reached now, so
// that it goes on by itself later.
func Away(err error) bool {
	var f *geo.Fault
	for e := err; errors.As(e, &f); e = f.Err {
		if id := f.Reason.ID; id == geo.FaultTeamAway || id == geo.FaultTeamSilent || id == geo.FaultTeamHost || id == geo.FaultTeamBusy {
			return true
		}
	}
	return false
}

// hosted returns the host and port of an address, for people.
func hosted(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if folder := u.Query().Get("host"); folder != "" {
		return folder
	}
	if u.Host == "" {
		return "localhost"
	}
	return u.Host
}

// named returns the user and database of an address, for people.
func named(address string) (user, database string) {
	c, err := parse(address, Options{})
	if err != nil {
		return "?", "?"
	}
	if c.Database == "" {
		return c.User, c.User
	}
	return c.User, c.Database
}

func tooOld(version int) error {
	v := strconv.Itoa(version / 10000)
	return because(geo.FaultTeamOld, fmt.Errorf("the server runs PostgreSQL %s: have version 13 or a newer one installed there", v), v)
}
