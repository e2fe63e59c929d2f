using System.Globalization;
using System.Text;

namespace Hub.Samples.Syntaxes;

/// <summary>Collects the numbered objects of a PDF and writes them with their cross-reference table.</summary>
internal sealed class PdfBuilder : IDisposable
{
    private readonly MemoryStream file = new();
    private readonly List<long> offsets = [];

    public PdfBuilder() => Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    /// <summary>Adds an object; the first has the number 1.</summary>
    public void Add(string body)
    {
        offsets.Add(file.Position);
        Write($"{offsets.Count} 0 obj\n{body}\nendobj\n");
    }

    /// <summary>Adds a stream object.</summary>
    public void Add(string dictionary, byte[] content)
    {
        offsets.Add(file.Position);
        Write($"{offsets.Count} 0 obj\n<< {dictionary} /Length {content.Length} >>\nstream\n");
        file.Write(content);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Writes the table and the trailer; object 1 is the catalog.</summary>
    public byte[] Finish()
    {
        var table = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Write(offset.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    public void Dispose() => file.Dispose();

    private void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
