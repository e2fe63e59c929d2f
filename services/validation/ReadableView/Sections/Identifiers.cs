using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>What a party is registered as.</summary>
internal static class Identifiers
{
    /// <summary>BT-46 with this scheme is the service of a French public body.</summary>
    public const string ServiceCodeScheme = "0224";

    private const int SiretDigits = 14;
    private const int SirenDigits = 9;

    /// <summary>The legal registration (BT-30, BT-47, BT-61): SIRET or SIREN where scheme and length say so; Chorus Pro files give no scheme, or "1".</summary>
    public static void WriteLegal(View view, Leaf identifier, string term)
    {
        var whole = view.Invoice.Place;
        if (Is(identifier, "0009", SiretDigits)) view.Field("SIRET", identifier, term, whole, French.Siren);
        else if (Is(identifier, "0002", SirenDigits)) view.Field("SIREN", identifier, term, whole, French.Siren);
        else view.Field("Immatriculation", identifier, term, whole, CodeWriting.Identifier);
    }

    /// <summary>The other identifiers (BT-29, BT-46, BT-60), each by its scheme.</summary>
    public static void Write(View view, IReadOnlyList<Leaf> identifiers, string term)
    {
        foreach (var identifier in identifiers.Take(view.Options.MostInsideALine))
        {
            if (identifier.Scheme == "0009") Write(view, identifier, term, "SIRET", French.Siren);
            else if (CodeNames.Of(CodeNames.Schemes, identifier.Scheme) is { } name) Write(view, identifier, term, name, leaf => leaf.Text);
            else Write(view, identifier, term, "Identifiant", CodeWriting.Identifier);
        }
        view.LeftOut(identifiers.Count, view.Options.MostInsideALine, "identifiants");
        if (identifiers.Count == 0 && view.Findings.Mentions(term, view.Invoice.Place)) Write(view, default, term, "Identifiant", null);
    }

    private static void Write(View view, Leaf identifier, string term, string label, Func<Leaf, string?>? format)
    {
        view.Page.Markup("<div class=\"f\"><dt>").Text(label).Markup("</dt><dd>");
        view.OneValue(identifier, term, view.Invoice.Place, label, format ?? CodeWriting.Identifier);
        view.Page.Markup("</dd></div>");
    }

    private static bool Is(Leaf identifier, string scheme, int digits) =>
        (identifier.Scheme == scheme || identifier.Scheme is null or "" or "1") && identifier.Text is { } text && text.Length == digits && text.All(char.IsAsciiDigit);
}
