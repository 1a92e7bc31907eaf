# Strikemap. `make help` lists what can be made.

TAGS     := migrated_fynedo
TOOL     := go tool -modfile=.tools/go.mod
ROOMS    := app geo assets seeds $(wildcard main*.go)
FUZZTIME := 20s
RACE     :=
DATA     := ../shared/data
CORPORA  := $(or $(STRIKEMAP_CORPORA),../shared/corpora)
TEXTS    := $(CORPORA)/strike_news_dev

export GOFLAGS := -buildvcs=false $(GOFLAGS)
export LANG := en_US.UTF-8

.PHONY: help run build headless test lint bench fuzz evaluate data icon screenshot package smoke qgis mutants likely sure clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

run: ## install what is missing, build, open the window; without a display print the events and draw strikemap.png
	@.scripts/run

build: ## build the window and its commands: strikemap
	@.scripts/need window
	go build -trimpath -tags $(TAGS) -o strikemap .

headless: ## build the commands alone, static and without C: dist/strikemap-headless
	CGO_ENABLED=0 go build -trimpath -tags headless -o dist/strikemap-headless .

test: ## install what the tests need; run unit, headless interface and end-to-end tests
	@.scripts/need window test
	@.scripts/need db || echo 'The tests that need PostgreSQL are skipped; STRIKEMAP_DB=1 has them fail instead.'
	go test $(RACE) -tags $(TAGS) ./geo/... ./app/state/...
	go test -tags $(TAGS) . $$(go list -tags $(TAGS) ./app/... ./assets/... ./seeds/... | grep -v /app/state)
	go test -count=1 -tags $(TAGS),e2e -run '^TestE2E' ./app/e2e

lint: ## check format, vet, staticcheck, dead code, complexity and file sizes
	@.scripts/need window
	@.scripts/lint $(ROOMS)

bench: ## measure; ends with one `figure` line for each thing measured
	@.scripts/need window test
	@.scripts/need db || echo 'The figures that need PostgreSQL are left out.'
	@.scripts/bench

fuzz: ## run every fuzz target for FUZZTIME (20s)
	@.scripts/fuzz $(FUZZTIME)

mutants: ## force every rule of the reading off and on; fails when no test notices (minutes)
	go run .scripts/mutants/*.go -corpora $(CORPORA) -counts dist/mutants.txt

evaluate: headless ## score the reading against the development corpus
	dist/strikemap-headless evaluate --gold $(TEXTS)/gold.jsonl $(TEXTS)/texts

data: ## make the bundled outline and gazetteer again from assets/sources
	go run ./assets/build

icon: ## draw assets/icon.png again from assets/icon.svg
	go run .scripts/icon.go

screenshot: ## take assets/screenshot.png again
	@.scripts/need window test
	go test -count=1 -tags $(TAGS),e2e -run 'TestE2EBundledArticle/bundled-1280x720-light-en' ./app/e2e
	cp dist/e2e/bundled-1280x720-light-en.png assets/screenshot.png

package: ## make the Linux, Windows and web packages in dist/
	@.scripts/need window package
	@.scripts/package

smoke: ## install the packages made into an empty prefix, start them, keep screenshots in dist/
	@.scripts/need window test
	go test -count=1 -tags $(TAGS),e2e -run '^TestPackage' -v ./app/e2e

qgis: headless ## install QGIS, have it open and draw a workspace (large, so no part of .ci/run)
	@.scripts/need test qgis
	@.scripts/qgis

likely: ## make the weights of likely places again from folders of labels: make likely LABELS="DIR …"
	go run ./.scripts/likely $(LABELS) > likely.tmp || { rm -f likely.tmp; exit 1; }
	mv likely.tmp geo/event/lexicon/likely.txt

sure: ## make the weights of confidence again from folders of labels: make sure LABELS="DIR …"
	go run ./.scripts/sure $(LABELS) > sure.tmp || { rm -f sure.tmp; exit 1; }
	mv sure.tmp geo/confidence/weights.txt

clean: ## remove what was built
	rm -rf dist strikemap strikemap.png
