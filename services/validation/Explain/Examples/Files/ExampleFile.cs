using System.Text;

namespace Hub.Explain.Examples.Files;

/// <summary>A file of an example, as text of which each character is a byte of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="ToBytes">What makes the file of it: nothing for XML, the cross-reference table for a PDF.</param>
internal sealed record ExampleFile(string Text, Func<string, byte[]> ToBytes)
{
    /// <summary>The base invoice in UBL.</summary>
    public static ExampleFile Ubl() => Xml("invoice-ubl.xml");

    /// <summary>The base invoice in CII.</summary>
    public static ExampleFile Cii() => Xml("invoice-cii.xml");

    /// <summary>A file of text.</summary>
    public static ExampleFile Of(string text) => new(text, Encoding.UTF8.GetBytes);

    /// <summary>With the first place of a text replaced.</summary>
    public ExampleFile With(string text, string replacement)
    {
        var at = Text.IndexOf(text, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"\"{text}\" is not in the example's file.");
        return this with { Text = Text[..at] + replacement + Text[(at + text.Length)..] };
    }

    private static ExampleFile Xml(string name)
    {
        using var reader = new StreamReader(typeof(ExampleFile).Assembly.GetManifestResourceStream("Hub.Explain.EN16931." + name)!, Encoding.UTF8);
        return Of(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
