using System.Globalization;
using System.Xml.Linq;
using Hub.Cdar.Model;

namespace Hub.Cdar;

/// <summary>How values look in a message.</summary>
internal static class Values
{
    public const string InstantForm = "yyyyMMddHHmmss";
    public const string DayForm = "yyyyMMdd";

    public static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    public static CdarId? Id(XElement? element) => Text(element) is { } value ? new CdarId(value, element!.Attribute("schemeID")?.Value) : null;

    public static DateTime? Instant(XElement? element) =>
        DateTime.TryParseExact(Text(element), InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    public static DateOnly? Day(XElement? element) =>
        DateOnly.TryParseExact(Text(element), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static decimal? Number(XElement? element) =>
        decimal.TryParse(Text(element), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? Whole(XElement? element) => int.TryParse(Text(element), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
