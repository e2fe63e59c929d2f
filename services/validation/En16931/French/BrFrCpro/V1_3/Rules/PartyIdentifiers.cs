using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>The identifiers of parties by their schemes (ISO 6523).</summary>
internal static class PartyIdentifiers
{
    public static ReadOnlySpan<byte> Siren => "0002"u8;

    public static ReadOnlySpan<byte> Siret => "0009"u8;

    /// <summary>One of them is of the scheme and says something.</summary>
    public static bool Have(this IReadOnlyList<Leaf> identifiers, ReadOnlySpan<byte> scheme)
    {
        for (var at = 0; at < identifiers.Count; at++)
        {
            if (Is(identifiers[at], scheme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It is of the scheme and says something.</summary>
    public static bool Is(this Leaf identifier, ReadOnlySpan<byte> scheme) => identifier.HasScheme(scheme) && !identifier.IsBlank;
}
