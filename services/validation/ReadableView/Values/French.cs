using System.Globalization;
using Hub.En16931.Model;

namespace Hub.ReadableView.Values;

/// <summary>Values of an invoice as a French reader expects them; null for what cannot be read as such, which is then shown as found.</summary>
internal static class French
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>"1 234,50 €". The currency is that of the amount itself, else the invoice's.</summary>
    public static string? Amount(Leaf amount, string? currency) =>
        amount.Decimal is { } value ? FrenchNumbers.Of(value, 2) + Sign(amount.Attribute("currencyID") ?? currency) : null;

    /// <summary>"1 234,5".</summary>
    public static string? Number(Leaf number) => number.Decimal is { } value ? FrenchNumbers.Of(value, 0) : null;

    /// <summary>"20 %".</summary>
    public static string? Percentage(Leaf rate) => rate.Decimal is { } value ? $"{FrenchNumbers.Of(value, 0)}{FrenchNumbers.Space}%" : null;

    /// <summary>"31 août 2026".</summary>
    public static string? Day(Leaf date) => date.Date is { } day ? $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))} {Months[day.Month - 1]} {day.Year:0000}" : null;

    /// <summary>"31/08/2026".</summary>
    public static string? ShortDay(Leaf date) => date.Date is { } day ? day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : null;

    /// <summary>"482 Ko".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes}{FrenchNumbers.Space}octets",
        < 1_000_000 => $"{FrenchNumbers.Of(Math.Round(bytes / 1_000m, bytes < 10_000 ? 1 : 0), 0)}{FrenchNumbers.Space}Ko",
        _ => $"{FrenchNumbers.Of(Math.Round(bytes / 1_000_000m, 1), 0)}{FrenchNumbers.Space}Mo",
    };

    /// <summary>"FR76 3000 6000 …": the groups of four that people compare.</summary>
    public static string? Account(Leaf account)
    {
        if (account.Text is not { Length: <= 40 } text) return null;
        var bare = text.Replace(" ", "", StringComparison.Ordinal);
        return bare.Length > 4 && char.IsAsciiLetterUpper(bare[0]) && bare.All(char.IsAsciiLetterOrDigit) ? string.Join(' ', bare.Chunk(4).Select(group => new string(group))) : null;
    }

    /// <summary>"123 456 789 00012" for a SIRET, "123 456 789" for a SIREN.</summary>
    public static string? Siren(Leaf identifier) => identifier.Text is { Length: 9 or 14 } text && text.All(char.IsAsciiDigit)
        ? $"{text[..3]}{FrenchNumbers.Space}{text[3..6]}{FrenchNumbers.Space}{text[6..9]}{(text.Length == 14 ? FrenchNumbers.Space + text[9..] : "")}"
        : null;

    private static string Sign(string? currency) => currency switch
    {
        null or "" => "",
        "EUR" => FrenchNumbers.Space + "€",
        _ => FrenchNumbers.Space + currency,
    };
}
