using System.Globalization;
using System.Text;

namespace Hub.Client.Sending;

/// <summary>A path with what is asked of it. What is null is left out.</summary>
internal sealed class Query(string path)
{
    private readonly StringBuilder text = new(path);
    private char before = '?';

    public Query With(string name, IFormattable? value, string? format = null) => With(name, value?.ToString(format, CultureInfo.InvariantCulture));

    public Query With(string name, string? value)
    {
        if (value is null) return this;
        text.Append(before).Append(name).Append('=').Append(Uri.EscapeDataString(value));
        before = '&';
        return this;
    }

    public override string ToString() => text.ToString();
}
