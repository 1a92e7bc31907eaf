package toponym

// tag is a set of what the words beside a name say of it.
type tag uint64

func (t tag) has(x tag) bool { return t&x != 0 }

// What stands right before a name says of it.
const (
	leftIn tag = 1 << iota
	leftArea
	leftNear
	leftFrom
	leftTo
	leftOf
	leftWith
	leftSettlement
	leftVillage
	leftOblast
	leftOblasts
	leftRaion
	leftFacility
	leftPerson
	leftOffice
	leftNameOf
	leftBattle
	leftClub
	leftShip
	leftStreet
	leftUnit
	leftRiver
	leftAid
	leftAttack
	leftMotion
	leftOutside
	leftDirection
	leftBetween
)

// What stands right after a name makes of it.
const (
	rightOblast tag = 1 << iota
	rightOblasts
	rightAdmin
	rightOblastWide
	rightRaion
	rightHromada
	rightCity
	rightOf
	rightNeighbourhood
	rightPeninsula
	rightRiver
	rightAirfield
	rightPort
	rightNuclear
	rightPlant
	rightOffice
	rightInstitution
	rightSpeech
	rightAction
	rightStreet
	rightUnit
	rightMedia
	rightOrg
	rightAgreement
	rightThing
	rightFront
	rightPipeline
	rightRepublic
	rightIndoors
	rightPhysical
	rightWorks // past what describes them; told by kinWorks
)

// leftPreposition are the tags that end the search to the left.
const leftPreposition = leftIn | leftArea | leftNear | leftFrom | leftTo | leftWith | leftAid |
	leftAttack | leftMotion | leftBattle | leftRiver

var leftTags = map[string]tag{
	"in": leftIn, "area": leftArea, "near": leftNear, "from": leftFrom, "to": leftTo, "of": leftOf,
	"with": leftWith, "settlement": leftSettlement, "village": leftVillage, "oblast": leftOblast, "oblasts": leftOblasts,
	"raion": leftRaion, "facility": leftFacility, "person": leftPerson, "office": leftOffice,
	"nameof": leftNameOf, "battle": leftBattle, "club": leftClub, "ship": leftShip,
	"street": leftStreet, "unit": leftUnit, "river": leftRiver, "aid": leftAid,
	"attack": leftAttack, "motion": leftMotion, "distance": leftNear, "outside": leftNear | leftOutside,
	"direction": leftNear | leftDirection, "between": leftWith | leftBetween,
}

var rightTags = map[string]tag{
	"oblast": rightOblast, "oblasts": rightOblasts, "admin": rightAdmin, "oblastwide": rightOblastWide,
	"raion": rightRaion, "hromada": rightHromada, "city": rightCity, "of": rightOf,
	"neighbourhood": rightNeighbourhood, "peninsula": rightPeninsula, "river": rightRiver,
	"airfield": rightAirfield, "port": rightPort, "nuclear": rightNuclear, "plant": rightPlant,
	"office": rightOffice, "institution": rightInstitution, "speech": rightSpeech,
	"action": rightAction, "street": rightStreet, "unit": rightUnit, "media": rightMedia,
	"org": rightOrg, "agreement": rightAgreement, "thing": rightThing, "front": rightFront,
	"pipeline": rightPipeline, "republic": rightRepublic, "indoors": rightIndoors, "physical": rightPhysical,
}
