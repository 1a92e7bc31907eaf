package assets

import _ "embed"

// FontRegular and FontBold are Noto Sans 2.004 as TrueType, under the SIL Open
// Font License in fonts/OFL.txt. Unlike 2.000 it draws "і" with its dot.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	FontRegular []byte
	//go:embed fonts/NotoSans-Bold.ttf
	FontBold []byte
)
