namespace Hub.En16931;

/// <summary>Which release of the Cross Industry Invoice schema a CII document is held against. Both have the same namespaces.</summary>
public enum CiiRelease
{
    /// <summary>D16B, the release EN 16931 is bound to.</summary>
    D16B,

    /// <summary>D22B, a superset that Factur-X 1.0.07 and later and the French extension are written in.</summary>
    D22B,
}
