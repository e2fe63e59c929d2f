using System.Text;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Tests;

/// <summary>Compares invoices by their JSON, which holds every term.</summary>
internal static class Semantics
{
    public static string Json(SemanticInvoice invoice) => Text(InvoiceConversion.Write(invoice, InvoiceForm.Json));

    public static string Text(ConvertedInvoice converted) => Encoding.UTF8.GetString(converted.Document!.Value.Span);

    /// <summary>The first lines that differ, for a message.</summary>
    public static string Difference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var at = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(line => before[line] != after[line], Math.Min(before.Length, after.Length));
        return $"line {at + 1}: {string.Join(" / ", before.Skip(at).Take(3))} <> {string.Join(" / ", after.Skip(at).Take(3))}";
    }
}
