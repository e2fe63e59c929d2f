using Hub.Contracts;

namespace Hub.Validation.CheckInvoices;

/// <summary>Chooses the reason code of status 213 (MDT-113).</summary>
internal static class RejectReason
{
    /// <summary>A rule of content, of form or of the file.</summary>
    public const string Content = "REJ_SEMAN";

    /// <summary>Amounts that do not follow from one another.</summary>
    public const string Coherence = "REJ_COH";

    /// <summary>Rules of the public sector.</summary>
    public const string PublicSector = "REJ_CONT_B2G";

    /// <summary>Sums of the document: lines, allowances, charges, VAT, amount due.</summary>
    private static readonly HashSet<string> Sums =
        ["BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13", "BR-CO-14", "BR-CO-15", "BR-CO-16", "BR-CO-17"];

    /// <summary>VAT categories, each with a rule 08 (taxable amount) and a rule 09 (tax amount).</summary>
    private static readonly HashSet<string> Categories = ["S", "Z", "E", "AE", "IC", "G", "O", "AF", "AG", "IG", "IP"];

    /// <summary>Coherence when every fatal finding is about a calculation, public sector when all come from its rules, else content.</summary>
    public static string Of(IEnumerable<Finding> findings)
    {
        var fatal = findings.Where(finding => finding.Severity == "fatal").ToList();
        return fatal.All(finding => IsCalculation(finding.Rule)) ? Coherence
            : fatal.All(finding => finding.RuleSet == "BR-FR-CPRO") ? PublicSector
            : Content;
    }

    private static bool IsCalculation(string rule) =>
        Sums.Contains(rule) || (rule.Split('-') is ["BR", var category, "08" or "09"] && Categories.Contains(category));
}
