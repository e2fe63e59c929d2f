using System.Diagnostics;

namespace Hub.En16931.Benchmarks;

/// <summary>Time and memory of one verdict by number of lines: <c>dotnet run -c Release -- curve</c>. It must be a straight line.</summary>
internal static class LineCurve
{
    public static void Print(TextWriter output)
    {
        InvoiceCheck.Judge(Samples.Ubl);
        InvoiceCheck.Judge(Samples.Cii);
        output.WriteLine($"{"syntax",-6} {"lines",8} {"MB",8} {"ms",9} {"µs/line",8} {"allocated / document",20}");
        foreach (var lines in new[] { 10, 100, 1_000, 10_000, 100_000 })
        {
            Measure(output, "UBL", lines, Samples.UblOf(lines));
            Measure(output, "CII", lines, Samples.CiiOf(lines));
        }
    }

    private static void Measure(TextWriter output, string syntax, int lines, byte[] document)
    {
        var best = double.MaxValue;
        var allocated = 0L;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            InvoiceCheck.Judge(document);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        output.WriteLine(
            $"{syntax,-6} {lines,8} {document.Length / 1e6,8:F2} {best,9:F2} {best * 1000 / lines,8:F2} {(double)allocated / document.Length,20:F1}");
    }
}
