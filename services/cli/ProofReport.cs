using Hub.Explain;
using Hub.Seals;

namespace Hub.Cli;

/// <summary>Says what holds and what does not, a line each.</summary>
internal sealed class ProofReport(TextWriter output, Language language)
{
    /// <summary>0 while everything holds.</summary>
    public int ExitCode { get; private set; } = ExitCodes.EverythingHolds;

    /// <summary>This was checked, and holds.</summary>
    public void Holds(string english, string french) => Write('✓', english, french);

    /// <summary>This does not hold, or could not be checked.</summary>
    public void Fails(string english, string french)
    {
        ExitCode = ExitCodes.SomethingDoesNot;
        Write('✗', english, french);
    }

    /// <summary>What the thing says of itself.</summary>
    public void Says(string english, string french) => Write(' ', english, french);

    /// <summary>Whether a seal holds.</summary>
    public void Tell(string english, string french, OpenedSeal seal)
    {
        if (seal.Holds) Holds($"{english}: signed with the published key {seal.KeyId}.", $"{french} : signature de la clé publiée {seal.KeyId}.");
        else Fails($"{english}: {English(seal)}", $"{french} : {French(seal)}");
    }

    private static string English(OpenedSeal seal) => seal.Flaw switch
    {
        SealFlaw.Unreadable => "it is not a signed text (compact JWS).",
        SealFlaw.OtherKind => "it is signed, but as another kind of thing.",
        SealFlaw.KeyUnknown => $"the key {seal.KeyId} is not among the published ones.",
        SealFlaw.NotChecked => "the signature was not checked; give the hub's keys with --jwks.",
        _ => "the signature is not of this content. It was changed, or another made it.",
    };

    private static string French(OpenedSeal seal) => seal.Flaw switch
    {
        SealFlaw.Unreadable => "ce n'est pas un texte signé (JWS compact).",
        SealFlaw.OtherKind => "c'est signé, mais comme une chose d'une autre nature.",
        SealFlaw.KeyUnknown => $"la clé {seal.KeyId} n'est pas parmi les clés publiées.",
        SealFlaw.NotChecked => "la signature n'a pas été vérifiée ; donnez les clés du hub avec --jwks.",
        _ => "la signature n'est pas celle de ce contenu. Il a été modifié, ou un autre l'a produit.",
    };

    private void Write(char mark, string english, string french) => output.WriteLine($"{mark} {(language == Language.French ? french : english)}");
}
