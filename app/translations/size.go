package translations

// FileSize says how large a file is.
func FileSize(bytes int64) string {
	switch {
	case bytes < 1000:
		return T("size.bytes", "N", Number(int(bytes)))
	case bytes < 1_000_000:
		return T("size.kilobytes", "N", Number(int((bytes+500)/1000)))
	}
	return T("size.megabytes", "N", Number(int((bytes+500_000)/1_000_000)))
}
