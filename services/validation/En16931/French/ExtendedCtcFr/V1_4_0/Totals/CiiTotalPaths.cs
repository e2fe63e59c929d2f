using Hub.En16931.Model;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Totals;

/// <summary>Where the settlement around the totals keeps what they are judged by.</summary>
internal static class CiiTotalPaths
{
    /// <summary>BT-5.</summary>
    public static readonly TermPath Currency = TermPath.Parse("ram:InvoiceCurrencyCode", SyntaxBinding.Cii.Vocabulary);
}
