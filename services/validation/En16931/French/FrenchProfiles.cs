namespace Hub.En16931.French;

/// <summary>The profiles (BT-24) of the French reform.</summary>
public static class FrenchProfiles
{
    /// <summary>The extension of EN 16931: more terms, other totals. It has rules of its own.</summary>
    public const string Extended = "urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr";
}
