package paint

// labelCache keeps where the names of a style stand.
type labelCache struct{}

// names writes the names.
func (l *layers) names() {}
