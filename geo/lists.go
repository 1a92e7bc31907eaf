package geo

// The codes in the order of the codebook, for those who choose among them.
var (
	// Statuses lists every status of a report.
	Statuses = []Status{StatusStated, StatusAttributed, StatusClaimed, StatusDisputed, StatusDenied, StatusPlanned, StatusRetracted}
	// SpeakerRoles lists the roles of those a report is attributed to.
	SpeakerRoles = []SpeakerRole{
		SpeakerUAOfficial, SpeakerRUOfficial, SpeakerUAMilitary, SpeakerRUMilitary, SpeakerWitness, SpeakerCompany, SpeakerMonitor,
		SpeakerMedia, SpeakerAnonymous,
	}
	// Precisions lists every precision of a place, the finest first.
	Precisions = []Precision{P0, P1, P2, P3, P4, P5, P6, P7, P8, P9}
	// Effects lists the consequences that a report can state, but for its silence.
	Effects = []Effect{
		EffectKilled, EffectInjured, EffectMissing, EffectBuilding, EffectPower, EffectHeatWater, EffectTransport, EffectFire,
		EffectEnvironment, EffectEvacuation, EffectNoneReported,
	}
	// Targets lists the classes of what was hit, but for "not stated".
	Targets = []Target{
		TargetResidential, TargetEnergy, TargetWaterHeat, TargetRail, TargetRoadBridge, TargetPort, TargetAirport, TargetTelecom,
		TargetHealthcare, TargetEducation, TargetCultural, TargetReligious, TargetAdmin, TargetCommercial, TargetIndustrial,
		TargetWarehouse, TargetFood, TargetHumanitarian, TargetVehicle, TargetMilitary, TargetNuclear, TargetOpenArea,
	}
	// Weapons lists what was used, but for "not stated".
	Weapons = []Weapon{
		WeaponShahed, WeaponFPV, WeaponDrone, WeaponCruise, WeaponBallistic, WeaponMissile, WeaponAntiAirGround, WeaponKAB, WeaponBomb,
		WeaponRocket, WeaponArtillery, WeaponMine, WeaponSmallArms, WeaponDebris, WeaponCombined,
	}
)
