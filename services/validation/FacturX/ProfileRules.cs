using Hub.En16931;
using Hub.En16931.Model;

namespace Hub.FacturX;

/// <summary>What the profile of an invoice says about it beside the official rules.</summary>
internal static class ProfileRules
{
    /// <summary>XMP names another profile than BT-24.</summary>
    public static readonly Rule Disagreement = new(
        "PDF-XMP-PROFILE",
        Severity.Warning,
        ["BT-24"],
        "Dans les métadonnées XMP du PDF, fx:ConformanceLevel vaut « {found} », mais la facture (BT-24) suit le profil {expected}. C'est la facture qui compte : dans l'outil qui fait le PDF, faites écrire « {expected} » dans fx:ConformanceLevel.",
        "In the PDF's XMP metadata, fx:ConformanceLevel is \"{found}\", but the invoice (BT-24) follows the profile {expected}. The invoice counts: have the tool that makes the PDF write \"{expected}\" in fx:ConformanceLevel.");

    /// <summary>MINIMUM and BASIC WL.</summary>
    public static readonly Rule WithoutLines = new(
        "PROFILE-WITHOUT-LINES",
        Severity.Fatal,
        ["BT-24", "BG-25"],
        "Le profil {found} ne porte pas les lignes de la facture : ce n'est pas une facture au sens de la norme EN 16931, et les constats qui suivent en découlent. Exportez-la dans le profil BASIC, EN 16931 ou EXTENDED.",
        "The profile {found} does not carry the lines of the invoice: it is no invoice in the sense of EN 16931, and the findings below follow from that. Export it in the profile BASIC, EN 16931 or EXTENDED.");

    /// <summary>Every rule of the class.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Disagreement, WithoutLines];

    /// <summary>Judges the profile.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="isValid">True when the official rules accept it: then it has lines, whatever profile it claims.</param>
    /// <param name="declaredLevel">What XMP says; null outside a PDF or when it says nothing.</param>
    public static IEnumerable<Finding> Judge(Invoice invoice, bool isValid, string? declaredLevel)
    {
        if (isValid && declaredLevel is null) yield break;
        if (FacturXProfile.OfGuideline(invoice.Specification.Text) is not { } profile) yield break;
        if (profile is FacturXProfile.Minimum or FacturXProfile.BasicWithoutLines && !isValid)
            yield return Finding.At(WithoutLines, invoice.Specification, profile, null);
        if (declaredLevel is not null && !FacturXProfile.Agree(declaredLevel, profile)) yield return Finding.At(Disagreement, invoice.Specification, declaredLevel, profile);
    }
}
