using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>The identifiers of parties by their schemes (ISO 6523).</summary>
internal static class PartyIdentifiers
{
    public const string Siren = "0002";
    public const string Siret = "0009";

    public static bool HasSiret(this IEnumerable<Leaf> identifiers) => identifiers.Any(identifier => identifier.Scheme == Siret && !identifier.IsBlank);

    public static bool HasSiren(this IEnumerable<Leaf> identifiers) => identifiers.Any(identifier => identifier.Scheme == Siren && !identifier.IsBlank);
}
