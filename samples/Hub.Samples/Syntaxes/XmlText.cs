using System.Globalization;
using System.Text;
using System.Xml;

namespace Hub.Samples.Syntaxes;

/// <summary>Writes XML in UTF-8 with few words. A null text writes nothing.</summary>
internal sealed class XmlText : IDisposable
{
    private readonly MemoryStream buffer = new();
    private readonly XmlWriter writer;
    private readonly Dictionary<string, string> spaces = [];

    /// <summary>A writer.</summary>
    /// <param name="isCompact">Without line breaks and indentation.</param>
    public XmlText(bool isCompact) => writer = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = !isCompact, NewLineChars = "\n" });

    /// <summary>The root element with the namespaces that the prefixes below stand for.</summary>
    public void Root(string prefix, string name, string space, params ReadOnlySpan<(string Prefix, string Uri)> others)
    {
        spaces[prefix] = space;
        writer.WriteStartElement(prefix, name, space);
        foreach (var (declared, uri) in others)
        {
            spaces[declared] = uri;
            writer.WriteAttributeString("xmlns", declared, null, uri);
        }
    }

    /// <summary>An element with what is inside it.</summary>
    public void In(string name, Action inside)
    {
        Start(name);
        inside();
        writer.WriteEndElement();
    }

    /// <summary>An element with a text and perhaps one attribute.</summary>
    public void Put(string name, string? text, string? attribute = null, string? value = null)
    {
        if (text is null) return;
        Start(name);
        if (attribute is not null) writer.WriteAttributeString(attribute, value);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    /// <summary>An amount with two decimals.</summary>
    public void Amount(string name, decimal amount, string? currency = null) =>
        Put(name, amount.ToString("0.00", CultureInfo.InvariantCulture), currency is null ? null : "currencyID", currency);

    /// <summary>Closes the root and returns the document.</summary>
    public byte[] Finish()
    {
        writer.WriteEndDocument();
        writer.Flush();
        return buffer.ToArray();
    }

    public void Dispose()
    {
        writer.Dispose();
        buffer.Dispose();
    }

    private void Start(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = name[..colon];
        writer.WriteStartElement(prefix, name[(colon + 1)..], spaces[prefix]);
    }
}
