using System.Text;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

/// <summary>Judges by the profile alone.</summary>
internal static class Profile
{
    private static readonly CheckOptions Options = new() { RuleSets = [RuleSets.ExtendedCtcFr] };

    public static IReadOnlyList<Finding> Findings(string xml) => InvoiceCheck.Judge(Encoding.UTF8.GetBytes(xml), Options).Findings;

    /// <summary>The ids of the rules of a document broken, structure apart, each once, in order.</summary>
    public static string[] Broken(string xml) =>
    [
        .. Findings(xml).Select(finding => finding.Rule).Where(rule => !rule.StartsWith("STRUCT-", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
