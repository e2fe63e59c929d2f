using System.Globalization;

namespace Hub.Explain.GroupFindings;

/// <summary>Finds the causes that only follow from another: a date that cannot be read is also no date after the issue date.</summary>
internal static class KnockOn
{
    private const double Cent = 0.01;

    /// <summary>Rules about a code. As those about how a value is written, they come before what is asked of the value.</summary>
    private const string OfCodes = "BR-CL-";

    public static IEnumerable<FindingCause> Mark(IReadOnlyList<FindingCause> causes) =>
        causes.Select(cause => IsOfValue(cause) ? cause with { SettledBy = causes.FirstOrDefault(other => !IsOfValue(other) && Settles(other, cause))?.Rule } : cause);

    private static bool IsOfValue(FindingCause cause) => !SameMending.IsOfWriting(cause.Rule) && !cause.Rule.Id.StartsWith(OfCodes, StringComparison.Ordinal);

    private static bool Settles(FindingCause one, FindingCause other) =>
        (one.IsFatal || !other.IsFatal) && other.Places[0].Found is not null && SameMending.IsAtPlacesOf(one, other) && other.Places.All(IsLessThanACentAway);

    /// <summary>A sum that rounding does not mend is wrong by itself.</summary>
    private static bool IsLessThanACentAway(FindingPlace place) =>
        AmountOf(place.Expected) is not { } expected || (AmountOf(place.Found) is { } found && Math.Abs(found - expected) < Cent);

    private static double? AmountOf(string? text) => double.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
