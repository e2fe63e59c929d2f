using System.Text;

namespace Hub.En16931.Benchmarks;

/// <summary>The project's own invoices, and larger ones made by repeating their lines.</summary>
internal static class Samples
{
    /// <summary>About 10 KB, six lines.</summary>
    public static byte[] Ubl { get; } = WithLines("ubl-invoice.xml", "  <cac:InvoiceLine>", "  </cac:InvoiceLine>\n", count: 6);

    /// <summary>About 10 KB, three lines.</summary>
    public static byte[] Cii { get; } = WithLines("cii-invoice.xml", "    <ram:IncludedSupplyChainTradeLineItem>", "    </ram:IncludedSupplyChainTradeLineItem>\n", count: 3);

    /// <summary>A UBL invoice of that many lines; its totals are those of six lines, so that the total rules fire too.</summary>
    public static byte[] UblOf(int lines) => WithLines("ubl-invoice.xml", "  <cac:InvoiceLine>", "  </cac:InvoiceLine>\n", lines);

    /// <summary>The same in CII.</summary>
    public static byte[] CiiOf(int lines) =>
        WithLines("cii-invoice.xml", "    <ram:IncludedSupplyChainTradeLineItem>", "    </ram:IncludedSupplyChainTradeLineItem>\n", lines);

    private static byte[] WithLines(string name, string lineStart, string lineEnd, int count)
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "documents", name));
        var first = document.IndexOf(lineStart, StringComparison.Ordinal);
        var last = document.LastIndexOf(lineEnd, StringComparison.Ordinal) + lineEnd.Length;
        var lines = document[first..last].Split(lineEnd, StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder(document[..first]);
        for (var line = 0; line < count; line++)
        {
            text.Append(lines[line % lines.Length]).Append(lineEnd);
        }

        return Encoding.UTF8.GetBytes(text.Append(document[last..]).ToString());
    }
}
