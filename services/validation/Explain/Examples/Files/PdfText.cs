using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hub.Explain.Examples.Files;

/// <summary>A Factur-X file as text: its objects as they are written in the file, without the lengths and the table of addresses, which follow from them.</summary>
internal static partial class PdfText
{
    /// <summary>Stands for the length of a stream.</summary>
    private const string Length = "/Length …";

    private const string Objects = """
        1 0 obj
        << /Type /Catalog /Pages 2 0 R
           /Metadata 6 0 R
           /Names << /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >>
           /AF [4 0 R]
        >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
        endobj
        4 0 obj
        << /Type /Filespec
           /F (factur-x.xml) /UF (factur-x.xml)
           /AFRelationship /Data
           /EF << /F 5 0 R /UF 5 0 R >>
        >>
        endobj
        6 0 obj
        << /Type /Metadata /Subtype /XML /Length … >>
        stream
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
            <fx:DocumentType>INVOICE</fx:DocumentType>
            <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
            <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
          </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        endstream
        endobj
        5 0 obj
        << /Type /EmbeddedFile /Length … >>
        stream
        {0}
        endstream
        endobj
        trailer
        << /Root 1 0 R /Size 20 >>
        %%EOF
        """;

    /// <summary>The base invoice in CII in a PDF.</summary>
    public static ExampleFile FacturX() => new("%PDF-1.7\n" + Objects.ReplaceLineEndings("\n").Replace("{0}", ExampleFile.Cii().Text.TrimEnd(), StringComparison.Ordinal), ToBytes);

    private static byte[] ToBytes(string text)
    {
        var file = Streams().Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)), match => match.Value.Replace(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Length)), $"/Length {match.Groups["content"].Length}", StringComparison.Ordinal));
        var trailer = file.IndexOf("\ntrailer\n", StringComparison.Ordinal) + 1;
        var end = file.IndexOf("%%EOF", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(end < 0 ? file : file[..trailer] + TableOf(file[..trailer]) + file[trailer..end] + $"startxref\n{trailer}\n" + file[end..]);
    }

    private static string TableOf(string objects)
    {
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (Match start in Starts().Matches(objects))
            table.Append(CultureInfo.InvariantCulture, $"{start.Groups["number"].Value} 1\n{start.Index:0000000000} 00000 n \n");
        return table.ToString();
    }

    [GeneratedRegex("<<[^>]*>>\nstream\n(?<content>.*?)\nendstream", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Streams();

    [GeneratedRegex("^(?<number>[0-9]+) 0 obj$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Starts();
}
