using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>
/// BR-*-08: the taxable amount of a breakdown (BT-116) is near what its elements add up to, with their exemption reason or without.
/// The two variants say, as warnings, which of both readings does not hold.
/// </summary>
internal static class TaxableAmounts
{
    public static Check UblEither { get; } = category => Judge(category.Parent, Expectations.Ubl(category, true), Expectations.Ubl(category, false));

    public static Check UblWithoutReason { get; } = category => Judge(category.Parent, Expectations.Ubl(category, false));

    public static Check UblWithReason { get; } = category => Judge(category.Parent, Expectations.Ubl(category, true));

    public static Check CiiEither { get; } = breakdown => Judge(breakdown, Expectations.Cii(breakdown, true), Expectations.Cii(breakdown, false));

    public static Check CiiWithoutReason { get; } = breakdown => Judge(breakdown, Expectations.Cii(breakdown, false));

    public static Check CiiWithReason { get; } = breakdown => Judge(breakdown, Expectations.Cii(breakdown, true));

    private static Outcome Judge(Subject breakdown, params ReadOnlySpan<Expectation> readings)
    {
        var amount = breakdown.Decimal(Term.BreakdownTaxableAmount);
        foreach (var reading in readings)
        {
            if (amount is { } found && reading.IsNear(found))
            {
                return Outcome.Kept;
            }
        }

        return breakdown.Broken(Term.BreakdownTaxableAmount, readings[^1].Amount);
    }
}
