using System.Diagnostics;
using Hub.Conversion;

namespace Hub.En16931.Benchmarks;

/// <summary>Time of a conversion by number of lines: <c>dotnet run -c Release -- convert</c>. It must be a straight line.</summary>
internal static class ConversionCurve
{
    public static void Print(TextWriter output)
    {
        output.WriteLine($"{"from",-4} {"to",-5} {"lines",8} {"KB",8} {"ms",9} {"µs/line",8}");
        foreach (var lines in new[] { 6, 100, 1_000, 10_000 })
        {
            foreach (var form in Enum.GetValues<InvoiceForm>())
            {
                Measure(output, "UBL", form, lines, Samples.UblOf(lines));
                Measure(output, "CII", form, lines, Samples.CiiOf(lines));
            }
        }
    }

    private static void Measure(TextWriter output, string from, InvoiceForm form, int lines, byte[] document)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Math.Max(20, 20_000 / lines); run++)
        {
            var watch = Stopwatch.StartNew();
            InvoiceConversion.Convert(document, form);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        output.WriteLine($"{from,-4} {form,-5} {lines,8} {document.Length / 1e3,8:F1} {best,9:F3} {best * 1000 / lines,8:F2}");
    }
}
