using System.Globalization;
using Hub.Conversion.Mapping;

namespace Hub.Conversion.Forms;

/// <summary>A day as UBL writes it, <c>2026-01-31</c>; the time zone that xs:date allows is noted as lost.</summary>
internal sealed class DateForm : Form<DateOnly?>
{
    private const string Pattern = "yyyy-MM-dd";

    public override DateOnly? Read(Reading reading, int node)
    {
        var text = reading.Code(node);
        var day = text.Length > Pattern.Length && IsZone(text.AsSpan(Pattern.Length)) ? text[..Pattern.Length] : text;
        if (!DateOnly.TryParseExact(day, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        if (day.Length != text.Length)
        {
            reading.Simplify(node);
        }

        return date;
    }

    public override void Write(Writing writing, Tag tag, DateOnly? value) => writing.Xml.Leaf(tag, value!.Value.ToString(Pattern, CultureInfo.InvariantCulture));

    private static bool IsZone(ReadOnlySpan<char> zone) => zone is "Z" || (zone.Length == 6 && zone[0] is '+' or '-' && zone[3] == ':');
}
