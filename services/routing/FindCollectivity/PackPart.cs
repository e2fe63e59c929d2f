namespace Hub.Routing.FindCollectivity;

/// <summary>The place of a compressed document in a pack; the default: it is in none.</summary>
internal readonly record struct PackPart(Guid? PackId, int Offset, int Length);
