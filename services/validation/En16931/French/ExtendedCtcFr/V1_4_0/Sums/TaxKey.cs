using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>What amounts are summed by.</summary>
/// <param name="Category">The VAT category.</param>
/// <param name="Rate">The rate; null for what is not subject to VAT, which has none.</param>
/// <param name="Reason">The exemption reason; null for all reasons together.</param>
internal readonly record struct TaxKey(VatCategory Category, decimal? Rate, StatedReason? Reason)
{
    /// <summary>Stands for every text beside a code; no text of an invoice is that, once its white space is normalized.</summary>
    private const string AnyText = "\n";

    /// <summary>Whatever the rate: the official tests look at the category first.</summary>
    public TaxKey OfAnyRate => this with { Rate = null, Reason = null };

    /// <summary>Whatever the reason: they look at the rate next, and then at the code of the reason.</summary>
    public TaxKey OfAnyReason => this with { Reason = null };

    /// <summary>Whatever the text of the reason, which they look at last.</summary>
    public TaxKey OfAnyText => this with { Reason = Reason is { } reason ? reason with { Text = AnyText } : null };
}
