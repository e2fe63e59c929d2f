using System.Globalization;

namespace Hub.Pipeline.Plan;

/// <summary>Times as people write them: 90s, 10m, 1h.</summary>
internal static class Spans
{
    public static TimeSpan Parse(string text)
    {
        var number = double.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            _ => throw new FormatException($"\"{text}\" is not a time such as 90s, 10m or 1h."),
        };
    }
}
