//go:build unix

package team_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

func TestAnAddressThatCannotBeUsedIsTold(t *testing.T) {
	for address, says := range map[string]string{
		"week.gpkg":                                 "write it as postgres://USER@HOST/DATABASE",
		"https://example.com/week":                  "write it as postgres://USER@HOST/DATABASE",
		"postgres://ann:secret@example.com/week":    "leave it out, and set PGPASSWORD or a line in the file .pgpass",
		"postgres://example.com/week?password=x":    "the address holds a password",
		"postgres://ann@example.com:port/week":      "write it as postgres://USER@HOST/DATABASE",
		"postgres://ann@example.com/w?sslmode=best": "write it as postgres://USER@HOST/DATABASE",
	} {
		err := team.CheckAddress(address)
		told(t, err, says)
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the password is told: %v", err)
		}
	}
	if err := team.CheckAddress("postgresql://ann@db.example.com:5433/week?sslmode=require"); err != nil {
		t.Error(err)
	}
}

func TestAServerThatCannotBeUsedIsTold(t *testing.T) {
	c := teamtest.Shared(t)
	c.Database(t, "bare")
	for name, tt := range map[string]struct{ address, says string }{
		"a machine that is not there":   {"postgres://ann@no-such-host.invalid/week", "there is no machine named no-such-host.invalid"},
		"a port without a server":       {"postgres://ann@127.0.0.1:1/week", "no server answers at 127.0.0.1:1: check the address and its port"},
		"a folder without a socket":     {"postgres://ann@/week?host=/tmp/nowhere", "no server answers at /tmp/nowhere"},
		"a database that is not there":  {c.URL("postgres", "nothing"), "the server has no database nothing: have it made with createdb"},
		"a login that is not there":     {c.URL("nobody", "bare"), "the server lets nobody in as nobody"},
		"a database without workspace":  {c.URL("postgres", "bare"), "make one with strikemap team init --db ADDRESS"},
		"what a newer program has made": {newer(t, c), "a newer Strikemap made it"},
	} {
		_, err := team.Open(context.Background(), tt.address, options)
		told(t, err, tt.says)
		if err != nil && !strings.HasPrefix(err.Error(), "open "+tt.address) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func newer(t *testing.T, c *teamtest.Cluster) string {
	address := made(t, c, "newer")
	c.SQL(t, "postgres", "newer", "UPDATE strikemap.strikemap SET value = '99' WHERE name = 'schema'")
	return address
}

func TestWhoMayNotMakeAWorkspaceIsTold(t *testing.T) {
	c, ctx := teamtest.Shared(t), context.Background()
	c.SQL(t, "postgres", "postgres", "CREATE ROLE olga LOGIN CREATEROLE; CREATE ROLE gus LOGIN; CREATE DATABASE olgas OWNER olga; CREATE DATABASE empty")
	_, err := team.Init(ctx, c.URL("olga", "olgas"), options)
	told(t, err, "have an administrator run CREATE EXTENSION postgis there")
	c.SQL(t, "postgres", "olgas", "CREATE EXTENSION postgis")
	_, err = team.Init(ctx, c.URL("gus", "olgas"), options)
	told(t, err, "your name on the server may not make a workspace there")
	if _, err := team.Init(ctx, c.URL("olga", "olgas"), options); err != nil {
		t.Errorf("the owner of the database: %v", err)
	}
	if w := opened(t, c.URL("olga", "olgas"), options); w.Role() != team.Owner {
		t.Errorf("who made it is %v", w.Role())
	}
}

// certificate makes a certificate for localhost that signs itself, and gives it to
// a server that asks for a password.
func certificate(t *testing.T, c *teamtest.Cluster, from, to time.Time) (file string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	model := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"}, NotBefore: from, NotAfter: to,
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, model, model, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	file = filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	c.Write(t, "server.crt", text)
	c.Write(t, "server.key", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}))
	return file
}

// free returns a port that nothing listens at.
func free(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func TestCertificatesAndPasswordsAreAskedFor(t *testing.T) {
	t.Setenv("PGPASSFILE", filepath.Join(t.TempDir(), "none"))
	now, ctx, c := time.Now(), context.Background(), teamtest.Start(t)
	begin := func(settings ...string) {
		if err := c.Stop(); err != nil {
			t.Fatal(err)
		}
		c.Set(settings...)
		c.Begin(t)
	}
	at := func(host, more string) string {
		return fmt.Sprintf("postgres://postgres@%s:%d/week?%s", host, c.Port, more)
	}
	c.SQL(t, "postgres", "postgres", "ALTER ROLE postgres PASSWORD 'invented'")
	c.Port = free(t)
	begin("listen_addresses=127.0.0.1")
	made(t, c, "week")
	full := "sslmode=verify-full"
	_, err := team.Open(ctx, at("localhost", full), options)
	told(t, err, "the server offers no encrypted connection: have TLS switched on there")

	file := certificate(t, c, now.Add(-2*time.Hour), now.Add(-time.Hour))
	c.Write(t, "pg_hba.conf", []byte("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"))
	begin("ssl=on")
	_, err = team.Open(ctx, at("localhost", full+"&sslrootcert="+file), options)
	told(t, err, "the server's certificate has run out")

	file = certificate(t, c, now.Add(-time.Hour), now.Add(time.Hour))
	begin()
	_, err = team.Open(ctx, at("localhost", full), options)
	told(t, err, "nobody known here has signed the server's certificate: get the certificate of who did as a file and add ?sslrootcert=FILE")
	full += "&sslrootcert=" + file
	_, err = team.Open(ctx, at("127.0.0.1", full), options)
	told(t, err, "the server's certificate is not for 127.0.0.1")
	_, err = team.Open(ctx, at("localhost", full), options)
	told(t, err, "the server does not know postgres by this password: set PGPASSWORD or a line in the file .pgpass")
	o := options
	o.Password = "invented"
	opened(t, at("localhost", full), o)
	t.Setenv("PGPASSWORD", "invented")
	opened(t, at("localhost", full), options)
	t.Setenv("PGPASSWORD", "")
	kept := filepath.Join(t.TempDir(), "pgpass")
	if err := os.WriteFile(kept, fmt.Appendf(nil, "localhost:%d:week:postgres:invented\n", c.Port), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PGPASSFILE", kept)
	opened(t, at("localhost", full), options)
	_, err = team.Open(ctx, at("localhost", "sslmode=disable"), options)
	told(t, err, "the server lets nobody in as postgres from here")
	_, err = team.Open(ctx, at("localhost", full+"x"), options)
	told(t, err, "the file of certificates that the address names cannot be read")
}
