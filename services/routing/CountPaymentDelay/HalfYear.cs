using System.Globalization;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>A half-year: January to June, or July to December.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Half">1 or 2.</param>
internal readonly record struct HalfYear(int Year, int Half)
{
    /// <summary>The half-year that a day is in.</summary>
    public static HalfYear Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>Reads "2026-H1"; null when it is not that.</summary>
    public static HalfYear? Read(string text)
    {
        if (text.Length != 7 || text[4..] is not ("-H1" or "-H2")) return null;
        return int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? new HalfYear(year, text[^1] - '0') : null;
    }

    public override string ToString() => $"{Year:0000}-H{Half}";
}
